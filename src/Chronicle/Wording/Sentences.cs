using Chronicle.Layout;
using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>
/// Claims on one entity as sentences: one for all that the same people say in the same articles, followed by who and where.
/// </summary>
internal static class Sentences
{
    /// <param name="subject">How the first sentence names the entity.</param>
    /// <param name="claims">Claims on it.</param>
    /// <param name="cite">Who says so, and where.</param>
    /// <param name="again">How the other sentences name it; by default a pronoun.</param>
    public static Run[] Of(string subject, IEnumerable<Claim> claims, Func<IEnumerable<Claim>, Run> cite, string? again = null)
    {
        List<Run> sentences = [];
        var answers = claims
            .GroupBy(claim => (claim.Property, Value: Clauses.Of([claim])))
            .Select(same => (Claim: same.First(), Citation: cite(same)));
        foreach (var (number, said) in answers.GroupBy(answer => answer.Citation, answer => answer.Claim).Index())
        {
            Claim[] all = [.. said];
            sentences.Add(OfficeChanges.Of(all) ?? $"{(number == 0 ? Closed(subject) : again ?? Pronoun(all[0].Entity))} {Joined(all)}.");
            sentences.Add(said.Key);
        }

        return [.. sentences];
    }

    /// <summary>How a second sentence names an entity.</summary>
    public static string Pronoun(Entity entity) => entity switch
    {
        Person person => Names.Short(person),
        Group => "They",
        _ => "It",
    };

    /// <summary>A name with a comma in it ends with one.</summary>
    private static string Closed(string subject) => subject.Contains(',', StringComparison.Ordinal) ? $"{subject}," : subject;

    /// <summary>Clauses that have a list in them are separated by semicolons.</summary>
    private static string Joined(IEnumerable<Claim> claims)
    {
        string[] clauses = [.. claims.GroupBy(claim => claim.Property).Select(property => Clauses.Of([.. property]))];
        return clauses.Length > 1 && clauses.Any(HasList)
            ? $"{string.Join("; ", clauses[..^1])}; and {clauses[^1]}"
            : Names.List(clauses);

        static bool HasList(string clause) =>
            clause.Contains(", ", StringComparison.Ordinal) || clause.Contains(" and ", StringComparison.Ordinal);
    }
}

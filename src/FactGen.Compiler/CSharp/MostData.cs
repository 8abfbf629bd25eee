using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// The most characters that the data of a facts file (<see cref="ChunkText"/>) can have, without making them: the lengths of all words, and
/// for each line more than its numbers and tabs need.
/// </summary>
internal static class MostData
{
    /// <summary>The most that a number needs, with the comma or tab before it.</summary>
    private const int Number = 11;

    /// <summary>The letters, numbers and tabs of the line of an entity, claim, quote or finding.</summary>
    private const int Line = 96;

    /// <summary>The length of a file's data at most.</summary>
    public static int LengthOf(FindingsOfFile findings, FactSchema schema)
    {
        var length = Line;
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in findings.Entities)
        {
            if (types.Add(entity.Declaration.Entity.Type))
            {
                length += schema.PropertiesOf(entity.Declaration.Entity.Type).Values.Sum(property => property.Key.Length + 1);
            }

            length += LengthOf(entity.Declaration.Entity);
            foreach (var finding in entity.Findings)
            {
                length += Line + Of(finding.Value?.Wording) + LengthOf(finding, findings);
            }
        }

        return length;
    }

    /// <summary>The length of the pages and lines of a file's quotes at most, without the sections.</summary>
    public static int LengthOfPlaces(FindingsOfFile findings) => 2 * Number * findings.Entities
        .Sum(entity => entity.Declaration.Entity.Claims.Sum(claim => claim.Sources.Sum(source => source.Quotes.Count)));

    private static int LengthOf(EntityRecord entity)
    {
        var length = Line + Of(entity.Id) + Of(entity.Type) + Of(entity.Name) + Of(entity.Note);
        foreach (var alias in entity.Aliases)
        {
            length += Number + Of(alias.Text) + Of(alias.Language) + Of(alias.Note);
        }

        foreach (var title in entity.Titles)
        {
            length += Number + Of(title);
        }

        foreach (var identifier in entity.Ids)
        {
            length += Number + Of(identifier.Collection) + Of(identifier.Id) + Of(identifier.Address);
        }

        foreach (var claim in entity.Claims)
        {
            length += LengthOf(claim);
        }

        return length;
    }

    private static int LengthOf(ClaimRecord claim)
    {
        var length = Line + Of(claim.Value?.Wording) + Of(claim.Reason) + Of(claim.By) + Of(claim.ReasonedBy)
            + Of(claim.Stated?.Wording) + Of(claim.ValidFrom?.Wording) + Of(claim.ValidTo?.Wording) + Of(claim.If) + Of(claim.Note)
            + Of(claim.Retraction?.Reason) + Of(claim.Retraction?.On?.Wording) + Of(claim.Retraction?.Instead) + Of(claim.SameAs)
            + Of(claim.Id);
        foreach (var agency in claim.Via)
        {
            length += Number + Of(agency);
        }

        foreach (var reason in claim.Reasons)
        {
            length += Number + Of(reason.Text);
        }

        foreach (var source in claim.Sources)
        {
            length += Number + Of(source.Source);
            foreach (var quote in source.Quotes)
            {
                length += Line + Of(quote.Exact) + Of(quote.Prefix) + Of(quote.Suffix) + Of(quote.Sic) + Of(quote.Language)
                    + Of(quote.Translation);
            }
        }

        return length;
    }

    /// <summary>The claims to which a finding refers: each by its number, one of another entity with that entity's id.</summary>
    private static int LengthOf(FindingRecord finding, FindingsOfFile findings)
    {
        var length = finding.ValueOf is { } valueOf ? LengthOf(finding, valueOf, findings) : 0;
        foreach (var claims in (EquatableArray<ClaimId>[])[finding.Claims, finding.Dissent, finding.Others])
        {
            foreach (var claim in claims)
            {
                length += LengthOf(finding, claim, findings);
            }
        }

        return length;
    }

    private static int LengthOf(FindingRecord finding, ClaimId claim, FindingsOfFile findings) =>
        Number + (findings.NumberOf(claim).Entity is var entity && entity == finding.Entity ? 0 : Of(entity) + 1);

    private static int Of(string? text) => text is null ? 0 : 2 + CSharpText.LengthOfField(text);
}

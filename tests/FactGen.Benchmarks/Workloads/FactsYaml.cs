using System.Text;

namespace FactGen.Benchmarks.Workloads;

/// <summary>A claim in a facts file, with its quotes by source.</summary>
internal sealed record PlacedClaim(WorkloadClaim Claim, IReadOnlyList<(string Source, string Quote)> Sources);

/// <summary>Writes facts files.</summary>
internal static class FactsYaml
{
    private static readonly string[] Notes =
    [
        "read twice against the printed page; the next edition of the paper may have more on this, and the archive of the town certainly has",
        "the year book of the society has the same, with a drawing; it is not a source here because nobody has dated it",
        "an earlier print of this page had a smudge over the line; the clean copy is what the card describes",
        "asked for by the readers of the report, who compare it from year to year with what the neighbours have",
    ];

    private static readonly string[] Comments =
    [
        "asked of the town hall in the spring, answered in a letter that the archive keeps under its own number",
        "the order is that of the page: what comes first there comes first here",
        "look here again when the next count is out: the clerks promised it for the autumn",
        "kept short on purpose, since the report prints the words as they stand",
    ];

    /// <summary>The entities of one file, type by type.</summary>
    public static string Write(IEnumerable<(WorkloadEntity Entity, IReadOnlyList<PlacedClaim> Claims)> entities, Numbers numbers)
    {
        var yaml = new StringBuilder();
        foreach (var type in entities.GroupBy(entry => entry.Entity.Type))
        {
            yaml.Append($"{type.Key}:\n");
            foreach (var (entity, claims) in type)
            {
                yaml.Append($"  {entity.Id}:\n    name: {entity.Name}\n");
                if (entity.Aliases.Count > 0)
                {
                    yaml.Append($"    aliases: [{string.Join(", ", entity.Aliases)}]\n");
                }

                foreach (var property in claims.GroupBy(claim => claim.Claim.Property))
                {
                    Write(yaml, property.Key, [.. property], numbers);
                }
            }
        }

        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, string property, PlacedClaim[] claims, Numbers numbers)
    {
        if (numbers.Percent(55))
        {
            yaml.Append($"    # {numbers.OneOf(Comments)}\n");
        }

        yaml.Append($"    {property}:\n");
        foreach (var claim in claims)
        {
            Write(yaml, claim, claims.Length > 1, numbers);
        }
    }

    private static void Write(StringBuilder yaml, PlacedClaim placed, bool isInList, Numbers numbers)
    {
        var claim = placed.Claim;
        var indent = new string(' ', isInList ? 8 : 6);
        yaml.Append(isInList ? "      - " : "      ").Append($"value: {claim.Value}\n");
        Add("by", claim.By);
        Add("via", claim.Via is { } via ? $"[{via}]" : null);
        Add("stated", claim.Stated?.ToString("yyyy-MM-dd"));
        Add("valid", claim.Valid);
        Add("modality", claim.Modality);
        Add("because", claim.Because);
        var note = numbers.Percent(60) ? numbers.OneOf(Notes) : null;
        Add("note", claim.Note ?? note);

        yaml.Append($"{indent}sources:\n");
        foreach (var (source, quote) in placed.Sources)
        {
            yaml.Append($"{indent}  {source}: {quote}\n");
        }

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                yaml.Append($"{indent}{key}: {value}\n");
            }
        }
    }
}

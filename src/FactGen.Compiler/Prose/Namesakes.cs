using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Which entities share a name, an alias, a title or a surname: a text that has it may mean each of them.</summary>
internal sealed class Namesakes
{
    /// <summary>How many may have a name for each of them to be named: if thousands have one surname, each would name thousands.</summary>
    private const int MostListed = 100;

    private readonly Dictionary<string, HashSet<string>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _looked = new(StringComparer.Ordinal);

    /// <summary>For each name that more have than are named, the digest of all their ids.</summary>
    private readonly Dictionary<string, string> _digests;

    /// <summary>Collects the names.</summary>
    public Namesakes(IEnumerable<EntityName> names)
    {
        foreach (var name in names)
        {
            var bearer = name.Bearer;
            var whole = name.Words.Join();
            Add(_bearers, whole, bearer.Id);
            Add(_looked, bearer.Id, whole);
            foreach (var surname in bearer.Surnames)
            {
                Add(_bearers, surname, bearer.Id);
                Add(_looked, bearer.Id, surname);
            }

            // A given name of one person may be the surname of another, who then does not go by it.
            if (bearer.IsPerson && name.Kind is not NameKind.Title)
            {
                Add(_bearers, name.Words[0].Text, bearer.Id);
            }
        }

        _digests = _bearers.Where(bearers => bearers.Value.Count > MostListed).ToDictionary(
            bearers => bearers.Key,
            bearers => TextDigest.Of(string.Join("\n", bearers.Value.OrderBy(id => id, StringComparer.Ordinal))),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// Says which other entities have a name under which this one is looked for: their ids, sorted, and for each name that many have, the
    /// digest of all their ids.
    /// </summary>
    public IEnumerable<string> DescriptionsOf(string entity)
    {
        if (!_looked.TryGetValue(entity, out var names))
        {
            return [];
        }

        var few = names.Where(name => !_digests.ContainsKey(name))
            .SelectMany(name => _bearers[name])
            .Where(other => other != entity)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(other => other, StringComparer.Ordinal)
            .Select(other => $"namesake {other}");
        var many = names.Where(_digests.ContainsKey)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => $"namesakes {_digests[name]}");
        return few.Concat(many);
    }

    private static void Add(Dictionary<string, HashSet<string>> sets, string key, string value)
    {
        if (!sets.TryGetValue(key, out var values))
        {
            sets.Add(key, values = new(StringComparer.Ordinal));
        }

        values.Add(value);
    }
}

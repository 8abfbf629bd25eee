namespace FactGen.Compiler.Prose;

/// <summary>Which entities share a name, an alias, a title or a surname: a text that has it may mean each of them.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<string, HashSet<string>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _looked = new(StringComparer.Ordinal);

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
    }

    /// <summary>The other entities that have a name under which this one is looked for, sorted.</summary>
    public IEnumerable<string> Of(string entity) => _looked.TryGetValue(entity, out var names)
        ? names.SelectMany(name => _bearers[name])
            .Where(other => other != entity)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(other => other, StringComparer.Ordinal)
        : [];

    private static void Add(Dictionary<string, HashSet<string>> sets, string key, string value)
    {
        if (!sets.TryGetValue(key, out var values))
        {
            sets.Add(key, values = new(StringComparer.Ordinal));
        }

        values.Add(value);
    }
}

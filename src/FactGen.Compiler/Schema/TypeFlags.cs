namespace FactGen.Compiler.Schema;

/// <summary>
/// What types say of their entities by yes or no. A type that does not say takes it from the nearest of those that it derives from; two
/// types say it by their names.
/// </summary>
internal sealed class TypeFlags
{
    private const string Living = "living", Named = "named", Common = "common", Members = "members";

    private readonly Dictionary<(string Type, string Key), bool> _given = [];

    /// <summary>The keys of a type that are flags.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Living, Named, Common, Members];

    /// <summary>Notes what a type says under a key; null if it says nothing.</summary>
    public void Note(string type, string key, bool? says)
    {
        if (says is { } given)
        {
            _given[(type, key)] = given;
        }
    }

    /// <summary>The types of a schema, each with what it says or takes over.</summary>
    public IEnumerable<EntityType> Resolve(FactSchema schema) => schema.Types.Select(type => type with
    {
        Living = Find(schema, type, Living, elsewhere => elsewhere.Living, otherwise: false),
        Named = Find(schema, type, Named, elsewhere => elsewhere.Named, otherwise: false),
        Common = Find(schema, type, Common, elsewhere => elsewhere.Common, otherwise: false),
        Members = Find(schema, type, Members, elsewhere => elsewhere.Members, otherwise: true),
    });

    private bool Find(FactSchema schema, EntityType type, string key, Func<EntityType, bool> elsewhere, bool otherwise)
    {
        foreach (var ancestor in schema.LineOf(type.Name))
        {
            if (QualifiedName.IsQualified(ancestor.Name))
            {
                return elsewhere(ancestor);
            }

            if (_given.TryGetValue((ancestor.Name, key), out var given))
            {
                return given;
            }

            if (IsByName(ancestor.Name, key) || (key is Named && _given.TryGetValue((ancestor.Name, Living), out var living) && living))
            {
                return true;
            }
        }

        return otherwise;
    }

    /// <summary>A person is living and has a name, and an organization has a name, unless the schema says otherwise.</summary>
    private static bool IsByName(string type, string key) =>
        (type, key) is ("Person", Living or Named) or ("Organization", Named);
}

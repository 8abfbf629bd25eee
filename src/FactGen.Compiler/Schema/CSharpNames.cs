namespace FactGen.Compiler.Schema;

/// <summary>The C# names that ids, properties and words get, and the names that are taken.</summary>
internal static class CSharpNames
{
    private const string Article = "The";

    /// <summary>Types that generated code and its users name, and that no entity type may hide.</summary>
    public static readonly IReadOnlyCollection<string> TakenTypes = new HashSet<string>(StringComparer.Ordinal)
    {
        "Entity", "Entities", "Generated", "FactBase", "Claim", "Finding", "FindingSet", "Timeline", "TimelineSet", "Quote", "Source", "Alias",
        "Speakers", "Retraction", "Modality", "Rank", "Settled", "Attributed", "Disputed", "Planned", "Alleged", "Denied", "Unknown",
        "None", "Opinion", "Unclaimed", "Count", "Amount", "Percent", "Ratio", "Money", "FactDate", "Duration", "Uri", "System", "FactGen",
        "UsesAllegation", "UsesAllegationAttribute",

        // Each type declares these members, and no member may have the name of its type.
        "All", "Find",
    };

    /// <summary>Members that every entity has, and that no property and no entity may hide.</summary>
    public static readonly IReadOnlyCollection<string> TakenMembers = new HashSet<string>(StringComparer.Ordinal)
    {
        "Id", "Name", "BaseName", "AsDeclared", "Type", "Aliases", "Titles", "Ids", "IsLiving", "Note", "Claims", "Findings",
        "Statements", "Mentions", "Unnamed", "All", "Find", "Instance", "Equals", "GetHashCode", "ToString", "GetType",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>The names that no entity of a type can have, because the type has members or base types with that name.</summary>
    public static IEnumerable<string> TakenBy(string type, FactSchema schema) =>
        TakenMembers.Concat(schema.LineOf(type).Select(ancestor => ancestor.Name))
            .Concat(schema.PropertiesOf(type).Values.Select(property => Pascal(property.Name)));

    /// <summary>
    /// The name of an entity. A class has no member of its own name, so that the entity <c>petition</c> of the type <c>Petition</c> is
    /// <c>ThePetition</c>.
    /// </summary>
    public static string OfEntity(string id, string type, FactSchema schema)
    {
        var name = Pascal(id);
        return schema.LineOf(type).Any(ancestor => QualifiedName.LocalOf(ancestor.Name) == name) ? Article + name : name;
    }

    /// <summary>What <see cref="OfEntity"/> gives to two entities only if this is the same for both.</summary>
    public static string WithoutArticle(string id) =>
        Pascal(id) is var name && name.StartsWith(Article, StringComparison.Ordinal) && name.Length > Article.Length
            ? name.Substring(Article.Length)
            : name;

    /// <summary>PascalCase of kebab-case or snake_case: <c>csto-mission</c> is <c>CstoMission</c>, of whichever fact base it is.</summary>
    public static string Pascal(string name) =>
        string.Concat(QualifiedName.LocalOf(name)
            .Split('-', '_')
            .Where(part => part.Length > 0)
            .Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>The enum of a property with a closed list: <c>Unrest.nature</c> is <c>UnrestNature</c>.</summary>
    public static string EnumOf(Property property) => QualifiedName.LocalOf(property.DeclaringType) + Pascal(property.Name);
}

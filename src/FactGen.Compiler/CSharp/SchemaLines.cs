using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>A schema as the lines that a fact base which builds on this one reads it from.</summary>
/// <remarks>
/// <c>T</c> is a type (name, summary, base, living, whether its entities have members, named, common), followed by its <c>P</c>
/// properties (name, summary, kind, what is counted or the unit, many, over_time, accusation, entity types, speech) and <c>R</c> rules
/// (text). <c>W</c> is a word of the previous property (id, then the phrases of prose for it), <c>U</c> the other words for its unit.
/// </remarks>
internal static class SchemaLines
{
    /// <summary>The lines of the schema's own types.</summary>
    public static IEnumerable<string> Of(FactSchema schema) => schema.Types.SelectMany(OfType);

    private static IEnumerable<string> OfType(EntityType type)
    {
        yield return "T" + ChunkText.Line(
            type.Name, type.Summary, type.Base, Flag(type.Living), Flag(type.Members), Flag(type.Named), Flag(type.Common));
        foreach (var property in type.Properties)
        {
            yield return "P" + ChunkText.Line(
                property.Name, property.Summary, property.Type.Kind.ToString().ToLowerInvariant(), property.Type.Of,
                Flag(property.Many), Flag(property.OverTime), Flag(property.Accusation), string.Join(",", property.Type.EntityTypes),
                Flag(property.Speech));
            foreach (var word in property.Type.Words)
            {
                yield return "W" + ChunkText.Line([word.Id, .. word.Synonyms]);
            }

            if (property.Type.UnitSynonyms.Count > 0)
            {
                yield return "U" + ChunkText.Line([.. property.Type.UnitSynonyms]);
            }
        }

        foreach (var rule in type.Rules)
        {
            yield return "R" + ChunkText.Line(rule.Text);
        }
    }

    private static string? Flag(bool value) => value ? "1" : null;
}

using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Facts;

/// <summary>Reads what an entity says under <c>living</c>: true or false, or a map with that and how the editor knows it.</summary>
internal static class LivingBinder
{
    /// <summary>Whether the entity is living, and the reason; nulls if it does not say so.</summary>
    public static (bool? Value, string? Reason) Bind(KeyedMapping keys, string id, DiagnosticSink diagnostics)
    {
        if (keys.Node("living") is not YamlMapping map)
        {
            return (keys.Flag("living"), null);
        }

        var living = new KeyedMapping(map, "'living' of", diagnostics, SchemaKeys.Living.Names, id);
        if (living.Node("value") is null)
        {
            diagnostics.Report(
                Catalogue.WrongShape, map.Place, $"'living' of '{id}' needs 'value'. Write 'living: {{ value: false, because: … }}'.");
        }

        var reason = living.Text("because");
        if (reason is not null && !Shapes.HasWords(reason.Value))
        {
            diagnostics.Report(
                Catalogue.WrongShape, reason.Place, $"'because' in 'living' of '{id}' has no words: say how it is known, or leave it out.");
            reason = null;
        }

        return (living.Flag("value"), reason?.Value);
    }
}

using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Yaml;

/// <summary>FACT1007: reports refused characters, in the file and behind escapes, and hides them from the parser.</summary>
internal static class InvisibleCharacterCheck
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reports the refused characters of a file and gives the text for the parser.</summary>
    public static YamlSource Clean(InputFile file, string text, DiagnosticSink diagnostics)
    {
        var content = text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        var found = InvisibleCharacters.Find(content).ToList();
        if (found.Count == 0)
        {
            return new YamlSource(file, content, content);
        }

        var cleaned = content.ToCharArray();
        foreach (var character in found)
        {
            cleaned.AsSpan(character.Offset, character.Length).Fill(YamlSource.Refused);
        }

        var source = new YamlSource(file, new string(cleaned), content);
        foreach (var (character, index) in found.Take(YamlLimits.InvisibleCharacters).Select((item, index) => (item, index)))
        {
            var more = found.Count - YamlLimits.InvisibleCharacters;
            var rest = index + 1 == YamlLimits.InvisibleCharacters && more > 0 ? $" The file has {more} more of the kind." : "";
            diagnostics.Report(
                Catalogue.ControlCharacter,
                source.Place(character.Offset, character.Offset + character.Length),
                $"{character.Notation} ({character.Name}) is not allowed here: {Reason(character)}{rest}");
        }

        return source;
    }

    /// <summary>Reports the refused characters that a text in double quotation marks contains as escapes.</summary>
    public static void CheckEscapes(YamlScalar scalar, DiagnosticSink diagnostics)
    {
        foreach (var character in InvisibleCharacters.Find(scalar.Value).Take(YamlLimits.InvisibleCharacters))
        {
            diagnostics.Report(
                Catalogue.ControlCharacter,
                scalar.PlaceOf(character.Offset, character.Length),
                $"This escape puts {character.Notation} ({character.Name}) into the text: {Reason(character)}");
        }
    }

    private static string Reason(InvisibleCharacter character) => character switch
    {
        { Reorders: true } => "it shows the text in another order than it is read. Delete it.",
        { CodePoint: 0x00AD } => "it cannot be seen. Leave it out; quotes are found whether or not the source has one.",
        { CodePoint: 0x0085 or 0x2028 or 0x2029 } => "it looks like a line break and is none in YAML. Use a plain line break.",
        _ => "it cannot be seen, and the text is not what it looks like. Delete it.",
    };
}

using System.Globalization;
using System.Text;

namespace FactGen.Tests.Generator.Running;

/// <summary>Any text as a scalar of one line.</summary>
internal static class YamlText
{
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)character:X2}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}

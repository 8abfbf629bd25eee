using System.Text;

namespace FactGen.Compiler.Schema;

/// <summary>The short name with which other fact bases qualify what one declares, if its project does not set it.</summary>
public static class ShortName
{
    /// <summary>The last part of a namespace in kebab-case: <c>Acme.PortFacts</c> is <c>port-facts</c>.</summary>
    /// <remarks>
    /// Characters that an id may not contain become a hyphen; a name that would not begin with a letter begins with <c>facts-</c>.
    /// </remarks>
    public static string Of(string @namespace)
    {
        var part = @namespace[(@namespace.LastIndexOf('.') + 1)..];
        var name = new StringBuilder();
        for (var index = 0; index < part.Length; index++)
        {
            var letter = part[index];
            var begins = char.IsUpper(letter)
                && index > 0
                && (!char.IsUpper(part[index - 1]) || (index + 1 < part.Length && char.IsLower(part[index + 1])));
            var isTaken = letter < 128 && char.IsLetterOrDigit(letter);
            if ((begins || !isTaken) && name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }

            if (isTaken)
            {
                name.Append(char.ToLowerInvariant(letter));
            }
        }

        var id = name.ToString().Trim('-');
        return SchemaNames.IsId(id) ? id : $"facts-{id}".TrimEnd('-');
    }
}

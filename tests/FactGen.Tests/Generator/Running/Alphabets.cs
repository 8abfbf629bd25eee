namespace FactGen.Tests.Generator.Running;

/// <summary>Keeps letters that look like Latin ones in words of their own: a name that mixes them with Latin ones is FACT2011.</summary>
internal static class Alphabets
{
    /// <summary>The text with spaces around each Greek and Cyrillic letter.</summary>
    public static string Apart(string text) =>
        string.Concat(text.Select(character => character is >= '\u0370' and <= '\u052F' ? $" {character} " : character.ToString()));
}

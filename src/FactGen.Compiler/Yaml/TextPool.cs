namespace FactGen.Compiler.Yaml;

/// <summary>The short texts of a file, each kept once: keys, ids, dates and words of the format occur again and again.</summary>
internal sealed class TextPool
{
    /// <summary>Longer texts seldom occur twice.</summary>
    private const int Longest = 32;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text, as the object that occurred first.</summary>
    public string Shared(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        if (_texts.TryGetValue(text, out var shared))
        {
            return shared;
        }

        _texts.Add(text, text);
        return text;
    }
}

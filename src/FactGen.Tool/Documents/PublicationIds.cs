namespace FactGen.Tool.Documents;

/// <summary>Recognises Digital Object Identifiers and numbers of PubMed.</summary>
internal static class PublicationIds
{
    private static readonly string[] DoiPrefixes =
        ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "info:doi/", "doi:", "DOI "];

    private static readonly string[] PubMedAddresses = ["pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"];

    /// <summary>The identifier that a value is, with or without what stands before it: <c>10.1000/182</c>; null if it is none.</summary>
    public static string? Doi(string? value)
    {
        var text = (value ?? "").Trim();
        var prefix = Array.Find(DoiPrefixes, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) ?? "";
        text = text[prefix.Length..].Trim();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return text.StartsWith("10.", StringComparison.Ordinal)
            && slash is >= 7 and <= 12
            && text.AsSpan(3, slash - 3).IndexOfAnyExcept("0123456789.") < 0
            && slash + 1 < text.Length
            && text.Length <= 200
            && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '"' or '<' or '>')
                ? text
                : null;
    }

    /// <summary>The number that a value is, or that its address ends in; null if it is none.</summary>
    public static string? Pmid(string? value)
    {
        var text = (value ?? "").Trim().TrimEnd('/');
        foreach (var address in PubMedAddresses)
        {
            var at = text.IndexOf(address, StringComparison.OrdinalIgnoreCase);
            text = at < 0 ? text : text[(at + address.Length)..];
        }

        return text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit) && text[0] != '0' ? text : null;
    }

    /// <summary>The first identifier in prose that says of itself that it is one: <c>doi:10.1000/182</c>.</summary>
    public static string? DoiIn(string prose)
    {
        foreach (var prefix in DoiPrefixes)
        {
            for (var at = Next(0); at >= 0; at = Next(at + prefix.Length))
            {
                var start = at + prefix.Length;
                start += prose.AsSpan(start).Length - prose.AsSpan(start).TrimStart(' ').Length;
                var length = prose.AsSpan(start).IndexOfAny(" \t\r\n\f,;");
                var word = length < 0 ? prose[start..] : prose.Substring(start, length);
                if (Doi(word.TrimEnd('.', ')', ']')) is { } doi)
                {
                    return doi;
                }
            }

            int Next(int from) => from >= prose.Length ? -1 : prose.IndexOf(prefix, from, StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }
}

using FactGen.Compiler.Facts;

namespace FactGen.Tool.Pages.Models;

/// <summary>The address of words on a page: browsers scroll to the words after <c>#:~:text=</c> and mark them.</summary>
internal static class TextFragment
{
    /// <summary>A longer quote is named by its first and last words.</summary>
    private const int MostWords = 8;

    /// <summary>How many of the first and of the last words.</summary>
    private const int EndWords = 4;

    /// <summary>The address of a quote; null if the source has no web address.</summary>
    public static string? Of(string url, QuoteRecord quote)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        string[] parts = quote.Exact.Replace("…", "...", StringComparison.Ordinal)
            .Split("...", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (parts.FirstOrDefault("").Split(' '), parts.LastOrDefault("").Split(' '));
        var words = parts.Length == 1 && first.Length <= MostWords
            ? Escaped(first)
            : $"{Escaped(first.Take(EndWords))},{Escaped(last.Skip(Math.Max(0, last.Length - EndWords)))}";
        var prefix = quote.Prefix is { } before ? $"{Escaped([before])}-," : "";
        var suffix = quote.Suffix is { } after ? $",-{Escaped([after])}" : "";
        return $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={prefix}{words}{suffix}";
    }

    /// <summary>Hyphens, commas and ampersands divide the parts of a fragment, so those in words are escaped.</summary>
    private static string Escaped(IEnumerable<string> words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}

using System.Text;

namespace FactGen.Compiler.Diagnostics;

/// <summary>The help pages: for each diagnostic a page of Markdown that explains what it means and how to fix it.</summary>
public static class HelpPages
{
    private const string Prefix = "FactGen.Help.";

    private const string Suffix = ".md";

    /// <summary>The ids that have a page, in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(HelpPages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
            .OrderBy(id => id, StringComparer.Ordinal),
    ];

    /// <summary>The page of a diagnostic; null if no diagnostic has that id.</summary>
    public static string? Of(string id)
    {
        using var page = typeof(HelpPages).Assembly.GetManifestResourceStream(Prefix + id + Suffix);
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>The first line of a page, without its mark: <c>FACT3001: Claim without a source</c>.</summary>
    public static string TitleOf(string id) =>
        Of(id) is { } page ? page.Substring(2, page.IndexOf('\n') - 2) : throw new ArgumentException($"no diagnostic has the id '{id}'", nameof(id));
}

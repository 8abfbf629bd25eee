using FactGen.Compiler.CSharp;
using FactGen.Compiler.Sources.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator;

/// <summary>The settings of the consuming project.</summary>
/// <param name="Emission">The C# that it wants.</param>
/// <param name="WordLimit">How many words a quote may have.</param>
/// <param name="Drafts">Whether claims without a source are accepted, as drafts.</param>
/// <param name="HasFacts">Whether the project has facts of its own, and not only uses those of another.</param>
internal sealed record GeneratorOptions(EmissionOptions Emission, int WordLimit, bool Drafts, bool HasFacts)
{
    /// <summary>Reads the project's properties; missing ones have defaults.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var space = Namespace(Property(provider, "FactGenNamespace") ?? Property(provider, "RootNamespace") ?? "Facts");
        var isPublic = !string.Equals(Property(provider, "FactGenAccessibility"), "internal", StringComparison.OrdinalIgnoreCase);
        var wordLimit = int.TryParse(WordsIn(provider), out var words) ? words : QuoteMatcher.DefaultWordLimit;
        var drafts = HasDrafts(provider);
        var hasFacts = !string.Equals(Property(provider, "FactGenHasFacts"), "false", StringComparison.OrdinalIgnoreCase);
        return new GeneratorOptions(new EmissionOptions(space, isPublic, Property(provider, "FactGenBase")), wordLimit, drafts, hasFacts);
    }

    /// <summary>
    /// The address of the help pages, with <c>{id}</c> instead of the id. FactGen.props has a default; null if the host gives no
    /// properties.
    /// </summary>
    public static string? HelpUriOf(AnalyzerConfigOptionsProvider provider) => Property(provider, "FactGenHelpUri");

    /// <summary>The settings that let more through than the checks do without them; FactGen.targets names them in the same words.</summary>
    public static IEnumerable<string> LenientIn(AnalyzerConfigOptionsProvider provider)
    {
        if (HasDrafts(provider))
        {
            yield return "drafts|true";
        }

        if (WordsIn(provider) is { } words)
        {
            yield return $"words|{words}";
        }
    }

    private static bool HasDrafts(AnalyzerConfigOptionsProvider provider) =>
        string.Equals(Property(provider, "FactGenDrafts"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? WordsIn(AnalyzerConfigOptionsProvider provider) => Property(provider, "FactGenMaxQuoteWords");

    /// <summary>A project's name need not be a namespace: <c>harbour-facts.2031</c> becomes <c>harbour_facts._2031</c>.</summary>
    private static string Namespace(string name) => string.Join(".", name.Split('.').Select(Identifier));

    private static string Identifier(string part)
    {
        var letters = string.Concat(part.Select(character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_'));
        return SyntaxFacts.GetKeywordKind(letters) is not SyntaxKind.None ? $"@{letters}"
            : SyntaxFacts.IsValidIdentifier(letters) ? letters
            : $"_{letters}";
    }

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

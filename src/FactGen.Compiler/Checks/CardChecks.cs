using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>Each card fits its text, where that is there (FACT3003, FACT3006).</summary>
public static class CardChecks
{
    private const int MostClaimsNamed = 10;

    /// <summary>Checks the passages that the cards name.</summary>
    /// <param name="cards">Cards, each with its text where that is there.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void Run(IEnumerable<(SourceCardDeclaration Card, CitedSource Source)> cards, DiagnosticSink diagnostics)
    {
        foreach (var (card, source) in cards)
        {
            if (source.Evidence is { } text)
            {
                CheckPassages(card, text, source.Zones, diagnostics);
            }
        }
    }

    /// <summary>Reports the texts that are not those on their cards.</summary>
    /// <param name="cards">Cards, each with its text where that is there.</param>
    /// <param name="files">The facts files, in their order.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void RunOnTexts(
        IEnumerable<(SourceCardDeclaration Card, CitedSource Source)> cards, IEnumerable<FactsFile> files, DiagnosticSink diagnostics)
    {
        foreach (var (card, source) in cards)
        {
            if (source.OtherText is { } text)
            {
                ReportChanged(card, text, files, diagnostics);
            }
        }
    }

    private static void ReportChanged(SourceCardDeclaration card, SourceText text, IEnumerable<FactsFile> files, DiagnosticSink diagnostics)
    {
        ClaimDeclaration[] resting = [.. files.SelectMany(file => file.Claims).Where(claim => claim.Claim.Sources.Any(source => source.Source == card.Card.Id))];
        var named = string.Join(", ", resting.Take(MostClaimsNamed).Select(claim => $"'{claim.Claim.Id}'"));
        var more = resting.Length > MostClaimsNamed ? $" and {resting.Length - MostClaimsNamed} more" : "";
        var rest = resting.Length == 0 ? "No claim rests on it." : $"These claims rest on it: {named}{more}.";
        diagnostics.Report(
            Catalogue.TextChanged,
            card.PlaceOf("sha256"),
            $"The text '{card.Card.Text}' is not the one on the card of '{card.Card.Id}': its digest is {text.Digest}. Restore the text, or check its claims against the new one and put that digest on the card. {rest}",
            alsoAt: [.. resting.Take(MostClaimsNamed).Select(claim => claim.Place)]);
    }

    private static void CheckPassages(SourceCardDeclaration card, SourceText text, TextZones zones, DiagnosticSink diagnostics)
    {
        foreach (var problem in zones.Problems)
        {
            var (key, words, message) = problem switch
            {
                ZoneProblem.FromNotFound missing => ("exclude", missing.Exclusion.From, $"The excluded words '{missing.Exclusion.From}' stand nowhere in '{card.Card.Id}': write them as the text has them."),
                ZoneProblem.ToNotFound missing => ("exclude", missing.Exclusion.To!, $"After '{missing.Exclusion.From}', at {text.PositionOf(missing.From.Start)} of '{card.Card.Id}', the last excluded words '{missing.Exclusion.To}' do not follow: write them as the text has them, or 'to: end'."),
                ZoneProblem.HeadingNotFound missing => ("headings", missing.Heading, $"The heading '{missing.Heading}' begins no line of '{card.Card.Id}': write it as the text has it."),
                _ => throw new InvalidOperationException($"no message for {problem.GetType().Name}"),
            };
            diagnostics.Report(Catalogue.QuoteNotFound, Find(card.Keys.Node(key), words)?.Place ?? card.PlaceOf(key), message);
        }

        var matcher = new QuoteMatcher(text, language: card.Card.Language ?? "en");
        foreach (var sentence in card.Card.Uncited)
        {
            if (matcher.Match(new QuoteSelector(sentence.Quote)) is not (QuoteMatch.Found or QuoteMatch.TooShort))
            {
                diagnostics.Report(
                    Catalogue.QuoteNotFound,
                    Find(card.Keys.Node("uncited"), sentence.Quote)?.Place ?? card.PlaceOf("uncited"),
                    $"The uncited sentence '{sentence.Quote}' does not stand once in '{card.Card.Id}': write its words as the text has them.");
            }
        }
    }

    /// <summary>The scalar with those words, among all that stands under a node.</summary>
    private static YamlScalar? Find(YamlNode? node, string words) => node switch
    {
        YamlScalar scalar => scalar.Value == words ? scalar : null,
        YamlSequence list => list.Items.Select(item => Find(item, words)).FirstOrDefault(found => found is not null),
        YamlMapping map => map.Entries.Select(entry => Find(entry.Value, words)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}

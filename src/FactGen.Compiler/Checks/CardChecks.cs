using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
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
    /// <param name="files">The facts files with what they rest on, in their order.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void RunOnTexts(
        IEnumerable<(SourceCardDeclaration Card, CitedSource Source)> cards, IEnumerable<(FactsFile File, UsageSurface Uses)> files, DiagnosticSink diagnostics)
    {
        (SourceCardDeclaration Card, CitedSource Source)[] changed = [.. cards.Where(pair => pair.Source.OtherText is not null)];
        if (changed.Length == 0)
        {
            return;
        }

        var ids = new HashSet<string>(changed.Select(pair => pair.Card.Card.Id), StringComparer.Ordinal);
        var bySource = files.Where(file => ids.Overlaps(file.Uses.Sources))
            .SelectMany(file => file.File.Claims)
            .SelectMany(claim => claim.Claim.Sources.Select(cited => cited.Source).Distinct(StringComparer.Ordinal), (claim, cited) => (claim, cited))
            .ToLookup(pair => pair.cited, pair => pair.claim, StringComparer.Ordinal);
        foreach (var (card, source) in changed)
        {
            ReportChanged(card, source.OtherText!, [.. bySource[card.Card.Id]], diagnostics);
        }
    }

    private static void ReportChanged(SourceCardDeclaration card, SourceText text, ClaimDeclaration[] resting, DiagnosticSink diagnostics)
    {
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
        Dictionary<(string, string), YamlScalar>? words = null;
        foreach (var problem in zones.Problems)
        {
            var (key, wording, message) = problem switch
            {
                ZoneProblem.FromNotFound missing => ("exclude", missing.Exclusion.From, $"The excluded words '{missing.Exclusion.From}' stand nowhere in '{card.Card.Id}': write them as the text has them."),
                ZoneProblem.ToNotFound missing => ("exclude", missing.Exclusion.To!, $"After '{missing.Exclusion.From}', at {text.PositionOf(missing.From.Start)} of '{card.Card.Id}', the last excluded words '{missing.Exclusion.To}' do not follow: write them as the text has them, or 'to: end'."),
                ZoneProblem.HeadingNotFound missing => ("headings", missing.Heading, $"The heading '{missing.Heading}' begins no line of '{card.Card.Id}': write it as the text has it."),
                _ => throw new InvalidOperationException($"no message for {problem.GetType().Name}"),
            };
            diagnostics.Report(Catalogue.QuoteNotFound, PlaceOf(key, wording), message);
        }

        var matcher = new QuoteMatcher(text, language: card.Card.Language ?? "en");
        foreach (var sentence in card.Card.Uncited)
        {
            if (matcher.Match(new QuoteSelector(sentence.Quote)) is not (QuoteMatch.Found or QuoteMatch.TooShort))
            {
                diagnostics.Report(
                    Catalogue.QuoteNotFound,
                    PlaceOf("uncited", sentence.Quote),
                    $"The uncited sentence '{sentence.Quote}' does not stand once in '{card.Card.Id}': write its words as the text has them.");
            }
        }

        Place PlaceOf(string key, string wording) => (words ??= WordsOf(card)).TryGetValue((key, wording), out var found) ? found.Place : card.PlaceOf(key);
    }

    /// <summary>Where the words of passages stand first, by the key that they stand under and what they say.</summary>
    private static Dictionary<(string, string), YamlScalar> WordsOf(SourceCardDeclaration card)
    {
        Dictionary<(string, string), YamlScalar> words = [];
        foreach (var key in new[] { "exclude", "headings", "uncited" })
        {
            Stack<YamlNode> nodes = new(card.Keys.Node(key) is { } node ? [node] : []);
            while (nodes.Count > 0)
            {
                switch (nodes.Pop())
                {
                    case YamlScalar scalar when !words.ContainsKey((key, scalar.Value)):
                        words.Add((key, scalar.Value), scalar);
                        break;
                    case YamlSequence list:
                        list.Items.Reverse().ToList().ForEach(nodes.Push);
                        break;
                    case YamlMapping map:
                        map.Entries.Reverse().ToList().ForEach(entry => nodes.Push(entry.Value));
                        break;
                }
            }
        }

        return words;
    }
}

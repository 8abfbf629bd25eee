using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>Each card has the digest of its text and fits it, where that is there (FACT1004, FACT3003, FACT3006).</summary>
internal static class CardChecks
{
    private const int MostClaimsNamed = 10;

    /// <summary>Checks the passages that a card names.</summary>
    public static void Check(CardInput input, DiagnosticSink diagnostics)
    {
        if (input.Source.Evidence is { } text)
        {
            var places = new Lazy<Dictionary<(string Key, string Words), Place>>(() => PlacesOfWords(input.Card));
            CheckZones(input, text, PlaceOf, diagnostics);
            CheckUncited(input.Card.Card, text, PlaceOf, diagnostics);

            Place PlaceOf(string key, string words) =>
                places.Value.TryGetValue((key, words), out var place) ? place : input.Card.PlaceOf(key);
        }
    }

    /// <summary>Reports the texts without a digest, and those that are not the ones on their cards.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        foreach (var (card, source) in input.Cards.Where(pair => IsWithoutDigest(pair.Card)))
        {
            ReportMissing(card, source.OtherText, diagnostics);
        }

        CardInput[] changed = [.. input.Cards.Where(pair => pair.Source.OtherText is not null && !IsWithoutDigest(pair.Card))];
        if (changed.Length == 0)
        {
            return;
        }

        var ids = new HashSet<string>(changed.Select(pair => pair.Card.Card.Id), StringComparer.Ordinal);
        var bySource = input.Files.Where(file => ids.Overlaps(file.Uses.Sources))
            .SelectMany(file => file.File.Claims)
            .SelectMany(
                claim => claim.Claim.Sources.Select(cited => cited.Source).Distinct(StringComparer.Ordinal),
                (claim, cited) => (claim, cited))
            .ToLookup(pair => pair.cited, pair => pair.claim, StringComparer.Ordinal);
        foreach (var (card, source) in changed)
        {
            ReportChanged(card, source.OtherText!, [.. bySource[card.Card.Id]], diagnostics);
        }
    }

    /// <summary>Whether the card names a text and no digest; a digest of a wrong shape is reported where it is read.</summary>
    private static bool IsWithoutDigest(SourceCardDeclaration card) => card.Card.Text is not null && !card.Keys.Has("sha256");

    private static void ReportMissing(SourceCardDeclaration card, SourceText? text, DiagnosticSink diagnostics) => diagnostics.Report(
        Catalogue.WrongShape,
        card.Keys.PlaceOf(card.Keys.Entry("sha256") is null ? "text" : "sha256"),
        text is null
            ? $"The source '{card.Card.Id}' needs 'sha256' with the digest of its text. Add it as 'sha256: …'; 'sha256sum' prints it."
            : $"The source '{card.Card.Id}' needs 'sha256' with the digest of its text. Add 'sha256: {text.Digest}'.");

    private static void ReportChanged(SourceCardDeclaration card, SourceText text, ClaimDeclaration[] resting, DiagnosticSink diagnostics)
    {
        var named = string.Join(", ", resting.Take(MostClaimsNamed).Select(claim => $"'{claim.Claim.Id}'"));
        var more = resting.Length > MostClaimsNamed ? $" and {resting.Length - MostClaimsNamed} more" : "";
        var rest = resting.Length == 0 ? "No claim rests on it." : $"These claims rest on it: {named}{more}.";
        diagnostics.Report(
            Catalogue.TextChanged,
            card.PlaceOf("sha256"),
            $"The text '{card.Card.Text}' is not the one on the card of '{card.Card.Id}': its digest is {text.Digest}. "
            + $"Restore the text, or check its claims against the new one and put that digest on the card. {rest}",
            alsoAt: [.. resting.Take(MostClaimsNamed).Select(claim => claim.Place)]);
    }

    /// <summary>The excluded passages and the headings.</summary>
    private static void CheckZones(CardInput input, SourceText text, Func<string, string, Place> placeOf, DiagnosticSink diagnostics)
    {
        var id = input.Card.Card.Id;
        foreach (var problem in input.Source.Zones.Problems)
        {
            var (key, wording, message) = problem switch
            {
                ZoneProblem.FromNotFound missing => (
                    "exclude",
                    missing.Exclusion.From,
                    $"The excluded words '{missing.Exclusion.From}' are not in '{id}': write them as the text has them."),
                ZoneProblem.ToNotFound missing => (
                    "exclude",
                    missing.Exclusion.To!,
                    $"After '{missing.Exclusion.From}', at {text.PositionOf(missing.From.Start)} of '{id}', the last excluded words "
                    + $"'{missing.Exclusion.To}' do not follow: write them as the text has them, or 'to: end'."),
                ZoneProblem.HeadingNotFound missing => (
                    "headings",
                    missing.Heading,
                    $"The heading '{missing.Heading}' begins no line of '{id}': write it as the text has it."),
                _ => throw new InvalidOperationException($"no message for {problem.GetType().Name}"),
            };
            diagnostics.Report(Catalogue.QuoteNotFound, placeOf(key, wording), message);
        }
    }

    private static void CheckUncited(SourceCard card, SourceText text, Func<string, string, Place> placeOf, DiagnosticSink diagnostics)
    {
        var matcher = new QuoteMatcher(text, language: card.Language ?? "en");
        foreach (var sentence in card.Uncited)
        {
            if (matcher.Match(new QuoteSelector(sentence.Quote)) is not (QuoteMatch.Found or QuoteMatch.TooShort))
            {
                diagnostics.Report(
                    Catalogue.QuoteNotFound,
                    placeOf("uncited", sentence.Quote),
                    $"The uncited sentence '{sentence.Quote}' does not occur exactly once in '{card.Id}': write its words as the text has them.");
            }
        }
    }

    /// <summary>The first place of each passage's words, by the key that they stand under.</summary>
    private static Dictionary<(string Key, string Words), Place> PlacesOfWords(SourceCardDeclaration card)
    {
        Dictionary<(string, string), Place> places = [];
        foreach (var key in new[] { "exclude", "headings", "uncited" })
        {
            Stack<YamlNode> nodes = new(card.Keys.Node(key) is { } node ? [node] : []);
            while (nodes.Count > 0)
            {
                switch (nodes.Pop())
                {
                    case YamlScalar scalar when !places.ContainsKey((key, scalar.Value)):
                        places.Add((key, scalar.Value), scalar.Place);
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

        return places;
    }
}

using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Looks quotes up in their texts, or in the lock if a text is not present, and has those checked that are in neither.</summary>
public static class QuoteSearch
{
    /// <summary>How many other sources are searched for a quote that is not in its own.</summary>
    private const int MostOthers = 50;

    /// <summary>Looks every quote of some claims up, in their order.</summary>
    /// <param name="citing">The claims, with their sources and lines of the lock.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static IReadOnlyList<QuoteEvidence> Run(CitingClaims citing, int wordLimit, DiagnosticSink diagnostics) =>
        Run(citing.Claims, citing.Sources, new LockLines(citing.Lock, citing.Names), wordLimit, diagnostics);

    /// <summary>Looks every quote of a claim up, if all texts are present.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sources">The sources that it cites.</param>
    /// <param name="wordLimit">How many words a quote may have.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static IReadOnlyList<QuoteEvidence> Run(
        ClaimDeclaration claim, CitedSources sources, int wordLimit, DiagnosticSink diagnostics) =>
        Run([claim], sources, new LockLines(QuoteLock.Empty, LockedNames.None), wordLimit, diagnostics);

    private static IReadOnlyList<QuoteEvidence> Run(
        IEnumerable<ClaimDeclaration> claims, CitedSources sources, LockLines locked, int wordLimit, DiagnosticSink diagnostics)
    {
        Dictionary<string, QuoteMatcher> matchers = new(StringComparer.Ordinal);
        List<QuoteEvidence> evidence = [];
        foreach (var quoted in QuotedClaim.Of(claims, sources))
        {
            var source = quoted.Source;
            if (source.Evidence is { } text)
            {
                if (!matchers.TryGetValue(source.Card.Id, out var matcher))
                {
                    matcher = new QuoteMatcher(text, source.Zones, source.Language, wordLimit);
                    matchers.Add(source.Card.Id, matcher);
                }

                var match = matcher.Match(quoted.Selector);
                evidence.Add(match is QuoteMatch.Found found
                    ? new QuoteEvidence.InText(quoted, text, found.Place, found.InHeading)
                    : Missing(InOther(new QuoteInput.InText(quoted, text, matcher, match), sources), diagnostics));
            }
            else if (source.OtherText is null)
            {
                evidence.Add(InLock(quoted, locked, wordLimit, diagnostics));
            }
            else
            {
                evidence.Add(new QuoteEvidence.Missing(quoted)); // CardChecks reports the text as a whole
            }
        }

        return evidence;
    }

    /// <summary>Looks words that are not in their source up in the others that the file cites, as they are in the quote.</summary>
    private static QuoteInput.InText InOther(QuoteInput.InText input, CitedSources sources)
    {
        if (input.Match is QuoteMatch.NotFound)
        {
            var parts = QuoteParts.Of(input.Quoted.Selector).Parts;
            foreach (var other in sources.All.Take(MostOthers))
            {
                var work = new Work();
                if (other.Evidence is { } text
                    && text != input.Text
                    && Array.TrueForAll(parts, part => text.Occurrences.Find(part, work).Count > 0))
                {
                    var place = text.Folded.StartOf(text.Occurrences.Find(parts[0], work)[0]);
                    return input with { Elsewhere = (other.Card.Id, text.PositionOf(place)) };
                }
            }
        }

        return input;
    }

    private static QuoteEvidence InLock(QuotedClaim quoted, LockLines locked, int wordLimit, DiagnosticSink diagnostics)
    {
        var words = QuoteParts.Of(quoted.Selector).WordCount;
        var match = words <= wordLimit && quoted.Source.Card is { Text: not null, Sha256: { } digest }
            ? locked.Lock.Find(ClaimLock.Of(quoted, locked.Names), digest)
            : null;
        return match is LockMatch.Pinned pinned
            ? new QuoteEvidence.InLock(quoted, pinned.Line)
            : Missing(new QuoteInput.InLock(quoted, words, wordLimit, match), diagnostics);
    }

    private static QuoteEvidence.Missing Missing(QuoteInput input, DiagnosticSink diagnostics)
    {
        CheckRegister.Run(input, diagnostics);
        return new QuoteEvidence.Missing(input.Quoted)
        {
            Places = input is QuoteInput.InText { Match: QuoteMatch.Ambiguous many } && many.Places.Count == many.Count
                ? many.Places.Select(place => place.Place).ToEquatableArray()
                : [],
        };
    }

    /// <summary>The lines of the lock on quotes whose texts are not present, and the names that they cover.</summary>
    private sealed record LockLines(QuoteLock Lock, LockedNames Names);
}

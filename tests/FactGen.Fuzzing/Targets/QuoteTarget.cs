using FactGen.Compiler.Sources.Matching;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Fuzzing.Targets;

/// <summary>
/// Lines: the quote, its prefix, its suffix, the first and last words of an exclusion, a heading; then the text. Each part that is found is
/// in the text, outside excluded ranges.
/// </summary>
internal static class QuoteTarget
{
    public static void Run(string input)
    {
        var lines = input.Split('\n', 7);
        var source = new SourceText(lines[^1]);
        var zones = source.Zones(At(3) is { } from ? [new Exclusion(from, At(4))] : [], At(5) is { } heading ? [heading] : []);
        var matcher = new QuoteMatcher(source, zones);
        switch (matcher.Match(new QuoteSelector(At(0) ?? "", At(1), At(2))))
        {
            case QuoteMatch.Found found:
                var last = 0;
                foreach (var part in found.Place.Parts)
                {
                    Law.LiesWithin(part, source.Text);
                    Law.Holds(part.Length > 0 && part.Start >= last, "the parts of a quote stand in order");
                    Law.Holds(zones.ExclusionOf(part) is null, "what is excluded is no evidence");
                    last = part.End;
                }

                var bytes = source.BytesOf(found.Place.Range);
                Law.Holds(bytes.Length >= found.Place.Range.Length, "a stretch has at least as many bytes as characters");
                break;
            case QuoteMatch.Ambiguous several:
                Law.Holds(several.Count > 1 && several.Places.Count > 0, "what is ambiguous has places");
                break;
            case QuoteMatch.NotFound { Nearest: { } nearest }:
                Law.LiesWithin(nearest.Range, source.Text);
                break;
        }

        foreach (var sentence in source.Sentences)
        {
            Law.LiesWithin(sentence.Range, source.Text);
        }

        string? At(int line) => line < lines.Length - 1 && lines[line].Length > 0 ? lines[line] : null;
    }
}

using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Which of several entities in a quote is the value.</summary>
/// <remarks>
/// The one nearest to a word of the property, otherwise the first: "At the request of Ada Lind, Bo Ek signed the order" has Bo Ek as
/// <c>signed_by</c>. What "and" or a comma joins to it is meant with it.
/// </remarks>
internal static class OtherValues
{
    /// <summary>The entity that is taken as the value instead of the one that the claim has; null if that is taken, or not named.</summary>
    public static (string Entity, FoundQuote Quote)? Find(EvidenceInput input, string value)
    {
        (string, FoundQuote)? other = null;
        foreach (var part in input.Parts)
        {
            var candidates = CandidatesIn(input, part);
            if (!candidates.Exists(mention => input.Names.AreSame(mention.Entity, value)))
            {
                continue;
            }

            var taken = Taken(input, part, candidates);
            if (IsTaken(input, part, candidates, taken, value))
            {
                return null;
            }

            other ??= (candidates[taken].Entity, part.Quote);
        }

        return other;
    }

    /// <summary>The entities that a part names and the property takes, without the one that the claim is about.</summary>
    private static List<Mention> CandidatesIn(EvidenceInput input, EvidencePart part)
    {
        List<Mention> candidates = [];
        foreach (var mention in part.Text.MentionsIn(input.Names, part.Range))
        {
            if (!input.Names.AreSame(mention.Entity, input.Claim.Entity)
                && input.Names.TypeOf(mention.Entity) is { } type
                && input.Declaration.Property.Type.EntityTypes.Any(taken => input.Names.Schema.Is(type, taken))
                && !candidates.Exists(other => other.Range.Contains(mention.Range)))
            {
                candidates.RemoveAll(other => mention.Range.Contains(other.Range));
                candidates.Add(mention);
            }
        }

        candidates.RemoveAll(mention => candidates.Exists(other => IsPartOf(part, mention, other)));
        if (part.Text.Language.NamesDoer(input.Declaration.Property.Name)
            && candidates.Exists(mention => !part.Text.IsOwner(mention.Range)))
        {
            // Lind does not grant "the warrant for Lind's arrest".
            candidates.RemoveAll(mention => part.Text.IsOwner(mention.Range));
        }

        return candidates;
    }

    /// <summary>
    /// Whether one entity only says of what another is: "Orrin's council", "the mayor of Orrin", "Orrin Boats chairman Ada Lind".
    /// </summary>
    private static bool IsPartOf(EvidencePart part, Mention one, Mention other)
    {
        var small = part.Text.Language.SmallWords;
        if (one.Range.Start > other.Range.Start)
        {
            return WordsBetween(part, other, one) is { Count: > 0 } of
                && small.Of.Contains(of[0].Lower)
                && of.Skip(1).All(word => small.Articles.Contains(word.Lower));
        }

        var roles = part.Text.Language.NameWords?.Roles;
        return one.Range.Start < other.Range.Start
            && WordsBetween(part, one, other) is { } between
            && between.TrueForAll(word =>
                word.IsMark('(') || word.IsMark(')') || small.IsPossessive(word) || roles?.Contains(word.Lower) == true);
    }

    private static List<Token> WordsBetween(EvidencePart part, Mention one, Mention other)
    {
        List<Token> between = [];
        var tokens = part.Text.Tokens;
        for (var index = tokens.IndexAt(one.Range.End); index < tokens.Length && tokens[index].Start < other.Range.Start; index++)
        {
            between.Add(tokens[index]);
        }

        return between;
    }

    private static int Taken(EvidenceInput input, EvidencePart part, List<Mention> candidates)
    {
        if (PlaceOfProperty(input, part) is not { } property)
        {
            return 0;
        }

        var nearest = 0;
        for (var index = 1; index < candidates.Count; index++)
        {
            if (Distance(candidates[index].Range, property) < Distance(candidates[nearest].Range, property))
            {
                nearest = index;
            }
        }

        return nearest;
    }

    /// <summary>The first word of a part that begins as a word of the property's name does.</summary>
    private static TextRange? PlaceOfProperty(EvidenceInput input, EvidencePart part)
    {
        const int stem = 4;
        string[] names = [.. input.Declaration.Property.Words.Where(word => word.Length >= stem)];
        var tokens = part.Text.Tokens;
        for (var index = tokens.IndexAt(part.Range.Start); index < tokens.Length && tokens[index].Start < part.Range.End; index++)
        {
            if (tokens[index] is { Kind: TokenKind.Word, Length: >= stem } word
                && names.Any(name => word.Span.Slice(0, stem).Equals(name.AsSpan(0, stem), StringComparison.OrdinalIgnoreCase)))
            {
                return new TextRange(word.Start, word.End);
            }
        }

        return null;
    }

    private static int Distance(TextRange one, TextRange other) => Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End);

    /// <summary>Whether the value is what was taken, or joined to it by nothing but "and" and commas.</summary>
    private static bool IsTaken(EvidenceInput input, EvidencePart part, List<Mention> candidates, int taken, string value)
    {
        for (var index = taken; index >= 0 && (index == taken || AreJoined(part, candidates[index], candidates[index + 1])); index--)
        {
            if (input.Names.AreSame(candidates[index].Entity, value))
            {
                return true;
            }
        }

        for (var index = taken + 1; index < candidates.Count && AreJoined(part, candidates[index - 1], candidates[index]); index++)
        {
            if (input.Names.AreSame(candidates[index].Entity, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lind and Ek", "Lind, Ek and Moe"; by a comma alone only if the list goes on: "of Lind, Ek signed" has none.</summary>
    private static bool AreJoined(EvidencePart part, Mention one, Mention other)
    {
        if (one.Range.Overlaps(other.Range))
        {
            return true;
        }

        var (between, joining) = (WordsBetween(part, one, other), part.Text.Language.NameWords?.Joining);
        var next = part.Text.Tokens.At(part.Text.Tokens.IndexAt(other.Range.End));
        return between.TrueForAll(IsJoint) && (between.Exists(word => !word.IsMark(',')) || IsJoint(next) || next.Kind is TokenKind.Break);

        bool IsJoint(Token word) => word.IsMark(',') || joining?.Contains(word.Lower) == true;
    }
}

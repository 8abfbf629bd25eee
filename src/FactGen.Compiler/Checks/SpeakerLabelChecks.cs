using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>Whom the label before a colon names as the one who says what is behind it: "Ada Lind: …", "Lind wrote:".</summary>
internal static class SpeakerLabelChecks
{
    /// <summary>Whether a quote is behind the label of a speaker.</summary>
    public static bool NamesSpeaker(EvidenceInput input, FoundQuote quote, string speaker) =>
        speaker != ClaimRecord.Unnamed
        && LabelOf(input, quote) is { } label
        && quote.Text.MentionsIn(input.Names, label).Any(mention =>
            input.Names.AreSame(mention.Entity, speaker) && !mention.IsOfRelative && !mention.IsOfAide);

    /// <summary>The label of somebody else, with the entity that it names; null where there is none, or it may be anybody's.</summary>
    public static (string Words, string? Entity)? OtherIn(EvidenceInput input, FoundQuote quote, string speaker)
    {
        if (LabelOf(input, quote) is not { } label || NamesSpeaker(input, quote, speaker))
        {
            return null;
        }

        var named = quote.Text.MentionsIn(input.Names, label).Where(mention => CanSpeak(input, mention)).ToArray();
        if (named.Length > 0)
        {
            return named.Any(mention => input.Claim.Via.Contains(mention.Entity)) ? null : (quote.Show(label), named[0].Entity);
        }

        return IsName(quote, label) ? (quote.Show(label), null) : null;
    }

    /// <summary>The label behind which a quote stands.</summary>
    public static TextRange? LabelOf(EvidenceInput input, FoundQuote quote) =>
        quote.Text.TurnAround(quote.Place.Range, input.Names) is { } turn && turn.Contains(quote.Place.Range)
            ? SpeakerLabels.LabelOf(quote.Text.Source, turn)
            : null;

    private static bool CanSpeak(EvidenceInput input, Mention mention) =>
        !mention.IsOfRelative && !mention.IsOfAide
        && input.Names.TypeOf(mention.Entity) is { } type
        && (input.Names.IsPerson(type) || input.Names.IsNamed(mention.Entity));

    /// <summary>Whether a label is two or three words with a capital, as a name that the facts do not have: "Ola Vik".</summary>
    private static bool IsName(FoundQuote quote, TextRange label)
    {
        var tokens = quote.Text.Tokens;
        var (first, end) = (tokens.IndexAt(label.Start), tokens.IndexAt(label.End));
        if (quote.Text.Language.NameWords is not { } words || end - first is < 2 or > 3)
        {
            return false;
        }

        for (var index = first; index < end; index++)
        {
            var word = tokens[index];
            if (!word.IsCapital || words.Roles.Contains(word.Lower) || words.Others.Contains(word.Lower)
                || words.Things.Contains(word.Lower))
            {
                return false;
            }
        }

        return quote.Text.Language.MayBeName(tokens, first, end);
    }
}

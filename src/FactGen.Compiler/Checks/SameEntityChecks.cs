using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>That two entities are one is said by the quote, not only that it names both (FACT4015).</summary>
internal static class SameEntityChecks
{
    /// <summary>Checks one claim that another entity is the same.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Declaration.Property != Property.SameAs
            || !input.IsComplete
            || input.Claim.Value is not { Wording: var other }
            || input.Names.TypeOf(other) is null
            || Array.Exists(input.Quotes, quote => SaysSo(input, quote, quote.Text.Language, other))
            || input.ReasonFor(ReasonKey.Same) is not null)
        {
            return;
        }

        var (one, two) = (input.Names.NameOf(input.Claim.Entity), input.Names.NameOf(other));
        diagnostics.Report(input.Report(
            Catalogue.EntitySameWithoutWord,
            input.Declaration.ValuePlace,
            $"{ValueChecks.QuotesOf(input)} does not say that {one} and {two} are the same; their findings would become one. Quote words that "
                + "do, as 'also known as' does, or one name in brackets behind the other; or say under 'same' in 'because' why they are; or leave "
                + "'same_as' out."));
    }

    private static bool SaysSo(EvidenceInput input, FoundQuote quote, ProseLanguage language, string other)
    {
        Mention[] mentions =
        [
            .. quote.Text.MentionsIn(input.Names, quote.Sentences).Where(mention => !mention.IsOfRelative && !mention.IsOfAide),
        ];
        var own = Array.FindAll(mentions, mention => mention.Entity == input.Claim.Entity);
        var others = Array.FindAll(mentions, mention => mention.Entity == other);
        return own.Length == 0 || others.Length == 0
            ? Array.Exists(own.Length == 0 ? others : own, name => language.SaysSame(quote.Text.Tokens, null, name.Range))
            : Array.Exists(own, one => Array.Exists(others, two => AreOne(quote, language, one, two)));
    }

    private static bool AreOne(FoundQuote quote, ProseLanguage language, Mention one, Mention two)
    {
        var (first, second) = one.Range.Start <= two.Range.Start ? (one.Range, two.Range) : (two.Range, one.Range);
        return first.Overlaps(second) || language.SaysSame(quote.Text.Tokens, first, second);
    }
}

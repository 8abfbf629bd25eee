using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Checks;

/// <summary>The quote names the entity that is the value, and it alone (FACT4001).</summary>
/// <remarks>
/// "Bo Ek's brother" and "Bo Ek's lawyer" name somebody else, except where the property is a relation. A reason for an entity that the
/// quote does not name gives its name. A title or a surname alone is enough only if the text near the quote names the entity too.
/// </remarks>
internal static class EntityValueChecks
{
    /// <summary>Checks one claim whose value is an entity.</summary>
    public static void Check(EvidenceInput input, string value, DiagnosticSink diagnostics)
    {
        var named = new List<string>();
        (string Words, string? Namesake)? unsure = null;
        foreach (var part in input.Parts)
        {
            foreach (var mention in part.Text.MentionsIn(input.Names, part.Range))
            {
                if (mention.IsTitle)
                {
                    continue;
                }

                if (!input.Names.AreSame(mention.Entity, value))
                {
                    named.Add(mention.Entity);
                    continue;
                }

                var namesake = input.Names.HasNamesake(value) ? part.Text.NamesakeIn(mention.Range, value, input.Names) : null;
                if (namesake is null && !IsOfOther(input, mention))
                {
                    return;
                }

                unsure ??= (part.Text.Source.OnOneLine(mention.Range), namesake);
            }
        }

        var isNamed = input.HasReason
            && (unsure?.Namesake is null ? IsNamedByReason(input, value, named) : input.ReasonHasId(ReasonKey.Value, value));
        if (isNamed && (unsure is not null || QuotedWords.AreNamed(input)))
        {
            return;
        }

        diagnostics.Report(ValueChecks.NotInQuote(input, unsure is { } found
            ? UnsureMessage(input, value, found.Words, found.Namesake)
            : Message(input, value, named, isNamed)));
    }

    /// <summary>Whether a property says what somebody is to another, as "father" does: all properties of persons do.</summary>
    public static bool IsRelation(EvidenceInput input)
    {
        var property = input.Declaration.Property;
        var relatives = (input.Quotes[0].Text.Language.NameWords ?? ProseLanguages.OfReasons.NameWords)?.Relatives;
        return input.Names.IsPerson(property.DeclaringType)
            || (relatives is not null
                && $"{property.Name.Replace('_', ' ')} {property.Summary}".ToLowerInvariant()
                    .Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(relatives.Contains));
    }

    private static bool IsOfOther(EvidenceInput input, Mention mention) =>
        (mention.IsOfRelative || mention.IsOfAide) && !IsRelation(input);

    /// <summary>
    /// Whether the reason gives the entity's name; or a title or a surname, and the text names the entity too; or a surname beside the one
    /// whom the quote names.
    /// </summary>
    private static bool IsNamedByReason(EvidenceInput input, string value, List<string> named)
    {
        return input.ReasonReadings.Any(reason => IsNamedIn(input, reason, value, named));
    }

    private static bool IsNamedIn(EvidenceInput input, ProseText reason, string value, List<string> named)
    {
        foreach (var mention in reason.MentionsIn(input.Names, reason.Whole))
        {
            if (!input.Names.AreSame(mention.Entity, value) || mention.IsOfRelative)
            {
                continue;
            }

            if ((!mention.IsTitle && !mention.IsSurname)
                || (mention.IsSurname && named.Exists(other => HasWordOf(input.Names.NameOf(other), reason)))
                || Array.Exists(input.Quotes, quote => IsNear(input, quote, value, titlesToo: mention.IsSurname)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWordOf(string name, ProseText reason) =>
        Tokenizer.Split(name) is var words
        && words.Data.Any(word => word.Kind is TokenKind.Word
                && Wording.Find(words.With([word]), reason.Tokens, ignoresCase: false) is not null);

    private static bool IsNear(EvidenceInput input, FoundQuote quote, string value, bool titlesToo) =>
        quote.Text.MentionsIn(input.Names, quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore))
            .Any(mention => input.Names.AreSame(mention.Entity, value) && !mention.IsOfRelative && (titlesToo || !mention.IsTitle));

    private static string UnsureMessage(EvidenceInput input, string value, string words, string? namesake)
    {
        var name = input.Names.NameOf(value);
        return namesake is null
            ? $"{ValueChecks.QuotesOf(input)} names {name} ('{value}') only to say whose relative or aide somebody else is ('{words}'). "
                + $"Take that other as the value, quote words that speak of {name}, or say in 'because', by name, how it follows."
            : $"'{words}' in {ValueChecks.QuotesOf(input)} names both '{value}' and '{namesake}'. Give the names that tell them apart, and quote "
                + $"one of these; or say in 'because', with the id, that '{value}' is meant.";
    }

    private static string Message(EvidenceInput input, string value, List<string> named, bool isNamedByReason)
    {
        // Of another type may be whatever else the sentence speaks of; of the same type, it is the one that the quote has in this place.
        string[] others =
        [
            .. named.Distinct(StringComparer.Ordinal)
                .Where(entity => input.Names.TypeOf(entity) == input.Names.TypeOf(value))
                .Select(input.Names.NameOf),
        ];
        var name = input.Names.NameOf(value);
        var instead = others.Length == 0 ? "" : $"; it names {string.Join(" and ", others)}";
        var way = isNamedByReason ? $"say in 'because' which of its words mean {name}; as it is, it names none of them"
            : input.HasReason ? $"name it in 'because', which does not say how it comes to be {name}"
            : $"add what they call it to 'aliases' of '{value}', or say in 'because' how it follows";
        return $"{ValueChecks.QuotesOf(input)} does not name {name} ('{value}'){instead}. Quote the words that name it, or {way}.";
    }
}

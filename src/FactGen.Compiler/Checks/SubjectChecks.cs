using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>A claim is about somebody whom the text names near the quote (FACT4008).</summary>
internal static class SubjectChecks
{
    /// <summary>No person has lived as long: whoever did something so many days ago is not living.</summary>
    private const int DaysOfLife = 120 * 366;

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (!input.IsComplete)
        {
            return;
        }

        if (input.Names.IsNamed(input.Claim.Entity)
            && QuoteOfOther(input) is { } quote
            && input.ReasonFor(ReasonKey.Subject) is null
            && !IsSpeakerByReason(input))
        {
            Report(input, input.Claim.Entity, quote.Scalar.Place, MessageOf(input, quote), diagnostics);
        }
        else if (QuoteWithSubject(input) is { } subject && !input.ReasonNames(ReasonKey.Subject, input.Claim.Entity))
        {
            Report(input, input.Claim.Entity, subject.Quote.Scalar.Place, MessageOf(input, subject.Quote, subject.Other), diagnostics);
        }
        else if (QuoteOfRelative(input) is { } relative && !input.ReasonNames(ReasonKey.Subject, input.Claim.Entity))
        {
            Report(input, input.Claim.Entity, relative.Quote.Scalar.Place, MessageOf(input, relative.Quote, relative.Words), diagnostics);
        }
        else if (QuoteWithPronoun(input) is { } pronoun && !input.ReasonNames(ReasonKey.Subject, input.Claim.Entity))
        {
            var message = MessageOfPronoun(input, pronoun.Quote, pronoun.Other);
            diagnostics.Report(input.Report(Catalogue.SubjectNotNamed, pronoun.Quote.Scalar.Place, message) with { As = Severity.Warning });
        }
        else if (Namesake(input) is { } unsure && !input.ReasonHasId(ReasonKey.Subject, input.Claim.Entity))
        {
            Report(input, input.Claim.Entity, unsure.Quote.Scalar.Place, MessageOf(input, unsure.Quote, unsure.Entity), diagnostics);
        }

        if (input.Declaration.Property.Type.Kind is ValueKind.Entity
            && input.Claim.Value is { } value
            && OtherValues.Find(input, value.Wording) is { } other
            && !input.ReasonNames(ReasonKey.Subject, value.Wording))
        {
            var message = MessageOf(input, other.Quote, input.Names.NameOf(other.Entity), input.Names.NameOf(value.Wording));
            diagnostics.Report(input.Report(Catalogue.SubjectNotNamed, input.Declaration.ValuePlace, message));
        }
        else if (input.Declaration.Property.Type.Kind is ValueKind.Entity
            && input.Claim.Value is { } doer
            && !input.Quotes[0].Text.Language.NamesDoer(input.Declaration.Property.Name)
            && TurnedRound.Find(input, doer.Wording) is { } turned
            && !input.ReasonNames(ReasonKey.Subject, input.Claim.Entity))
        {
            var message = MessageOf(input, turned.Quote, turned.Words, doer.Wording);
            diagnostics.Report(input.Report(Catalogue.SubjectNotNamed, input.Declaration.ValuePlace, message));
        }
    }

    private static void Report(EvidenceInput input, string entity, Place place, string message, DiagnosticSink diagnostics) =>
        diagnostics.Report(input.Report(Catalogue.SubjectNotNamed, place, message) with
        {
            As = input.Names.IsLiving(entity) && !IsOfLongAgo(input) ? null : Severity.Warning,
        });

    /// <summary>Whether the value is a day on which nobody who is living did anything: "married in 1699".</summary>
    private static bool IsOfLongAgo(EvidenceInput input) =>
        input.Claim.Value is SetValue<FactDate> { Value.LatestDay: { } latest }
        && Array.TrueForAll(input.Quotes, quote => quote.Card.Published?.EarliestDay is { } published && latest + DaysOfLife < published);

    /// <summary>Another entity of the same type that is named wherever the text near a quote names the one of the claim.</summary>
    private static (string Entity, FoundQuote Quote)? Namesake(EvidenceInput input)
    {
        if (input.Names.HasNamesake(input.Claim.Entity) && input.Names.IsNamed(input.Claim.Entity))
        {
            foreach (var quote in input.Quotes)
            {
                var range = quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore);
                if (quote.Text.NamesakeIn(range, input.Claim.Entity, input.Names) is { } other)
                {
                    return (other, quote);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the claim is about its speaker, and a reason says that it is that speaker who speaks.</summary>
    private static bool IsSpeakerByReason(EvidenceInput input) =>
        input.Claim.By is { } speaker
        && input.Names.AreSame(speaker, input.Claim.Entity)
        && input.ReasonNames(ReasonKey.Speaker, speaker);

    /// <summary>The first quote of a source of which no quote speaks of the entity.</summary>
    private static FoundQuote? QuoteOfOther(EvidenceInput input)
    {
        foreach (var quote in input.Quotes)
        {
            if (!IsAbout(input, quote)
                && !Array.Exists(input.Quotes, other => other.Card.Id == quote.Card.Id && other != quote && IsAbout(input, other)))
            {
                return quote;
            }
        }

        return null;
    }

    /// <summary>A quote whose subject is another person, where no quote of its source has the person of the claim.</summary>
    private static (FoundQuote Quote, Mention Other)? QuoteWithSubject(EvidenceInput input)
    {
        foreach (var quote in input.Quotes)
        {
            if (IsAbout(input, quote)
                && NearestSubject.OtherOf(input, quote) is { } other && CanBeClaimed(input, other.Entity)
                && !Array.Exists(input.Quotes, beside => beside.Card.Id == quote.Card.Id && beside != quote
                    && IsAbout(input, beside) && NearestSubject.OtherOf(input, beside) is null))
            {
                return (quote, other);
            }
        }

        return null;
    }

    /// <summary>A quote whose sentence begins with a pronoun that stands for another, where no quote of its source is hers.</summary>
    private static (FoundQuote Quote, Mention Other)? QuoteWithPronoun(EvidenceInput input)
    {
        foreach (var quote in input.Quotes)
        {
            if (NearestSubject.OtherByPronoun(input, quote) is { } other && CanBeClaimed(input, other.Entity)
                && !Array.Exists(input.Quotes, beside => beside != quote && beside.Card.Id == quote.Card.Id
                    && NearestSubject.OtherByPronoun(input, beside) is null))
            {
                return (quote, other);
            }
        }

        return null;
    }

    private static (FoundQuote Quote, TextRange Words)? QuoteOfRelative(EvidenceInput input)
    {
        if (input.Names.TypeOf(input.Claim.Entity) is { } type && input.Names.IsPerson(type))
        {
            foreach (var quote in input.Quotes)
            {
                if (QuotedRelatives.Of(input, quote) is { } relative)
                {
                    return (quote, relative);
                }
            }
        }

        return null;
    }

    private static bool IsAbout(EvidenceInput input, FoundQuote quote) => IsNear(input, quote) && OtherOf(input, quote) is null;

    private static bool IsNear(EvidenceInput input, FoundQuote quote)
    {
        // A relation to somebody is shown by words that speak of the other: "Bo Ek's brother".
        var isRelation = input.Declaration.Property.Type.Kind is ValueKind.Entity;
        var range = quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore);
        return quote.Text.IsNamedIn(range, input.Claim.Entity, input.Names, isRelation, sharedToo: true)
            || (quote.Card.Publisher is { } publisher && SpeakerChecks.Names(input, publisher, input.Claim.Entity));
    }

    /// <summary>
    /// Another of whom the sentence speaks by name, and could be claimed the same, where it neither names the entity nor begins with a
    /// pronoun, which may stand for it.
    /// </summary>
    private static Mention? OtherOf(EvidenceInput input, FoundQuote quote)
    {
        Mention? other = null;
        foreach (var mention in quote.Text.MentionsIn(input.Names, quote.Sentences))
        {
            if (input.Names.AreSame(mention.Entity, input.Claim.Entity))
            {
                return null;
            }

            if (!mention.IsTitle
                && mention.Entity != input.Claim.Value?.Wording
                && mention.Entity != input.Claim.By
                && quote.Text.ParagraphsUpTo(mention.Range, 0).Overlaps(quote.Place.Range)
                && CanBeClaimed(input, mention.Entity))
            {
                other ??= mention;
            }
        }

        return other is { } found
            && (!quote.Text.HasPronounIn(new TextRange(quote.Sentences.Start, found.Range.Start))
                || IsBehindFrontClause(quote, found.Range))
            ? other
            : null;
    }

    /// <summary>"When she heard it, Moe left": "she" is Moe, of whom what follows speaks.</summary>
    private static bool IsBehindFrontClause(FoundQuote quote, TextRange name)
    {
        var tokens = quote.Text.Tokens;
        var (first, start) = (tokens.IndexAt(name.Start), tokens.IndexAt(quote.Sentences.Start));
        return quote.Place.Range.Start > name.End
            && tokens.At(first - 1).IsMark(',')
            && quote.Text.Language is { NameWords.Genders: var genders } language
            && language.BeginsFrontClause(tokens.At(start))
            && genders.Any(gender => gender.Contains(tokens.At(start + 1).Lower));
    }

    private static bool CanBeClaimed(EvidenceInput input, string entity) =>
        input.Names.TypeOf(entity) is { } type && input.Names.Schema.Is(type, input.Declaration.Property.DeclaringType);

    private static string MessageOf(EvidenceInput input, FoundQuote quote)
    {
        var name = input.Names.NameOf(input.Claim.Entity);
        const string ways = "to its 'aliases' or 'titles', or say under 'subject' in 'because' how the quote is about it.";
        if (IsNear(input, quote) && OtherOf(input, quote) is { } found)
        {
            var other = input.Names.NameOf(found.Entity);
            return $"The sentence of '{quote.Quote.Exact}' names {other}, and '{input.Claim.Id}' is about {name}: "
                + $"{QuotedSentence.Of(quote.SentenceWords)} Claim it of {other}, quote words that name {name}, add what the text calls {name} {ways}";
        }

        return $"'{input.Claim.Id}' is about {name}, whom neither the paragraph of '{quote.Quote.Exact}' in '{quote.Card.Id}' nor the three before it "
            + $"name: check of whom the text speaks, add what it calls {name} {ways}";
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, TextRange relative)
    {
        var name = input.Names.NameOf(input.Claim.Entity);
        return $"'{quote.Quote.Exact}' says something of '{quote.Show(relative)}', and '{input.Claim.Id}' is about {name}: "
            + $"{QuotedSentence.Of(quote.SentenceWords)} Claim it of that other, quote words that speak of {name}, or say under 'subject' in "
            + $"'because', with the name, that {name} is meant.";
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, TextRange turned, string value)
    {
        var (name, doer) = (input.Names.NameOf(input.Claim.Entity), input.Names.NameOf(value));
        return $"'{quote.Show(turned)}' is what {doer} does, and '{input.Claim.Id}' says that {name} does it to {doer}: "
            + $"{QuotedSentence.Of(quote.SentenceWords)} Claim it of {doer}, name the property after the other side (as with '_by'), or say under "
            + $"'subject' in 'because', with the name, that {name} does it.";
    }

    private static string MessageOfPronoun(EvidenceInput input, FoundQuote quote, Mention other)
    {
        var name = input.Names.NameOf(input.Claim.Entity);
        return $"The sentence of '{quote.Quote.Exact}' begins with a pronoun, the one before it is about '{quote.Show(other.Range)}', and "
            + $"'{input.Claim.Id}' is about {name}: {QuotedSentence.Of(quote.SentenceWords)} Check whom the text means; quote words that name "
            + $"{name}, or say under 'subject' in 'because', with the name, that {name} is meant.";
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, Mention subject)
    {
        var (other, name) = (input.Names.NameOf(subject.Entity), input.Names.NameOf(input.Claim.Entity));
        return $"The subject of '{quote.Quote.Exact}' is '{quote.Show(subject.Range)}', and '{input.Claim.Id}' is about {name}: "
            + $"{QuotedSentence.Of(quote.SentenceWords)} Claim it of {other}, quote words that name {name}, or say under 'subject' in "
            + $"'because', with the name, that {name} is meant.";
    }

    private static string MessageOf(EvidenceInput input, FoundQuote quote, string namesake) =>
        $"'{input.Claim.Id}' is about '{input.Claim.Entity}', and the text near '{quote.Quote.Exact}' may as well speak of '{namesake}', which has "
            + "the same name: give the names that tell them apart, or say under 'subject' in 'because', with the id, that "
            + $"'{input.Claim.Entity}' is meant.";

    private static string MessageOf(EvidenceInput input, FoundQuote quote, string taken, string meant) =>
        $"'{quote.Quote.Exact}' names {taken} and {meant}, and {taken} is taken to be '{input.Declaration.Property.Name}': quote the words of "
        + $"{meant} alone, take {taken} as the value, or say under 'subject' in 'because', with the name, that {meant} is meant.";
}

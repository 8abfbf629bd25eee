using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// Whoever says it, or passes it on, is named near the quote (FACT4004), and its sentence names nobody else as the one who says it
/// (FACT4010).
/// </summary>
internal static class SpeakerChecks
{
    /// <summary>What is wrong with the speaker of a claim.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="As">Its severity where it is not that of the rule.</param>
    private sealed record Fault(string Message, Severity? As = null);

    /// <summary>Checks one claim against those of its quotes whose texts are here.</summary>
    public static void Check(EvidenceInput input, DiagnosticSink diagnostics)
    {
        if (input.Claim.By is not { } speaker)
        {
            return;
        }

        if (!CheckSayers(input, speaker, diagnostics) && speaker != ClaimRecord.Unnamed)
        {
            CheckNamed(input, speaker, "by", diagnostics);
        }

        foreach (var agency in input.Claim.Via)
        {
            CheckNamed(input, agency, "via", diagnostics);
        }
    }

    /// <summary>Whether a name is that of an entity.</summary>
    public static bool Names(EvidenceInput input, string name, string entity) =>
        new ProseText(new SourceText(name)) is var text
        && text.MentionsIn(input.Names, text.Whole).Any(mention =>
            !mention.IsTitle && mention.Range.Length == name.Length && input.Names.AreSame(mention.Entity, entity));

    private static void CheckNamed(EvidenceInput input, string speaker, string key, DiagnosticSink diagnostics)
    {
        if (input.Names.TypeOf(speaker) is null)
        {
            return; // no entity of this fact base: FACT2004 reports it
        }

        foreach (var quote in input.Quotes)
        {
            var range = quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore);
            if (input.IsNamed(quote.Text, range, speaker)
                || quote.Card.Publisher is { } publisher && Names(input, publisher, speaker))
            {
                if (NamesakeIn(input, quote, range, speaker) is { } namesake)
                {
                    diagnostics.Report(input.Report(
                        Catalogue.SpeakerNotNamed,
                        input.Declaration.PlaceOf(key),
                        $"'{speaker}' has one name with '{namesake}', and the text near '{quote.Quote.Exact}' in '{quote.Card.Id}' may as well mean "
                        + $"'{namesake}': give the names that tell them apart, or say under 'speaker' in 'because', with the id, that "
                        + $"'{speaker}' is meant."));
                    return;
                }

                continue;
            }

            if (!input.ReasonNames(ReasonKey.Speaker, speaker))
            {
                diagnostics.Report(input.Report(
                    Catalogue.SpeakerNotNamed,
                    input.Declaration.PlaceOf(key),
                    $"'{speaker}' is not named in the paragraph of '{quote.Quote.Exact}' in '{quote.Card.Id}', nor in the three before it: check who speaks there, add what the text calls "
                    + $"{input.Names.NameOf(speaker)} to the 'aliases' or 'titles', or name the speaker under 'speaker' in 'because'."));
            }

            return;
        }
    }

    /// <summary>Another entity that has the name by which the text names a speaker, unless a reason has the id of the one meant.</summary>
    private static string? NamesakeIn(EvidenceInput input, FoundQuote quote, TextRange range, string speaker) =>
        input.Names.HasNamesake(speaker)
        && quote.Text.NamesakeIn(range, speaker, input.Names) is { } namesake
        && !input.ReasonHasId(ReasonKey.Speaker, speaker)
            ? namesake
            : null;

    /// <summary>Whether the sentence of some quote names another sayer than the claim; it is reported unless there is a reason.</summary>
    private static bool CheckSayers(EvidenceInput input, string speaker, DiagnosticSink diagnostics)
    {
        foreach (var quote in input.Quotes)
        {
            if (FaultOf(input, quote, speaker) is { } fault)
            {
                if (!HasReason(input, speaker))
                {
                    diagnostics.Report(input.Report(Catalogue.OtherSpeaker, input.Declaration.PlaceOf("by"), fault.Message) with
                    {
                        As = fault.As,
                    });
                }

                return true;
            }
        }

        return false;
    }

    private static bool HasReason(EvidenceInput input, string speaker) =>
        speaker == ClaimRecord.Unnamed ? input.ReasonFor(ReasonKey.Speaker) is not null : input.ReasonNames(ReasonKey.Speaker, speaker);

    private static Fault? FaultOf(EvidenceInput input, FoundQuote quote, string speaker)
    {
        var words = quote.Text.QuotationAround(quote.Place.Range);
        Sayer? other = null;
        Fault? unsure = null;
        var sayings = quote.Text.SayingsOf(quote.Place.Range, quote.Sentences);
        foreach (var saying in sayings.Reverse())
        {
            if (words?.Contains(saying.Cue) == true || quote.Text.SayerOf(saying) is not { } sayer)
            {
                continue; // whoever speaks in quotation marks passes on what others say in them
            }

            if (speaker != ClaimRecord.Unnamed && NamedSayers.Is(input, quote, sayer, speaker))
            {
                return Stands(input, sayer, speaker) ? null : new(NotSaid(input, quote, sayer, quote.Show(saying.Cue), speaker));
            }

            if (input.Claim.Via.Any(agency => input.IsNamed(quote.Text, sayer.Around, agency)))
            {
                continue; // whoever passes it on is none who says it
            }

            other ??= sayer.Role is SayerRole.Says
                && (NamedSayers.AreNamed(input, quote, sayer) || NamedSayers.IsOfOther(input, quote, sayer, speaker)) ? sayer : null;
            unsure ??= speaker != ClaimRecord.Unnamed && sayer is { Head: null, Role: SayerRole.Says }
                ? Doubted(input, quote, sayer, speaker)
                : null;
        }

        other ??= words is { } quotation && sayings.Count == 0
            && ContinuedQuotations.SayerOf(quote.Text, quotation) is { Role: SayerRole.Says } continuing
            && NamedSayers.AreNamed(input, quote, continuing) && !NamedSayers.Is(input, quote, continuing, speaker) ? continuing : null;
        return SpeakerLabelChecks.NamesSpeaker(input, quote, speaker) ? null
            : input.Claim.Modality is Modality.Denied && ModalityChecks.IsDeniedBehind(quote) ? null
            : other is not null ? new(Other(input, quote, quote.Show(other.Subject), NamedSayers.EntityOf(input, quote, other), speaker))
            : SpeakerLabelChecks.OtherIn(input, quote, speaker) is { } label ? new(Other(input, quote, label.Words, label.Entity, speaker))
            : unsure;
    }

    /// <summary>What is doubtful about a pronoun that says it: it seems to stand for another than the speaker, or for several.</summary>
    private static Fault? Doubted(EvidenceInput input, FoundQuote quote, Sayer sayer, string speaker)
    {
        var pronoun = LastWordOf(quote, sayer.Subject);
        return Antecedents.OtherThan(input, quote, pronoun, speaker) is { } antecedent
            ? new Fault(Meant(input, quote, sayer, antecedent, speaker), Severity.Warning)
            : Antecedents.StandsForSeveral(input, quote, pronoun, speaker)
                ? new Fault(Several(input, quote, sayer, speaker), Severity.Warning)
                : null;
    }

    /// <summary>Where the last word of a subject begins: "he" of "what he".</summary>
    private static int LastWordOf(FoundQuote quote, TextRange subject) =>
        quote.Text.Tokens[quote.Text.Tokens.IndexAt(subject.End) - 1].Start;

    /// <summary>Whether the speaker says it: not one who only hears it or asks, nor one who denies it, unless the claim does.</summary>
    private static bool Stands(EvidenceInput input, Sayer sayer, string speaker) =>
        sayer.Role is SayerRole.Says
        || input.Declaration.Property.Speech
        || sayer.Role is SayerRole.Denies && input.Claim.Modality is Modality.Denied;

    private static string Other(EvidenceInput input, FoundQuote quote, string sayer, string? entity, string speaker) =>
        $"The sentence of '{quote.Quote.Exact}' names '{sayer}' as the one who says it, and the claim has "
            + $"'{speaker}': {QuotedSentence.Of(quote.SentenceWords)} Write {(entity is { } id ? $"'by: {id}'" : "that speaker in 'by'")}, "
            + "name whoever only passed it on in 'via', or say under 'speaker' in 'because' why "
            + $"{(speaker == ClaimRecord.Unnamed ? "nobody is named" : $"{input.Names.NameOf(speaker)} says it")}.";

    private static string Meant(EvidenceInput input, FoundQuote quote, Sayer sayer, Mention antecedent, string speaker) =>
        $"'{quote.Show(sayer.Subject)}', who says '{quote.Quote.Exact}', seems to be {input.Names.NameOf(antecedent.Entity)}, whom the words before "
            + $"it are about, and the claim has '{speaker}': check whom the text means. Write 'by: {antecedent.Entity}', or say under "
            + $"'speaker' in 'because' that {input.Names.NameOf(speaker)} says it.";

    private static string Several(EvidenceInput input, FoundQuote quote, Sayer sayer, string speaker) =>
        $"'{quote.Show(sayer.Subject)}', who say '{quote.Quote.Exact}', are several, and the claim has '{speaker}', whom the words before them do "
            + "not name: check whom the text means. Name in 'by' who says it, or say under 'speaker' in 'because' that "
            + $"{input.Names.NameOf(speaker)} says it.";

    private static string NotSaid(EvidenceInput input, FoundQuote quote, Sayer sayer, string cue, string speaker)
    {
        var (what, way) = sayer.Role switch
        {
            SayerRole.Denies => ("speaks against it", "Write 'modality: denied' if that is what the speaker denies"),
            SayerRole.Asks => ("only asks for it", "Name in 'by' whoever says it"),
            _ => ("hears it, or is spoken of", "Name in 'by' whoever says it, or write 'by: unnamed'"),
        };
        return $"In the sentence of '{quote.Quote.Exact}', '{speaker}' {what} ('{cue}'): {QuotedSentence.Of(quote.SentenceWords)} "
            + $"{way}, or say under 'speaker' in 'because' where {input.Names.NameOf(speaker)} says it.";
    }
}

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
            if (input.IsNamed(quote.Text, quote.Text.ParagraphsUpTo(quote.Place.Range, EvidenceInput.ParagraphsBefore), speaker)
                || quote.Card.Publisher is { } publisher && Names(input, publisher, speaker))
            {
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

    /// <summary>Whether the sentence of some quote names another sayer than the claim; it is reported unless there is a reason.</summary>
    private static bool CheckSayers(EvidenceInput input, string speaker, DiagnosticSink diagnostics)
    {
        foreach (var quote in input.Quotes)
        {
            if (Fault(input, quote, speaker) is { } fault)
            {
                if (!HasReason(input, speaker))
                {
                    diagnostics.Report(input.Report(Catalogue.OtherSpeaker, input.Declaration.PlaceOf("by"), fault));
                }

                return true;
            }
        }

        return false;
    }

    private static bool HasReason(EvidenceInput input, string speaker) =>
        speaker == ClaimRecord.Unnamed ? input.ReasonFor(ReasonKey.Speaker) is not null : input.ReasonNames(ReasonKey.Speaker, speaker);

    private static string? Fault(EvidenceInput input, FoundQuote quote, string speaker)
    {
        var words = quote.Text.QuotationAround(quote.Place.Range);
        Sayer? other = null;
        foreach (var saying in quote.Text.SayingsOf(quote.Place.Range, quote.Sentences).Reverse())
        {
            if (words?.Contains(saying.Cue) == true || quote.Text.SayerOf(saying) is not { } sayer)
            {
                continue; // whoever speaks in quotation marks passes on what others say in them
            }

            if (IsSpeaker(input, quote, sayer, speaker))
            {
                return Stands(input, sayer, speaker) ? null : NotSaid(input, quote, sayer, quote.Show(saying.Cue), speaker);
            }

            if (input.Claim.Via.Any(agency => input.IsNamed(quote.Text, sayer.Around, agency)))
            {
                return null;
            }

            other ??= sayer.Role is SayerRole.Says && IsSomebody(input, quote, sayer) ? sayer : null;
        }

        return other is null ? null : Other(input, quote, other, speaker);
    }

    /// <summary>Whether the speaker of the claim is the one whom a saying names, by his own name or with a part of it.</summary>
    private static bool IsSpeaker(EvidenceInput input, FoundQuote quote, Sayer sayer, string speaker) =>
        speaker != ClaimRecord.Unnamed
        && (input.IsNamed(quote.Text, sayer.Around, speaker)
            || sayer.IsName && input.Names.NameOf(speaker).Split(' ', '-').Contains(quote.Text.Source.OnOneLine(sayer.Head!.Value)));

    /// <summary>Whether the speaker says it: not one who only hears it or asks, nor one who denies it, unless the claim does.</summary>
    private static bool Stands(EvidenceInput input, Sayer sayer, string speaker) =>
        sayer.Role is SayerRole.Says
        || input.Declaration.Property.Speech
        || sayer.Role is SayerRole.Denies && input.Claim.Modality is Modality.Denied;

    /// <summary>Whether a saying names somebody, by a name or a title: "he" and "officials" may be anybody.</summary>
    private static bool IsSomebody(EvidenceInput input, FoundQuote quote, Sayer sayer) =>
        sayer.Head is { } head
        && (sayer.IsName
            || quote.Text.MentionsIn(input.Names, sayer.Subject).Any(mention => mention.Range.Contains(head)));

    private static string Other(EvidenceInput input, FoundQuote quote, Sayer sayer, string speaker)
    {
        var named = quote.Text.MentionsIn(input.Names, sayer.Subject).FirstOrDefault(mention => mention.Range.Contains(sayer.Head!.Value));
        return $"The sentence of '{quote.Quote.Exact}' names '{quote.Show(sayer.Subject)}' as the one who says it, and the claim has "
            + $"'{speaker}': {QuotedSentence.Of(quote.SentenceWords)} Write {(named.Entity is { } id ? $"'by: {id}'" : "that speaker in 'by'")}, "
            + "name whoever only passed it on in 'via', or say under 'speaker' in 'because' why "
            + $"{(speaker == ClaimRecord.Unnamed ? "nobody is named" : $"{input.Names.NameOf(speaker)} says it")}.";
    }

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

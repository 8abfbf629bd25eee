using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A claim with a quote in another language than its source. The words of the quote are read in their own language; the sentence around
/// them may be in either, so it is read in both.
/// </summary>
/// <remarks>Otherwise <c>lang</c> would hide that the source only passes on what somebody says, or denies it.</remarks>
internal static class QuotesInTwoLanguages
{
    /// <summary>Rules that report what stands in the sentence: a word in one of the languages is enough.</summary>
    private static readonly Rule[] ReportedInEither =
    [
        Catalogue.NegationSkipped, Catalogue.AllegationAsserted, Catalogue.SpeakerMissing, Catalogue.Framed, Catalogue.OtherSpeaker,
        Catalogue.PlanAsserted,
    ];

    /// <summary>Rules that report what is missing around the quote: a word in one of the languages is enough to be silent.</summary>
    private static readonly Rule[] ReportedInBoth =
        [Catalogue.SpeakerNotNamed, Catalogue.SubjectNotNamed, Catalogue.ModalityWithoutWord];

    /// <summary>Checks a claim in the languages of its quotes, and where they differ also in those of its sources.</summary>
    /// <param name="input">The claim, with each quote in its own language.</param>
    /// <param name="inSources">The quotes in the languages of their sources.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    public static void Check(EvidenceInput input, FoundQuote[] inSources, DiagnosticSink diagnostics)
    {
        var (own, others) = (new DiagnosticSink(), new DiagnosticSink());

        // The first run asks for the reasons that it needs, so that the second does not take them for needless.
        CheckRegister.Run(input.With(inSources), others);
        CheckRegister.Run(input, own);
        diagnostics.Report(own.Diagnostics.Where(found => !ReportedInBoth.Contains(found.Rule) || Has(others, found)));
        diagnostics.Report(others.Diagnostics.Where(found => ReportedInEither.Contains(found.Rule) && !Has(own, found)));
    }

    private static bool Has(DiagnosticSink sink, FactDiagnostic wanted) =>
        sink.Diagnostics.Any(found => found.Rule == wanted.Rule && found.Place == wanted.Place);
}

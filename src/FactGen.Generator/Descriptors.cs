using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>The catalogue as Roslyn wants it. Ids and severities are constants here, for the analyzers that track releases.</summary>
internal static class Descriptors
{
    private static readonly DiagnosticDescriptor NotYaml = new(
        "FACT1001", Catalogue.NotYaml.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor DuplicateKey = new(
        "FACT1002", Catalogue.DuplicateKey.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnknownKey = new(
        "FACT1003", Catalogue.UnknownKey.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor WrongShape = new(
        "FACT1004", Catalogue.WrongShape.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor ForbiddenYaml = new(
        "FACT1005", Catalogue.ForbiddenYaml.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor TooLarge = new(
        "FACT1006", Catalogue.TooLarge.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor ControlCharacter = new(
        "FACT1007", Catalogue.ControlCharacter.Title, "{0}", "FactGen.Yaml", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnknownType = new(
        "FACT2001", Catalogue.UnknownType.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnknownProperty = new(
        "FACT2002", Catalogue.UnknownProperty.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor ValueNotOfType = new(
        "FACT2003", Catalogue.ValueNotOfType.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnknownEntity = new(
        "FACT2004", Catalogue.UnknownEntity.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor EntityOfOtherType = new(
        "FACT2005", Catalogue.EntityOfOtherType.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor DuplicateId = new(
        "FACT2006", Catalogue.DuplicateId.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor NameClash = new(
        "FACT2007", Catalogue.NameClash.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor BadSchema = new(
        "FACT2008", Catalogue.BadSchema.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor AmbiguousName = new(
        "FACT2009", Catalogue.AmbiguousName.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnfitBase = new(
        "FACT2010", Catalogue.UnfitBase.Title, "{0}", "FactGen.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor Unsourced = new(
        "FACT3001", Catalogue.Unsourced.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor UnknownSource = new(
        "FACT3002", Catalogue.UnknownSource.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor QuoteNotFound = new(
        "FACT3003", Catalogue.QuoteNotFound.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor QuoteAmbiguous = new(
        "FACT3004", Catalogue.QuoteAmbiguous.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor QuoteExcluded = new(
        "FACT3005", Catalogue.QuoteExcluded.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor TextChanged = new(
        "FACT3006", Catalogue.TextChanged.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor NotLocked = new(
        "FACT3007", Catalogue.NotLocked.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor QuoteTooLong = new(
        "FACT3008", Catalogue.QuoteTooLong.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor QuoteTooShort = new(
        "FACT3009", Catalogue.QuoteTooShort.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor NegationSkipped = new(
        "FACT3010", Catalogue.NegationSkipped.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor LockOutOfDate = new(
        "FACT3011", Catalogue.LockOutOfDate.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor Unused = new(
        "FACT3012", Catalogue.Unused.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>The compiler lets no setting silence it; what MSBuild itself leaves out, FactGen.targets says.</summary>
    private static readonly DiagnosticDescriptor Drafts = new(
        "FACT3013", Catalogue.Drafts.Title, "{0}", "FactGen.Evidence", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor ValueNotInQuote = new(
        "FACT4001", Catalogue.ValueNotInQuote.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor HedgeDiffers = new(
        "FACT4002", Catalogue.HedgeDiffers.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor RelativeDateDiffers = new(
        "FACT4003", Catalogue.RelativeDateDiffers.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor SpeakerNotNamed = new(
        "FACT4004", Catalogue.SpeakerNotNamed.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor AllegationAsserted = new(
        "FACT4005", Catalogue.AllegationAsserted.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor SpeakerMissing = new(
        "FACT4006", Catalogue.SpeakerMissing.Title, "{0}", "FactGen.Prose", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor SourcesDisagree = new(
        "FACT5001", Catalogue.SourcesDisagree.Title, "{0}", "FactGen.Findings", DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor RuleBroken = new(
        "FACT5002", Catalogue.RuleBroken.Title, "{0}", "FactGen.Findings", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor ReasonMissing = new(
        "FACT5003", Catalogue.ReasonMissing.Title, "{0}", "FactGen.Findings", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor SameClaimTwice = new(
        "FACT5004", Catalogue.SameClaimTwice.Title, "{0}", "FactGen.Findings", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>FACT6001, which <see cref="Analyzers.UnsettledValueAnalyzer"/> reports.</summary>
    public static readonly DiagnosticDescriptor ValueNotSettled = new(
        "FACT6001", Catalogue.ValueNotSettled.Title, "{0}", "FactGen.Usage", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>FACT6004, which <see cref="Analyzers.UnknownIdAnalyzer"/> reports.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new(
        "FACT6004", Catalogue.UnknownId.Title, "{0}", "FactGen.Usage", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InternalError = new(
        "FACT9001", Catalogue.InternalError.Title, "{0}", "FactGen.FactGen", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    private static readonly DiagnosticDescriptor TooManyFacts = new(
        "FACT9002", Catalogue.TooManyFacts.Title, "{0}", "FactGen.FactGen", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    /// <summary>What the generator and the analyzers report, by id; FACT6002, FACT6003 and FACT6005 the C# compiler reports itself.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } = new[]
    {
        NotYaml, DuplicateKey, UnknownKey, WrongShape, ForbiddenYaml, TooLarge, ControlCharacter, UnknownType,
        UnknownProperty, ValueNotOfType, UnknownEntity, EntityOfOtherType, DuplicateId, NameClash, BadSchema, AmbiguousName, UnfitBase,
        Unsourced, UnknownSource, QuoteNotFound, QuoteAmbiguous, QuoteExcluded, TextChanged, NotLocked, QuoteTooLong,
        QuoteTooShort, NegationSkipped, LockOutOfDate, Unused, Drafts, ValueNotInQuote, HedgeDiffers, RelativeDateDiffers,
        SpeakerNotNamed, AllegationAsserted, SpeakerMissing, SourcesDisagree, RuleBroken, ReasonMissing,
        SameClaimTwice, ValueNotSettled, UnknownId, InternalError, TooManyFacts,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];
}

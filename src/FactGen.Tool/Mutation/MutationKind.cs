namespace FactGen.Tool.Mutation;

/// <summary>One way to turn a right fact into a wrong one.</summary>
/// <param name="Side">What is changed: <c>quote</c>, <c>value</c>, <c>saying</c> (who says it, when and how, and the reasons),
/// <c>subject</c> (the entity) or <c>text</c> (the sentence that is quoted).</param>
/// <param name="Name">The name of the change in reports.</param>
/// <param name="Required">The share of its mutants that must be refused; null if there is no such requirement.</param>
internal sealed record MutationKind(string Side, string Name, double? Required = null)
{
    private const double All = 1;
    private const double Nearly = 0.95;

    public static readonly MutationKind QuoteWord = new("quote", "word changed", All);
    public static readonly MutationKind QuoteDigit = new("quote", "digit changed or swapped", All);
    public static readonly MutationKind QuoteSeparator = new("quote", "separator moved", All);
    public static readonly MutationKind QuoteSign = new("quote", "sign dropped or added", All);
    public static readonly MutationKind QuoteNegation = new("quote", "negation dropped or skipped", All);
    public static readonly MutationKind QuoteCut = new("quote", "cut inside a word", All);
    public static readonly MutationKind QuoteExcluded = new("quote", "taken from an excluded part", All);
    public static readonly MutationKind QuoteReversed = new("quote", "parts reversed", All);
    public static readonly MutationKind SourceExchanged = new("quote", "source exchanged", All);
    public static readonly MutationKind ValueDigit = new("value", "digit changed", Nearly);
    public static readonly MutationKind HedgeDropped = new("value", "hedge dropped", Nearly);
    public static readonly MutationKind HedgeAdded = new("value", "hedge added", Nearly);
    public static readonly MutationKind DateShifted = new("value", "date shifted", Nearly);
    public static readonly MutationKind EntityExchanged = new("value", "entity exchanged", Nearly);
    public static readonly MutationKind WordExchanged = new("value", "enum word exchanged", Nearly);
    public static readonly MutationKind TextChanged = new("value", "word of a text changed", 0.9);
    public static readonly MutationKind OtherNumber = new("value", "number of another thing", 0.8);
    public static readonly MutationKind ValidShifted = new("saying", "'valid' shifted", 0.75);
    public static readonly MutationKind StatedShifted = new("saying", "'stated' shifted", 0.9);
    public static readonly MutationKind SpeakerExchanged = new("saying", "speaker exchanged", 0.9) { CountsWarnings = true };
    public static readonly MutationKind SpeakerRemoved = new("saying", "speaker removed", 0.93) { CountsWarnings = true };
    public static readonly MutationKind ModalityAsserted = new("saying", "plan, allegation or denial asserted", 0.9);
    public static readonly MutationKind ReasonMoved = new("saying", "reason used for another rule", All) { CountsWarnings = true };
    public static readonly MutationKind PersonExchanged = new("subject", "moved to another person", 0.95) { CountsWarnings = true };
    public static readonly MutationKind NamedExchanged = new("subject", "moved to another named entity", 0.9) { CountsWarnings = true };
    public static readonly MutationKind OtherExchanged = new("subject", "moved to another event, place …") { CountsWarnings = true };
    public static readonly MutationKind Framed = new("text", "frame put around the sentence", 0.8);
    public static readonly MutationKind PlanTold = new("text", "plan told as done", 0.8);
    public static readonly MutationKind SayerExchanged = new("text", "sayer of the sentence exchanged", 0.9) { CountsWarnings = true };

    /// <summary>Every kind, in the order of the report.</summary>
    public static IReadOnlyList<MutationKind> Each { get; } =
    [
        QuoteWord, QuoteDigit, QuoteSeparator, QuoteSign, QuoteNegation, QuoteCut, QuoteExcluded, QuoteReversed, SourceExchanged,
        ValueDigit, HedgeDropped, HedgeAdded, DateShifted, EntityExchanged, WordExchanged, TextChanged, OtherNumber,
        ValidShifted, StatedShifted, SpeakerExchanged, SpeakerRemoved, ModalityAsserted, ReasonMoved,
        PersonExchanged, NamedExchanged, OtherExchanged,
        Framed, PlanTold, SayerExchanged,
    ];

    /// <summary>Whether a new warning also counts as a refusal: rules about speakers often only warn.</summary>
    public bool CountsWarnings { get; private init; }
}

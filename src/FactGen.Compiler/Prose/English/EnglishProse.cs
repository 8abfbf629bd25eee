using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>Reads English.</summary>
internal sealed class EnglishProse : ProseLanguage
{
    /// <inheritdoc/>
    public override string Name => "English";

    /// <inheritdoc/>
    internal override QuantityReading[] ReadQuantities(Tokens tokens) => EnglishQuantities.Read(tokens);

    /// <inheritdoc/>
    internal override TextRange? RelationOf(Tokens tokens, QuantityReading quantity) =>
        EnglishRelations.Of(tokens, quantity.Tokens, isRange: quantity.Second is not null);

    /// <inheritdoc/>
    internal override string? ChangeOf(string word) => EnglishChanges.NameOf(word);

    /// <inheritdoc/>
    internal override DateReading[] ReadDates(Tokens tokens) => EnglishDates.Read(tokens);

    /// <inheritdoc/>
    internal override TextRange[] QuotationsIn(SourceText text) => QuotationMarks.Find(text);

    /// <inheritdoc/>
    internal override bool KnowsThings => true;

    /// <inheritdoc/>
    internal override Token? CutBefore(Tokens tokens, int index) => EnglishNouns.CutBefore(tokens, index);

    /// <inheritdoc/>
    internal override ReportedSpeech[] ReadReports(Tokens tokens) => EnglishReports.Read(tokens);

    /// <inheritdoc/>
    internal override Sayer? ReadSayer(Tokens tokens, ReportedSpeech speech) => EnglishSayers.Read(tokens, speech);

    /// <inheritdoc/>
    internal override NegationScope ScopeOfNegation(Tokens tokens, TextRange word, TextRange around) =>
        EnglishNegations.ScopeOf(tokens, word, around);

    /// <inheritdoc/>
    internal override Frame[] ReadFrames(Tokens tokens) => EnglishFrames.Read(tokens);

    /// <inheritdoc/>
    internal override bool ContinuesPlan(Tokens tokens, int cue, int first) => EnglishPlannedDeeds.Continue(tokens, cue, first);

    /// <inheritdoc/>
    internal override bool IsFirstPerson(Token word) => word.Lower is "i" or "i'm" or "i've" or "i'd" or "i'll";

    /// <inheritdoc/>
    internal override bool NamesSpeaker(Tokens tokens, int start, int end) => EnglishLabels.NameSpeaker(tokens, start, end);

    /// <inheritdoc/>
    internal override bool MayBeName(Tokens tokens, int start, int end) => EnglishLabels.MayBeName(tokens, start, end);

    /// <inheritdoc/>
    internal override bool IsSubject(Tokens tokens, int first, int end, int words) =>
        EnglishSubjects.IsSubject(tokens, first, end, words);

    /// <inheritdoc/>
    internal override int? VerbOfSubject(Tokens tokens, int first, int end) => EnglishSubjects.VerbOf(tokens, first, end);

    /// <inheritdoc/>
    internal override (int Group, string Member)? ContraryOf(string word) => EnglishContraries.Of(word);

    /// <inheritdoc/>
    internal override bool IsParticiple(Token word) => EnglishSubjects.IsParticiple(word);

    /// <inheritdoc/>
    internal override bool IsVerb(Token word) => EnglishFrameUses.IsVerb(word);

    /// <inheritdoc/>
    internal override bool BeginsFrontClause(Token word) => EnglishReports.InFront.Contains(word.Lower);

    /// <inheritdoc/>
    internal override SmallWords SmallWords => EnglishFunctionWords.Small;

    /// <inheritdoc/>
    internal override NameWords NameWords => EnglishNames.Words;

    /// <inheritdoc/>
    internal override bool SaysDead(ProseText text, TextRange name) => EnglishDeaths.SaysDead(text, name);

    /// <inheritdoc/>
    internal override bool IsOfDeath(string word) => EnglishDeaths.IsOfDeath(word);

    /// <inheritdoc/>
    internal override bool IsDead(string word) => EnglishDeaths.IsDead(word);

    /// <inheritdoc/>
    internal override bool NamesDoer(string property) => property.EndsWith("_by", StringComparison.Ordinal);

    /// <inheritdoc/>
    internal override string? DeedIn(Tokens name) => EnglishDeeds.In(name);

    /// <inheritdoc/>
    internal override bool SaysAlone(string words) => EnglishDeeds.AreOfOneAlone(words);

    /// <inheritdoc/>
    internal override bool SaysSame(Tokens tokens, TextRange? first, TextRange second) => EnglishIdentities.SaysSame(tokens, first, second);

    /// <inheritdoc/>
    internal override bool IsBare(Token word) => EnglishFunctionWords.IsBare(word);

    /// <inheritdoc/>
    internal override bool IsJoint(Token word) => EnglishFunctionWords.IsJoint(word);

    /// <inheritdoc/>
    internal override Vocabulary Vocabulary { get; } = new Vocabulary()
        .With(WordUse.Date, EnglishDates.Beginnings)
        .With(WordUse.InDate, EnglishDates.Inner)
        .With(WordUse.MakesDate, EnglishPeriods.Makers)
        .With(WordUse.MakesDate, EnglishRelativeDates.Makers)
        .With(WordUse.MakesDate, EnglishUnits.OfTime)
        .With(WordUse.MakesDate, EnglishHolidays.Makers)
        .With(WordUse.InQuantity, EnglishQuantities.Inner)
        .With(WordUse.Trailing, EnglishHedges.TrailingBeginnings)
        .With(WordUse.None, EnglishHedges.LeadingWords)
        .With(WordUse.Quantity, EnglishQuantities.Beginnings)
        .With(WordUse.Saying, EnglishReporting.Beginnings)
        .With(WordUse.SayingOfTheSentenceBefore, EnglishWords.SayingOfTheSentenceBefore.Beginnings)
        .With(WordUse.Frame, EnglishFrameWords.Beginnings)
        .With(WordUse.Future, EnglishWords.Future.Beginnings)
        .With(WordUse.Modality, EnglishModalities.Beginnings);

    /// <inheritdoc/>
    internal override PhraseList Words(WordList list) => list switch
    {
        WordList.SayingOfTheSentenceBefore => EnglishWords.SayingOfTheSentenceBefore,
        WordList.Future => EnglishWords.Future,
        _ => EnglishModalities.WordsOf(list),
    };
}

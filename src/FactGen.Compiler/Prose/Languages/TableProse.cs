using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// Reads a language by its tables. With no tables it is the floor: it reads the digits of a language that nobody has described.
/// </summary>
internal sealed class TableProse : ProseLanguage
{
    private readonly LanguageTables _tables;
    private readonly Dictionary<WordList, PhraseList> _lists = [];

    /// <summary>
    /// The dates of texts that are in use: the readers of dates and of quantities both ask for them. Found again, they cost 28 % of reading
    /// a Chinese text of numbers and dates (9bbd0f1).
    /// </summary>
    private readonly ConditionalWeakTable<Tokens, TableDatesFound> _dates = new();
    private readonly TableFutures _futures;
    private readonly TableRelatives _relatives;

    /// <summary>A reader with the tables of a language.</summary>
    public TableProse(LanguageTables tables)
    {
        _tables = tables;
        _futures = new TableFutures(tables);
        _relatives = new TableRelatives(tables);
        SmallWords = new SmallWords
        {
            And = tables.Joints,
            Joints = tables.Joints,
            RangeJoints = [.. tables.Ranges.Select(range => range.Joint).Where(joint => joint.Length > 0)],
            InNames = tables.InNames,
        };
        Vocabulary = new Vocabulary();
        foreach (var list in (WordList[])Enum.GetValues(typeof(WordList)))
        {
            var words = tables.Lists.TryGetValue(list, out var phrases)
                ? phrases.Split('|').Select(phrase => string.Join(" ", PhraseTable<bool>.Words(phrase)))
                : [];
            _lists.Add(list, new PhraseList(WordUse.Modality, words));
            Vocabulary.With(WordUse.Modality, _lists[list].Beginnings);
        }
    }

    /// <summary>The floor under all languages.</summary>
    public static TableProse Floor { get; } = new(new LanguageTables
    {
        Name = "",
        HasWords = false,
        Complementizers = WordTable.Set("que qu che że ki att at dat hogy că že че कि"),
        Conjunctions = WordTable.Set("mais pero mas ma però ale lecz ama fakat men maar de dar но але алайда لكن लेकिन 但 但是 しかし"),
        ForwardNegations = WordTable.Set("sans sin sem senza bez zonder utan uden uten fără без"),
    });

    /// <inheritdoc/>
    public override string Name => _tables.Name;

    /// <inheritdoc/>
    internal override bool ReadsWords => _tables.HasWords;

    /// <inheritdoc/>
    internal override Vocabulary Vocabulary { get; }

    /// <inheritdoc/>
    internal override SmallWords SmallWords { get; }

    /// <inheritdoc/>
    internal override HashSet<string> Pronouns => _tables.Pronouns;

    /// <inheritdoc/>
    internal override NameForms? NameForms => _tables.NameForms;

    /// <inheritdoc/>
    internal override bool SpeaksOfOther(Tokens tokens, HashSet<string> own, int first, int next) =>
        _relatives.SpeakOfOther(tokens, own, first, next);

    /// <inheritdoc/>
    internal override QuantityReading[] ReadQuantities(Tokens tokens) =>
        _tables.HasWords ? TableQuantities.Read(_tables, tokens, DatesOf(tokens)) : FloorQuantities.Read(_tables, tokens, DatesOf(tokens));

    /// <inheritdoc/>
    internal override DateReading[] ReadDates(Tokens tokens) => DatesOf(tokens).Read(_tables, tokens);

    /// <inheritdoc/>
    internal override TextRange? RelationOf(Tokens tokens, QuantityReading quantity)
    {
        if (_tables.RelationsBefore.Before(tokens, quantity.Tokens.Start, out var onlyShares) is >= 0 and var first
            && (!onlyShares || quantity.Unit is QuantityUnit.Percent)
            && !(first > 0 && _tables.Copulas.Contains(tokens[first - 1].Lower)))
        {
            return tokens.Range(first, quantity.Tokens.Start);
        }

        for (var index = quantity.Tokens.End; index <= quantity.Tokens.End + 2; index++)
        {
            if (_tables.RelationsBehind.At(tokens, index, out _) is > 0 and var next)
            {
                return tokens.Range(index, next);
            }

            if (tokens.At(index).Kind is not TokenKind.Word)
            {
                break;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    internal override ReportedSpeech[] ReadReports(Tokens tokens) => _tables.HasWords ? new TableReports(_tables, tokens).Read() : [];

    /// <inheritdoc/>
    internal override Sayer? ReadSayer(Tokens tokens, ReportedSpeech speech) => new TableReports(_tables, tokens).SayerOf(speech);

    /// <inheritdoc/>
    internal override Frame[] ReadFrames(Tokens tokens) => _tables.HasWords ? new TableFrames(_tables, tokens).Read() : [];

    /// <inheritdoc/>
    internal override NegationScope ScopeOfNegation(Tokens tokens, TextRange word, TextRange around)
    {
        var clauses = new TableClauses(_tables, tokens);
        var index = tokens.IndexAt(word.Start);
        var first = _tables.ForwardNegations.Contains(tokens.At(index).Lower) ? index : clauses.StartOf(index);
        return clauses.Range(first, clauses.EndWithComplement(index)) is { } range
            ? new([new TextRange(Math.Max(range.Start, around.Start), Math.Min(range.End, around.End))])
            : new([word]);
    }

    /// <inheritdoc/>
    internal override PhraseList Words(WordList list) => _lists[list];

    /// <inheritdoc/>
    internal override TextRange[] FindAll(WordList list, Tokens tokens) =>
        TableFutures.Counts(list) ? _futures.With(_lists[list].FindAll(tokens), tokens) : _lists[list].FindAll(tokens);

    /// <inheritdoc/>
    internal override bool IsBare(Token word) =>
        _tables.HasWords ? _tables.Joining.Contains(word.Lower) : EnglishFunctionWords.IsBare(word);

    /// <inheritdoc/>
    internal override bool IsJoint(Token word) =>
        _tables.HasWords ? _tables.Joining.Contains(word.Lower) : EnglishFunctionWords.IsJoint(word);

    private TableDatesFound DatesOf(Tokens tokens) => _dates.GetValue(tokens, text => new(new TableDates(_tables, text).Find()));
}

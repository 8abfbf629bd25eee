using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>What somebody says behind a label that names who it is: "The mayor: …", "Ada Lind: …", "Witness 2: …".</summary>
/// <remarks>
/// A label begins a sentence, a line or a paragraph, and names a person or an organization of the fact base or somebody by an office. What
/// is behind it is a statement: "Mayor: Ada Lind, since 2019." is a field of a form.
/// </remarks>
internal static class SpeakerLabels
{
    private const int LongestLabel = 80;
    private const int FewestWords = 3;

    /// <summary>
    /// How many colons of a paragraph before a quote may end a label, and how many words behind one say whether it is a statement. A
    /// paragraph may be a whole text.
    /// </summary>
    private const int MostColons = 16;

    private const int MostWords = 400;

    /// <summary>The words behind the last label before the end of a stretch, to the paragraph's end; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of the fact base.</param>
    /// <param name="range">The stretch.</param>
    public static TextRange? TurnAround(ProseText text, EntityNames names, TextRange range)
    {
        var source = text.Source;
        if (source.Paragraphs.Count == 0)
        {
            return null;
        }

        var number = source.ParagraphAt(range.Start);
        var paragraph = source.Paragraphs[number];
        return TurnIn(text, names, paragraph, range)
            ?? (number > 0 && IsLabelAlone(text, names, source.Paragraphs[number - 1]) ? paragraph : null);
    }

    /// <summary>The words before the colon behind which a turn begins; null where there is none, as before a quoted block.</summary>
    public static TextRange? LabelOf(SourceText source, TextRange turn)
    {
        var colon = turn.Start - 1;
        while (colon > 0 && (char.IsWhiteSpace(source.Text[colon]) || source.Text[colon] is '*' or '_'))
        {
            colon--;
        }

        if (colon <= 0 || source.Text[colon] != ':')
        {
            return null;
        }

        var start = source.Paragraphs[source.ParagraphAt(colon)].Start;
        start = Math.Max(start, Math.Max(source.StartOfLine(colon), source.SentenceAt(colon)?.Range.Start ?? start));
        return start < colon ? new TextRange(start, colon) : null;
    }

    private static TextRange? TurnIn(ProseText text, EntityNames names, TextRange paragraph, TextRange range)
    {
        var words = text.Source.Text;
        var last = Math.Min(range.End, paragraph.End) - 1;
        var colons = 0;
        for (var colon = words.LastIndexOf(':', last, last - paragraph.Start + 1);
            colon > paragraph.Start && colons < MostColons;
            colon = words.LastIndexOf(':', colon - 1, colon - paragraph.Start), colons++)
        {
            if (colon + 1 < paragraph.End
                && (char.IsWhiteSpace(words[colon + 1]) || words[colon + 1] is '*' or '_')
                && IsLabel(text, names, paragraph, colon)
                && IsStatement(text, colon + 1, paragraph.End))
            {
                return new TextRange(colon + 1, paragraph.End);
            }
        }

        return null;
    }

    private static bool IsLabelAlone(ProseText text, EntityNames names, TextRange paragraph) =>
        paragraph.Length is > 1 and <= LongestLabel
        && text.Source.Text[paragraph.End - 1] == ':'
        && IsLabel(text, names, paragraph, paragraph.End - 1);

    private static bool IsLabel(ProseText text, EntityNames names, TextRange paragraph, int colon)
    {
        var line = Math.Max(paragraph.Start, text.Source.StartOfLine(colon));
        var sentence = text.Source.SentenceAt(colon)?.Range.Start ?? line;
        return IsLabel(text, names, new TextRange(sentence, colon)) || line > sentence && IsLabel(text, names, new TextRange(line, colon));
    }

    private static bool IsLabel(ProseText text, EntityNames names, TextRange label)
    {
        if (label.Length is < 1 or > LongestLabel)
        {
            return false;
        }

        var (first, end) = (text.Tokens.IndexAt(label.Start), text.Tokens.IndexAt(label.End));
        while (first < end && text.Tokens[first].Kind is TokenKind.Mark)
        {
            first++;
        }

        while (end > first && text.Tokens[end - 1].Kind is TokenKind.Mark)
        {
            end--;
        }

        return first < end && text.Tokens[first].IsCapital
            && (text.Language.NamesSpeaker(text.Tokens, first, end)
                || IsName(text, names, first, end)
                || IsUnknownName(text, names, first, end));
    }

    /// <summary>
    /// Whether a label looks like the name of somebody whom the facts do not have: two or three words with a capital that name nothing
    /// else, or any where the one behind it says "I".
    /// </summary>
    private static bool IsUnknownName(ProseText text, EntityNames names, int first, int end)
    {
        if (end - first > 3 || text.Language.NameWords is not { } words)
        {
            return false;
        }

        for (var index = first; index < end; index++)
        {
            var token = text.Tokens[index];
            if (!token.IsCapital || words.Others.Contains(token.Lower) || words.Things.Contains(token.Lower))
            {
                return false;
            }
        }

        return SaysI(text, text.Tokens[end - 1].End)
            || end - first > 1 && text.Language.MayBeName(text.Tokens, first, end)
                && text.MentionsIn(names, text.Tokens.Range(first, end)).Count == 0;
    }

    /// <summary>Whether the rest of a paragraph says "I" outside quotation marks.</summary>
    private static bool SaysI(ProseText text, int start)
    {
        var end = text.Source.Paragraphs[text.Source.ParagraphAt(start)].End;
        var first = text.Tokens.IndexAt(start);
        var past = Math.Min(text.Tokens.Length, first + MostWords);
        for (var index = first; index < past && text.Tokens[index].Start < end; index++)
        {
            var token = text.Tokens[index];
            if (token.Kind is TokenKind.Word && text.Language.IsFirstPerson(token)
                && text.QuotationAround(new TextRange(token.Start, token.End)) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label is the name of a person or an organization, with offices before it, or with more behind a comma.</summary>
    private static bool IsName(ProseText text, EntityNames names, int first, int end)
    {
        foreach (var mention in text.MentionsIn(names, text.Tokens.Range(first, end)))
        {
            var behind = text.Tokens.At(text.Tokens.IndexAt(mention.Range.End));
            if (!mention.IsOfRelative && !mention.IsOfAide && IsSpeaker(names, mention.Entity)
                && (mention.Range.End >= text.Tokens[end - 1].End || behind.IsMark(',') || behind.IsMark('('))
                && IsOnlyOffices(text, first, mention.Range.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeaker(EntityNames names, string entity) =>
        names.TypeOf(entity) is { } type
        && (names.IsPerson(type) || names.Schema.LineOf(type).Any(known => known.Name == "Organization"));

    private static bool IsOnlyOffices(ProseText text, int index, int end)
    {
        while (text.Tokens.At(index) is { Length: > 0 } token && token.Start < end)
        {
            if (text.Language.NameWords is not { } words
                || !words.Roles.Contains(token.Lower) && !words.BeforePlaces.Contains(token.Lower))
            {
                return false;
            }

            index++;
        }

        return true;
    }

    /// <summary>Whether somebody says what is behind a colon: it is no list of names, no number, and ends as a sentence.</summary>
    private static bool IsStatement(ProseText text, int start, int end)
    {
        var first = text.Tokens.IndexAt(start);
        var last = Math.Min(text.Tokens.IndexAt(end), first + MostWords);
        while (first < last && (text.Tokens[first].IsMark('*') || text.Tokens[first].IsMark('_')))
        {
            first++;
        }

        if (text.Tokens.At(first).IsMark('"') || SaysI(text, start))
        {
            return true;
        }

        var field = first;
        while (field < last && text.Tokens[field] is var token
            && (token.IsCapital || token.Kind is TokenKind.Number || text.Language.SmallWords.InNames.Contains(token.Lower)))
        {
            field++;
        }

        var isField = field >= last || field > first && text.Tokens[field].Kind is TokenKind.Mark && !text.Tokens[field].IsMark('-');
        return !isField
            && Enumerable.Range(first, last - first).Count(index => text.Tokens[index].Kind is not TokenKind.Mark) >= FewestWords
            && text.Source.Text[end - 1] is '.' or '!' or '?' or '…' or '"' or '”' or '»' or '\'' or '’' or ')' or '*' or '_';
    }
}

using System.Globalization;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>What a language reads of a sentence, in one line: everything that its tables decide.</summary>
/// <remarks>
/// A sentence is a template with a word in it. The reading has <c>{}</c> for that word, so that words of one meaning have one reading.
/// </remarks>
internal static class LanguageReading
{
    /// <summary>A template that begins so asks how far a negation reaches that stands at the word.</summary>
    private const string OfNegation = "! ";

    /// <summary>A template that begins so asks what the word is by itself.</summary>
    private const string OfWord = "? ";

    /// <summary>A template that begins so asks what is said of the names in it.</summary>
    private const string OfNames = "@ ";

    /// <summary>A template that begins so asks what its negations reach.</summary>
    private const string OfNegations = "~ ";

    /// <summary>Reads a template with a word in it.</summary>
    public static string Of(ProseLanguage language, string tag, string template, string word)
    {
        var text = Sentence(template, word);
        var prose = new ProseText(new SourceText(text), tag, language);
        var reading =
            template.StartsWith(OfNegation, StringComparison.Ordinal) ? NegatedAt(prose, text, word)
            : template.StartsWith(OfWord, StringComparison.Ordinal) ? WordReading.Of(prose)
            : template.StartsWith(OfNames, StringComparison.Ordinal) ? NameReading.Of(prose)
            : template.StartsWith(OfNegations, StringComparison.Ordinal) ? NameReading.NegatedIn(prose)
            : SentenceOf(prose);
        return reading.Replace(word, "{}", StringComparison.OrdinalIgnoreCase).Trim();
    }

    private static string Sentence(string template, string word)
    {
        var ends = word.Split(" … ");
        var capital = char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
        return (template is ['!' or '?' or '@' or '~', ' ', ..] ? template[2..] : template)
            .Replace("{a}", ends[0], StringComparison.Ordinal)
            .Replace("{b}", ends[^1], StringComparison.Ordinal)
            .Replace("{C}", capital, StringComparison.Ordinal)
            .Replace("{}", word, StringComparison.Ordinal);
    }

    private static string NegatedAt(ProseText prose, string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        var scope = prose.Language.ScopeOfNegation(prose.Tokens, new TextRange(start, start + word.Length), prose.Whole);
        return string.Join("/", scope.Negated.Select(range => Words(prose, range)));
    }

    private static string SentenceOf(ProseText prose)
    {
        List<string> read = [QuantitiesOf.Text(prose), .. prose.DatesIn(prose.Whole).Select(DaysOf)];
        foreach (var quantity in prose.QuantitiesIn(prose.Whole))
        {
            read.Add(prose.Language.RelationOf(prose.Tokens, quantity) is { } relation ? $"to {Words(prose, relation)}" : "");
        }

        foreach (var frame in prose.Language.ReadFrames(prose.Tokens))
        {
            read.Add($"{frame.Kind} {Words(prose, frame.Cue)}: {Words(prose, frame.Before)} / {Words(prose, frame.After)}");
        }

        foreach (var speech in prose.Language.ReadReports(prose.Tokens))
        {
            var sayer = prose.Language.ReadSayer(prose.Tokens, speech);
            read.Add($"{Words(prose, speech.Cue)}: {Words(prose, speech.Before)} / {Words(prose, speech.After)}");
            read.Add(sayer is null ? "" : $"{sayer.Role} {Words(prose, sayer.Subject)}");
        }

        read.AddRange(Enumerable.Range(0, prose.Tokens.Length)
            .Where(index => prose.Tokens[index].Text is ['L', 'u', 'n', 'd', ..] or ['Л', 'у', 'н', 'д', ..]
                && prose.Language.SpeaksOfOther(prose.Tokens, [], index, index + 1))
            .Select(index => $"another than {prose.Tokens[index].Text}"));
        read.AddRange(Enum.GetValues<WordList>().Where(list => prose.FirstWordIn(list, prose.Whole) is not null).Select(list => $"{list}"));
        return string.Join(" + ", read.Where(part => part.Length > 0));
    }

    /// <summary>All meanings of a date, for one who speaks on Tuesday, 7 January 2031: before that day, and after it.</summary>
    private static string DaysOf(DateReading date)
    {
        var anchor = DateAnchor.Of(FactDate.Parse("2031-01-07"), "stated");
        return string.Join(" or ", new[] { false, true }
            .SelectMany(mayBeFuture => date.Resolve(anchor, mayBeFuture))
            .Select(day => day.Edtf)
            .Distinct()
            .DefaultIfEmpty("unread date"));
    }

    private static string Words(ProseText prose, TextRange? range) =>
        range is { } some ? prose.Source.Text.Substring(some.Start, some.Length) : "";
}

using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose.English;

/// <summary>English words that say that somebody is dead.</summary>
internal static class EnglishDeaths
{
    /// <summary>A name and a word of the death that belongs to it are at most so many tokens apart.</summary>
    private const int MostBetween = 12;

    /// <summary>Between the word of a death and the name behind it: "the death of the former premier Ada Tarn".</summary>
    private const int MostBefore = 6;

    private static readonly HashSet<string> Dying = Set("died dies drowned perished succumbed");

    private static readonly HashSet<string> Killed = Set(
        "killed murdered assassinated executed hanged beheaded slain buried interred cremated drowned poisoned lynched guillotined");

    private static readonly HashSet<string> Killing = Set("killing murdering assassinating executing slaying");

    private static readonly HashSet<string> Deaths = Set(
        "death deaths murder killing assassination execution funeral burial grave tomb corpse remains suicide obituary autopsy");

    private static readonly HashSet<string> Being = Set("was were is are be been being found declared pronounced lay shot got");

    private static readonly HashSet<string> Between = Set("of the a an its their his her");

    private static readonly HashSet<string> BeforeYears = Set("in on since from until by during");

    private static readonly HashSet<string> BeforeVerb = Set("has had have later also then himself herself who suddenly");

    private static readonly HashSet<string> Unsure = Set(
        "attempted attempt threat threats plot fake faked feared nearly almost");

    /// <summary>Whether a word is of a death: "died", "funeral".</summary>
    public static bool IsOfDeath(string word) =>
        word is "dead" or "deceased" || Dying.Contains(word) || Killed.Contains(word) || Deaths.Contains(word);

    /// <summary>Whether a word says of somebody that he is dead; "murder" may also be what he did.</summary>
    public static bool IsDead(string word) => word is "dead" or "deceased" or "died";

    /// <summary>Whether the words around a name say that its bearer is dead, or has lived too long ago to be living.</summary>
    public static bool SaysDead(ProseText text, TextRange name)
    {
        var tokens = text.Tokens;
        var (start, end) = (tokens.IndexAt(name.Start), tokens.IndexAt(name.End));
        var sentence = text.SentencesAround(name);
        if (text.NegationsIn(sentence).Count > 0 || text.FramesIn(sentence).Count > 0)
        {
            return false;
        }

        return IsDeadBefore(tokens, start)
            || IsDeadBehind(tokens, end)
            || HasLifeDates(tokens, end)
            || IsLongAgo(text, name, sentence, end);
    }

    /// <summary>"The late Ada Tarn", "the death of Ada Tarn", "killing the pilot", "murdered Ada Tarn".</summary>
    private static bool IsDeadBefore(Tokens tokens, int name)
    {
        if (tokens.At(name - 1).Is("late"))
        {
            return true;
        }

        var ofIt = false;
        for (var index = name - 1; index >= name - MostBefore; index--)
        {
            var word = tokens.At(index);
            if (Killing.Contains(word.Lower) || (Killed.Contains(word.Lower) && !Being.Contains(tokens.At(index - 1).Lower))
                || (ofIt && Deaths.Contains(word.Lower)))
            {
                return !Unsure.Contains(tokens.At(index - 1).Lower);
            }

            if (!Between.Contains(word.Lower) && !EnglishNames.Words.Roles.Contains(word.Lower))
            {
                return false;
            }

            ofIt |= word.Is("of");
        }

        return false;
    }

    /// <summary>"Ada Tarn, a pilot, died", "Ada Tarn was killed", "Ada Tarn's funeral".</summary>
    private static bool IsDeadBehind(Tokens tokens, int end)
    {
        if (tokens.At(end - 1).Text.EndsWith("s", StringComparison.Ordinal) && Deaths.Contains(tokens.At(end).Lower)
            || (tokens.At(end).Reads("'s") && Deaths.Contains(tokens.At(end + 1).Lower)))
        {
            return true;
        }

        for (var index = end; index < end + MostBetween && tokens.At(index).Kind is not TokenKind.Break; index++)
        {
            var word = tokens.At(index);
            if (Dying.Contains(word.Lower) && IsOwnVerb(tokens, end, index))
            {
                return true;
            }

            if ((Killed.Contains(word.Lower) || word.Is("dead"))
                && Being.Contains(tokens.At(index - 1).Lower)
                && IsOwnVerb(tokens, end, index - 1))
            {
                return true;
            }
        }

        return tokens.StandsAt(end, "passed", "away") || tokens.StandsAt(end, "'s", "death");
    }

    /// <summary>
    /// Whether a verb behind a name has it as its subject: nothing is between but brackets and what commas set apart, or "has", "later".
    /// </summary>
    private static bool IsOwnVerb(Tokens tokens, int end, int verb)
    {
        while (end < verb && !tokens.At(end).IsMark(',') && !tokens.At(end).IsMark('('))
        {
            if (!BeforeVerb.Contains(tokens.At(end).Lower))
            {
                return false;
            }

            end++;
        }

        return end == verb || tokens.At(verb - 1).IsMark(',') || tokens.At(verb - 1).IsMark(')') || tokens.At(verb - 1).Is("who");
    }

    /// <summary>"Ada Tarn (1635–1699)", "Ada Tarn (died 1699)".</summary>
    private static bool HasLifeDates(Tokens tokens, int end)
    {
        if (!tokens.At(end).IsMark('('))
        {
            return false;
        }

        var (years, dash) = (0, false);
        for (var index = end + 1; index < end + (2 * MostBetween) && !tokens.At(index).IsMark(')'); index++)
        {
            var token = tokens.At(index);
            var isYear = token.Kind is TokenKind.Number && token.Text.Length == 4;
            if (Dying.Contains(token.Lower) || (isYear && years > 0 && dash))
            {
                return true;
            }

            years += isYear ? 1 : 0;
            dash |= years > 0 && token.Kind is TokenKind.Mark && token.Text is "-" or "–" or "—";
        }

        return false;
    }

    /// <summary>"Ada Tarn sailed to Orrin in 1686"; but not "the fire broke out in 1686, said Ada Tarn".</summary>
    private static bool IsLongAgo(ProseText text, TextRange name, TextRange sentence, int end)
    {
        if (text.HasSayingIn(sentence))
        {
            return false;
        }

        foreach (var reading in text.DatesIn(sentence))
        {
            var at = text.Tokens.IndexAt(reading.Core.Start);
            if (reading is { NeedsAnchor: false, IsUnread: false }
                && Math.Abs(at - end) <= MostBetween
                && BeforeYears.Contains(text.Tokens.At(at - 1).Lower)
                && Array.Exists(reading.Resolve(null, mayBeFuture: false), date => CalendarDays.IsBeforeLiving(date.Date)))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

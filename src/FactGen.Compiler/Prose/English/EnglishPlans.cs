namespace FactGen.Compiler.Prose.English;

/// <summary>The English words of what is still to come.</summary>
internal static class EnglishPlans
{
    /// <summary>Verbs behind "due to" and "is to" that are no nouns: "due to open", not "due to frost".</summary>
    private static readonly HashSet<string> Verbs = EnglishClauses.Set(
        "open start begin arrive leave depart meet end finish close be become take hold visit receive expire "
        + "go come sail speak appear stand "
        + "face pay build complete publish retire join move play vote sign give make get have run launch "
        + "return lead serve reopen resume deliver "
        + "replace remain continue cost employ carry hire sell buy release sit discuss present decide consider "
        + "elect choose marry succeed rise fall grow");

    /// <summary>Words behind "would" that tell what came to pass, or what happened often: "would later become".</summary>
    private static readonly HashSet<string> Past = EnglishClauses.Set(
        "later eventually subsequently soon often sometimes always usually frequently regularly never rather like go become prove turn");

    private static readonly HashSet<string> Announcing = EnglishClauses.Set(
        "said says announced announces promised promises told stated stressed added explained pledged vowed suggested declared noted "
        + "expected hoped planned decided agreed confirmed assured");

    /// <summary>What is only meant to be done: a list behind it is no more than that.</summary>
    private static readonly HashSet<string> Nouns = EnglishClauses.Set(
        "plans proposals instructions promises pledges initiatives intentions ambitions commitments demands goals aims");

    /// <summary>Words before "will" that make a noun of it.</summary>
    private static readonly HashSet<string> BeforeNoun = EnglishClauses.Set(
        "a the his her its their our my your free good ill at own last living of political this that");

    /// <summary>The words, and what they reach.</summary>
    public static IEnumerable<EnglishFrameCue> Cues =>
    [
        .. EnglishFrameWords.Of(
            FrameKind.Plan,
            FrameReach.Following,
            "will|shall|won't|i'll|he'll|she'll|it'll|we'll|they'll|plans to|planning to|plan to|planned to|"
            + "plans for|intends to|intend to|intending to|intended to|would"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan,
            FrameReach.Following,
            "wanted to|hoped to|aimed to|initiative to|initiatives to|proposal to|proposals to|intention to|promise of|tasked with|"
            + "instructed to|ordered to"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan,
            FrameReach.Following,
            "aims to|aim to|aiming to|hopes to|hope to|hoping to|wants to|want to|promises to|promise to"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan,
            FrameReach.Following,
            "promised to|pledged to|pledges to|vowed to|vows to|proposes to|proposed to|prepares to|preparing to"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan, FrameReach.Following, "begins tomorrow|starts tomorrow|opens tomorrow|ends tomorrow|closes tomorrow"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan, FrameReach.Following, "in the next|over the next|within the next|in the coming|over the coming"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan, FrameReach.Passive, "looking at|looking into|considering|weighing|mulling|in talks on|in talks about"),
        .. EnglishFrameWords.Of(FrameKind.Plan, FrameReach.Noun, "planned|proposed|projected|envisaged"),
        .. EnglishFrameWords.Of(FrameKind.Plan, FrameReach.Infinitive, "wants|wanted|want"),
        .. EnglishFrameWords.Of(FrameKind.Plan, FrameReach.List, "including|such as"),
        .. EnglishFrameWords.Of(FrameKind.Plan, FrameReach.Following, "expects|expect|forecasts|is to|are to"),
        .. EnglishFrameWords.Of(
            FrameKind.Plan,
            FrameReach.Passive,
            "planned to|scheduled to|scheduled for|due to|due on|due in|set to|expected to|expected in|"
            + "expected on|projected to|going to|about to|planned for|slated to|slated for"),
    ];

    /// <summary>Whether words of a plan at an index are used as such.</summary>
    public static bool IsPlan(Tokens tokens, int index, EnglishFrameCue cue) => cue.Words switch
    {
        ["will"] => !tokens[index].IsCapital && !tokens.At(index + 1).Is("of")
            && (!BeforeNoun.Contains(tokens.At(index - 1).Lower) || tokens.At(index - 1).Is("that") && tokens.At(index + 1).Is("be")),
        ["would"] => IsAnnounced(tokens, index)
            && !Past.Contains(tokens.At(index + 1).Lower) && !Past.Contains(tokens.At(index + 2).Lower),
        ["due", "to"] or ["is", "to"] or ["are", "to"] => Verbs.Contains(tokens.At(index + 2).Lower),
        ["set", "to"] or ["about", "to"] or ["going", "to"] => !EnglishClauses.IsDeterminer(tokens.At(index + 2)),
        ["planned"] or ["proposed"] or ["projected"] or ["envisaged"] =>
            EnglishClauses.IsDeterminer(tokens.At(index - 1)) && IsOfNumber(tokens, index + 1),
        [_, "the", _] => IsAhead(tokens, index + 3),
        ["want"] or ["wants"] or ["wanted"] =>
            !EnglishClauses.IsDeterminer(tokens.At(index - 1)) && !EnglishClauses.IsBe(tokens.At(index - 1))
            && tokens.At(index - 1).Lower is not ("not" or "never" or "most") && !EndsInNot(tokens.At(index - 1).Lower),
        ["want", "to"] => tokens.At(index - 1).Lower is not ("not" or "never") && !EndsInNot(tokens.At(index - 1).Lower),
        _ => true,
    };

    /// <summary>"The planned flight time of two hours", "its proposed 40 seats": what is planned has a number.</summary>
    private static bool IsOfNumber(Tokens tokens, int index)
    {
        const int wordsOfNoun = 4;
        for (var word = index; word <= index + wordsOfNoun; word++)
        {
            if (tokens.At(word).Kind is TokenKind.Number || EnglishNumbers.IsWord(tokens.At(word)))
            {
                return word == index || tokens[word - 1].Is("of");
            }
        }

        return false;
    }

    /// <summary>"The mayor said that it would open": by itself, "would" as often tells what came to pass.</summary>
    private static bool IsAnnounced(Tokens tokens, int index)
    {
        for (var word = index - 1; tokens.At(word).Kind is not TokenKind.Break && !tokens[word].IsMark(';'); word--)
        {
            if (Announcing.Contains(tokens[word].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the noun of a plan is before a list: "proposals, including"; -1 where none is.</summary>
    public static int StartOfListed(Tokens tokens, int index)
    {
        var noun = tokens.At(index - 1).IsMark(',') ? index - 2 : index - 1;
        return noun >= 0 && Nouns.Contains(tokens[noun].Lower) ? noun : -1;
    }

    /// <summary>Whether the clause goes on with "will": a history also tells what came to pass "over the next five years".</summary>
    private static bool IsAhead(Tokens tokens, int index)
    {
        for (; tokens.At(index).Kind is not TokenKind.Break && !tokens[index].IsMark(';'); index++)
        {
            if (tokens[index].Lower is "will" or "shall" || tokens[index].Is("would") && IsAnnounced(tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInNot(string word) => word.EndsWith("n't", StringComparison.Ordinal);
}

namespace FactGen.Compiler.Prose.English;

/// <summary>Tells words of a frame from the same words in another use: "might" the noun, "May" the month, "denied entry".</summary>
internal static class EnglishFrameUses
{
    private static readonly HashSet<string> ClaimNouns = EnglishClauses.Set(
        "claim claims report reports story stories rumour rumours rumor rumors allegation allegations "
        + "accusation accusations statement statements news "
        + "suggestion suggestions account accounts assertion assertions tale belief notion idea charge charges "
        + "line article post figure number this that it");

    private static readonly HashSet<string> Copulas = EnglishClauses.Set(
        "is are was were be been being isn't wasn't proved proven remains remained remain out called turned "
        + "declared found as later mere just to also now since");

    private static readonly HashSet<string> Asking = EnglishClauses.Set(
        "ask asks asked asking wonder wonders wondered see know knows knew tell unclear uncertain sure "
        + "question questions questioned check checked "
        + "checking determine determined determining decide decided consider considered learn discuss test "
        + "tested matter say said doubt doubts doubted even as "
        + "investigate investigating examine examined examining");

    private static readonly HashSet<string> Empty = EnglishClauses.Set(
        "any anything ever necessary possible needed required applicable so not");

    private static readonly HashSet<string> Irregular = EnglishClauses.Set(
        "sank fell left came went took got made gave saw found told held won lost led hit cut shut met kept "
        + "sent built bought began rose ran became broke "
        + "brought caught chose drew drove felt flew fought grew heard hurt knew paid put sold set shot spent "
        + "spoke stood stole struck swept taught wore "
        + "wrote said");

    private static readonly HashSet<string> Excluding = EnglishClauses.Set(
        "no none nobody nothing not never without any anyone anybody anything who what hardly isn't wasn't");

    private static readonly HashSet<string> Deeds = EnglishClauses.Set(
        "set killed shot stabbed stole robbed took attacked beat burned burnt bombed planted raped assaulted abused abducted kidnapped "
        + "murdered poisoned strangled forged faked embezzled defrauded cheated bribed paid laundered smuggled sold hid helped planned plotted "
        + "organised organized ordered led broke burgled looted destroyed damaged drove hit struck threatened blackmailed lied leaked spied hacked "
        + "rigged fixed evaded fled");

    /// <summary>Whether the words begin with a deed that may be a crime, perhaps behind an adverb: "had secretly set".</summary>
    public static bool IsDeed(Tokens tokens, int index)
    {
        while (EnglishClauses.IsBeforeVerb(tokens.At(index)) && !Deeds.Contains(tokens.At(index).Lower))
        {
            index++;
        }

        return Deeds.Contains(tokens.At(index).Lower);
    }

    /// <summary>Where an apposition begins that a participle is in: "who was arrested", "since charged".</summary>
    public static int StartOfApposition(Tokens tokens, int index)
    {
        while (EnglishClauses.IsBeforeVerb(tokens.At(index - 1)) || EnglishClauses.IsBe(tokens.At(index - 1))
            || tokens.At(index - 1).Lower is "who" or "since" or "now")
        {
            index--;
        }

        return index;
    }

    /// <summary>Whether a word may be the verb of the subject before it: "was", "led", "opened".</summary>
    public static bool IsVerb(Token word) =>
        EnglishClauses.IsAuxiliary(word) || EnglishClauses.EndsIn(word, "ed") || Irregular.Contains(word.Lower);

    /// <summary>Whether a stretch of tokens has a verb.</summary>
    public static bool HasVerb(Tokens tokens, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (Irregular.Contains(tokens[index].Lower))
            {
                return true;
            }
        }

        return EnglishClauses.HasVerb(tokens, start, end);
    }

    /// <summary>Whether the words say how a number relates to another: "all but 12".</summary>
    public static bool IsOfNumber(Tokens tokens, int next, EnglishFrameCue cue) =>
        cue.Words is ["all", "but"] && (tokens.At(next).Kind is TokenKind.Number || EnglishNumbers.IsWord(tokens.At(next)));

    /// <summary>"Nobody other than Lind" is Lind.</summary>
    public static bool IsOfNegation(Tokens tokens, int index, EnglishFrameCue cue)
    {
        for (var word = index - 1; cue.Words is ["other", "than"] && word > index - 5; word--)
        {
            if (Excluding.Contains(tokens.At(word).Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"On 1 may he was fined": texts without capitals have the month so.</summary>
    private static bool IsMonth(Tokens tokens, int index) =>
        tokens.At(index - 1) is { Kind: TokenKind.Number, Length: <= 2 }
        && tokens.At(index - 2).Lower is "on" or "since" or "until" or "by";

    /// <summary>Whether words that may frame their clause do: "may" the verb, "likely" the adverb.</summary>
    public static bool IsOfClause(Tokens tokens, int index, EnglishFrameCue cue) => cue.Words switch
    {
        ["may"] => IsModal(tokens, index) && char.IsLower(tokens[index].First) && !IsMonth(tokens, index),
        ["might"] => IsModal(tokens, index),
        ["likely"] => tokens.At(index - 1).Lower
            is not ("more" or "less" or "times" or "as" or "equally" or "percent" or "most" or "%" or "not")
            && (EnglishClauses.IsBe(tokens.At(index - 1)) || !EnglishClauses.IsDeterminer(tokens.At(index - 1))),
        _ => true,
    };

    /// <summary>Whether a form of "be" stands right before an index, or with an adverb in between: "is widely thought to".</summary>
    public static bool IsBehindBe(Tokens tokens, int index)
    {
        var before = tokens.At(index - 1);
        return EnglishClauses.IsBe(before) || before.Is("'s")
            || (EnglishClauses.EndsIn(before, "ly") || before.Lower is "also" or "not" or "still" or "now" or "then" or "once" or "to")
                && EnglishClauses.IsBe(tokens.At(index - 2));
    }

    /// <summary>
    /// Whether a verb of denying has something for an object that can be true: "denied that", "denied taking it", "dismissed claims".
    /// </summary>
    public static bool IsWithObject(Tokens tokens, int index)
    {
        var next = tokens.At(index + 1);
        if (next.Lower is "that" or "having" or "being" or "it" or "any" or "whether")
        {
            return true;
        }

        for (var word = index + 1; word < index + 5 && !EnglishClauses.IsParting(tokens.At(word)); word++)
        {
            if (ClaimNouns.Contains(tokens.At(word).Lower)
                && tokens.At(word).Lower is not ("charge" or "charges" or "number" or "line" or "figure"))
            {
                return true;
            }
        }

        return tokens[index].Lower is "deny" or "denies" or "denied" or "denying"
            && !IsBehindBe(tokens, index) && EnglishClauses.EndsIn(next, "ing");
    }

    /// <summary>Whether a word says of what stands before it that it is not so: "The story was a hoax".</summary>
    public static bool IsPredicate(Tokens tokens, int index, int start, int next)
    {
        if (!Copulas.Contains(tokens.At(index - 1).Lower) && !EnglishClauses.EndsIn(tokens.At(index - 1), "ly"))
        {
            return false;
        }

        if (tokens.At(next).Kind is TokenKind.Word or TokenKind.Number
            && !EnglishClauses.IsPreposition(tokens.At(next)) && !EnglishClauses.IsAdverbial(tokens.At(next))
                && !EnglishClauses.IsCoordinator(tokens.At(next)))
        {
            return false; // "was denied entry"
        }

        for (var word = start; word < index; word++)
        {
            if (ClaimNouns.Contains(tokens[word].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words make a condition: "if", and "had", "should" and "were" before their subject.</summary>
    public static bool IsCondition(Tokens tokens, int index, int start, EnglishFrameCue cue)
    {
        var next = tokens.At(index + 1);
        return cue.Words switch
        {
            ["if"] => !Empty.Contains(next.Lower) && !next.Is("only"),
            ["had"] or ["should"] or ["were"] => IsInverted(tokens, index, start),
            ["assuming"] or ["supposing"] => !EnglishClauses.IsBe(tokens.At(index - 1)) && !tokens.At(index + 1).Is("office"),
            _ => true,
        };
    }

    /// <summary>"Had the market been open, …".</summary>
    private static bool IsInverted(Tokens tokens, int index, int start)
    {
        var (before, next) = (tokens.At(index - 1), tokens.At(index + 1));
        return (index == start || before.First is ',' or ';' or '"' || EnglishClauses.IsCoordinator(before))
            && (EnglishClauses.IsSubjectPronoun(next) || next.IsCapital
                || next.Lower is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "this")
            && !HasMark(tokens, index, '?') && HasMark(tokens, index, ',');
    }

    /// <summary>"asked if", "see if": the condition is what is asked, and no clause depends on it.</summary>
    public static bool IsOfAsking(Tokens tokens, int index) =>
        Asking.Contains(tokens.At(index - 1).Lower) || Asking.Contains(tokens.At(index - 2).Lower)
            && tokens.At(index - 1).Kind is TokenKind.Word
            && !EnglishClauses.IsPreposition(tokens.At(index - 1))
                && tokens.At(index - 1).Lower is "him" or "her" or "them" or "us" or "me" or "out";

    /// <summary>"In the film, …" and not "In the film industry".</summary>
    public static bool IsOpening(Tokens tokens, int next)
    {
        var token = tokens.At(next);
        return token.IsMark(',') || token.IsCapital || token.IsMark('"') || token.Lower is "that" or "the" or "a" or "an" or "of" or "by"
            || EnglishClauses.IsSubjectPronoun(token) || EnglishClauses.IsDeterminer(token);
    }

    /// <summary>A verb, and neither a noun nor a month.</summary>
    private static bool IsModal(Tokens tokens, int index)
    {
        var (before, next) = (tokens.At(index - 1), tokens.At(index + 1));
        return next.Kind is TokenKind.Word && !next.Lower.StartsWith("'", StringComparison.Ordinal)
            && before.Lower is not ("the" or "a" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "no" or "this" or "'s")
            && next.Lower is not ("of" or "and" or "or" or "is" or "was" or "has" or "had" or "were" or "are" or "to" or "in" or "at");
    }

    private static bool HasMark(Tokens tokens, int index, char mark)
    {
        for (; tokens.At(index).Kind is not TokenKind.Break; index++)
        {
            if (tokens[index].IsMark(mark))
            {
                return true;
            }
        }

        return false;
    }
}

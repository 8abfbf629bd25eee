namespace FactGen.Compiler.Prose.English;

/// <summary>Finds which words of one English sentence are sayings, and not nouns, adjectives, idioms or deeds.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">Where the sentence begins in them.</param>
/// <param name="end">Where it ends.</param>
internal sealed class EnglishSayings(Tokens tokens, int start, int end)
{
    /// <summary>Single nouns that are somebody: "according to police".</summary>
    private static readonly HashSet<string> People = EnglishClauses.Set("police people him them it you me");

    private static readonly HashSet<string> Objects = EnglishClauses.Set("him her it them me us himself herself itself themselves");

    /// <summary>Participles that precede a noun as adjectives: "pledged delegates".</summary>
    private static readonly HashSet<string> Adjectives =
        EnglishClauses.Set("pledged accused proposed alleged reported confirmed promised estimated announced claimed");

    private static readonly HashSet<string> Between = EnglishClauses.Set("not also never once already later");

    private static readonly HashSet<string> Requests = EnglishClauses.Set("ask asks asked asking beg begs begged");

    private const int MostWordsOfAgent = 8;

    private static readonly HashSet<string> Quoting = EnglishClauses.Set("quote quotes quoted quoting cite cites cited citing");

    private static readonly HashSet<string> BehindParticiple = EnglishClauses.Set("on in at by during from after before since as");

    private readonly int _start = start;
    private readonly int _end = end;
    private readonly EnglishTails _tails = new(tokens, start, end);

    /// <summary>"according to", "in the words of": phrases that name a sayer without a verb.</summary>
    public int LengthOfSource(int index)
    {
        if (tokens.StandsAt(index, "according", "to"))
        {
            return IsMeasure(index + 2) ? 0 : 2;
        }

        if (tokens.StandsAt(index, "in", "other", "words"))
        {
            return 0;
        }

        return tokens.StandsAt(index, "in", "the", "words") && tokens.At(index + 3).Is("of") ? 4
            : tokens.At(index).Is("in") && tokens.At(index + 2).Is("words") && EnglishClauses.IsDeterminer(tokens.At(index + 1)) ? 3
            : 0;
    }

    /// <summary>"according to severity" sorts: a single noun that is nobody.</summary>
    private bool IsMeasure(int index)
    {
        var token = tokens.At(index);
        return token.Kind is TokenKind.Word && !token.IsCapital && !token.Lower.EndsWith("s", StringComparison.Ordinal)
            && !People.Contains(token.Lower) && !EnglishClauses.IsDeterminer(token) && EnglishClauses.IsParting(tokens.At(index + 1));
    }

    /// <summary>The number of words in the phrase of saying that begins here; 0 if none does.</summary>
    public int LengthOfPhrase(int index)
    {
        var second = tokens.At(index + 1);
        var between = EnglishClauses.EndsIn(second, "ly") || second.IsCapital && EnglishClauses.IsTime(second) ? 1 : 0;
        var next = tokens.At(index + 1 + between).Lower;
        return tokens[index].Lower switch
        {
            "pointed" or "points" or "point" or "pointing" when next is "out" || next is "to" && !IsNounBefore(index) => 2,
            "called" or "calls" or "call" or "calling" when next is "on" or "for" && !IsNounBefore(index) => 2 + between,
            "called" or "calls" or "call" or "calling" when Objects.Contains(next) => 1,
            "spoke" or "speaks" or "speaking" or "talked" or "talks" or "talking" when next is "of" or "about" => 2 + between,
            "spoke" or "spoken" when next is "out" && EnglishClauses.IsAdverbial(tokens.At(index + 2)) => 3,
            "ripped" or "rips" or "tore" when next is "into" => 2,
            "issued" or "published" when next is "a" && tokens.At(index + 2).Lower is "statement" or "message" => 3,
            "pushed" or "pushes" or "push" or "pushing" when next is "for" => 2,
            "referring" or "referred" or "refers" when next is "to" => 2,
            "made" or "makes" when next is "clear" => 2,
            _ => 0,
        };
    }

    /// <summary>Whether a word of saying is used as one, and not as a noun, an adjective or a verb of doing.</summary>
    public bool IsSaying(int index, int next, ReportingUse use)
    {
        if (index == _start && !EnglishClauses.EndsIn(tokens[index], "ed") && !EnglishClauses.EndsIn(tokens[index], "ing"))
        {
            return false;
        }

        if (IsDated(index, next))
        {
            return false;
        }

        if (EnglishComplements.IsThat(tokens, next) || IsQuotedAs(tokens, index) || IsSaidBy(index, next)
            || tokens.At(next).IsMark(':') && tokens.At(next + 1).IsMark('"') && (use & ReportingUse.That) == 0)
        {
            return true;
        }

        if ((use & (ReportingUse.Any | ReportingUse.Clause)) == 0
            || IsFirstPerson(index) || IsIdiom(index, next) || IsNounBefore(index)
            || (use & ReportingUse.Noun) != 0 && !TakesObject(index, next)
            || IsAdjective(index, next) || tokens.At(next).Is("to") && (use & ReportingUse.NotToDo) != 0)
        {
            return false;
        }

        return IsPassive(tokens, index, _start) ? IsSayingInPassive(next, use)
            : (use & ReportingUse.Any) != 0 ? !IsParticiple(index, next)
            : EnglishComplements.HasClause(tokens, next, _end) || _tails.IsTailOfQuotation(index, next) || _tails.IsBehindQuotation(index);
    }

    /// <summary>"was quoted as saying", "is cited as telling".</summary>
    public static bool IsQuotedAs(Tokens tokens, int index) => QuotingBefore(tokens, index) == index - 2;

    /// <summary>Where "quoted" is before "as saying", perhaps with a name between: "quoted Lind as saying"; -1 where it is not.</summary>
    public static int QuotingBefore(Tokens tokens, int index)
    {
        if (!tokens.At(index - 1).Is("as") || !EnglishClauses.EndsIn(tokens[index], "ing"))
        {
            return -1;
        }

        for (var word = index - 2; word >= index - 1 - MostWordsOfAgent && tokens.At(word).Kind is TokenKind.Word; word--)
        {
            if (Quoting.Contains(tokens[word].Lower))
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>"the announcement by Ek that": who says it is between the noun and what is said.</summary>
    private bool IsSaidBy(int index, int next) =>
        tokens.At(next).Is("by") && EnglishReporting.IsNounAlone(tokens[index].Lower)
        && Enumerable.Range(next, Math.Max(0, Math.Min(MostWordsOfAgent, _end - next)))
            .Any(word => EnglishComplements.IsThat(tokens, word));

    /// <summary>"Argued March 20": a participle that begins a sentence, with nothing but a date up to the next mark.</summary>
    private bool IsDated(int index, int next)
    {
        var end = EnglishClauses.NextParting(tokens, next, _end);
        for (var word = next; word < end; word++)
        {
            if (tokens[word].Kind is not TokenKind.Number && !EnglishClauses.IsTime(tokens[word]))
            {
                return false;
            }
        }

        return index == _start && next < end && EnglishClauses.EndsIn(tokens[index], "ed");
    }

    /// <summary>Where "for" is in "asked the clerk for the key": what is before it is no part of what is asked; -1 elsewhere.</summary>
    public static int RequestAt(Tokens tokens, int verb, int next, int end)
    {
        if (!Requests.Contains(tokens[verb].Lower))
        {
            return -1;
        }

        for (var index = next; index < Math.Min(end, next + 6); index++)
        {
            if (EnglishClauses.IsParting(tokens[index]) || EnglishClauses.IsPreposition(tokens[index]))
            {
                return index > next && tokens[index].Is("for") ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>"We believe": outside quotation marks that is the source itself.</summary>
    private bool IsFirstPerson(int index) =>
        tokens.At(index - 1).Lower is "i" or "we"
        || tokens.At(index - 2).Lower is "i" or "we" && EnglishClauses.IsBeforeVerb(tokens.At(index - 1));

    /// <summary>"needless to say", "not to mention", "worth noting", "easier said than done": nobody says anything.</summary>
    private bool IsIdiom(int index, int next)
    {
        var (word, before, second) = (tokens.At(index).Lower, tokens.At(index - 1), tokens.At(index - 2).Lower);
        return word is "want" && EnglishClauses.IsModal(before)
            || word is "believe" or "believes" or "believed" && tokens.At(next).Is("in")
            || word is "told" && before.Is("all")
            || word is "recall" && (before.Lower is "not" or "cannot" or "never" || before.Lower.EndsWith("n't", StringComparison.Ordinal))
            || before.Is("who") && EnglishClauses.IsAuxiliary(tokens.At(next))
            || word is "said" && index == _start + 1 && before.Is("that")
            || word is "tell" or "tells" or "telling" or "told" && Parts(next)
            || before.Lower is "worth" or "without" || tokens.At(next).Lower is "than" or "goodbye"
            || before.Is("to") && second is "needless" or "not" or "is" or "strange" or "sad" or "suffice";
    }

    /// <summary>"tell the two boats apart".</summary>
    private bool Parts(int index)
    {
        for (var word = index; word < Math.Min(_end, index + 6); word++)
        {
            if (tokens[word].Is("apart"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the comment", "12 claims", "for comment", "without reply": a noun or an adjective.</summary>
    private bool IsNounBefore(int index)
    {
        var before = tokens.At(index - 1);
        if (before.Kind is TokenKind.Number)
        {
            var following = tokens.At(index + 1);
            return EnglishClauses.EndsIn(tokens.At(index), "ed") && following.Kind is TokenKind.Word
                && !EnglishClauses.IsDeterminer(following);
        }

        return before.Kind is TokenKind.Word && !EnglishClauses.IsSubjectToo(before)
            && (EnglishClauses.IsDeterminer(before)
                || EnglishClauses.IsPreposition(before) && !EnglishClauses.EndsIn(tokens.At(index), "ing")
                    && before.Lower is not ("to" or "about"));
    }

    /// <summary>Whether a word that is also a noun has a subject before it and an object after it, or ends what is said.</summary>
    private bool TakesObject(int index, int next)
    {
        var (before, following) = (tokens.At(index - 1), tokens.At(next));
        if (EnglishClauses.IsParting(following))
        {
            var subject = EnglishClauses.AfterParting(tokens, index, _start);
            return following.IsMark(',') && tokens.At(next + 1).IsMark('"')
                || subject > _start && subject < index && (tokens[subject - 1].IsMark(',') || tokens[subject - 1].IsMark('"'))
                && (EnglishClauses.IsSubjectPronoun(before) || before.IsCapital
                    || EnglishClauses.EndsIn(before, "s") && !EnglishClauses.EndsIn(tokens[index], "s") && index - subject <= 4);
        }

        if (EnglishClauses.EndsIn(tokens[index], "ing") && (EnglishClauses.IsBe(before) || before.IsMark(',') || before.IsMark('"')))
        {
            return true;
        }

        return EnglishClauses.IsSubjectPronoun(before) || before.Is("to") || EnglishClauses.IsSubjectPronoun(following)
            || EnglishClauses.IsDeterminer(following) || following.IsCapital
            || Objects.Contains(following.Lower) || following.Lower is "how" or "why" or "what" or "whether" or "if" or "to";
    }

    /// <summary>"270 pledged delegates", "a large pledged lead": a participle that precedes its noun.</summary>
    private bool IsAdjective(int index, int next)
    {
        var (before, following) = (tokens.At(index - 1), tokens.At(next));
        return Adjectives.Contains(tokens[index].Lower) && following.Kind is TokenKind.Word && !following.IsCapital
            && !EnglishClauses.IsDeterminer(following) && !EnglishClauses.IsAdverbial(following)
            && !EnglishClauses.IsSubjectPronoun(following) && !EnglishClauses.IsSubordinator(following)
            && before.Kind is TokenKind.Word or TokenKind.Number && !before.IsCapital
            && !EnglishClauses.IsSubjectPronoun(before) && !EnglishClauses.IsAuxiliary(before) && !EnglishClauses.EndsIn(before, "s");
    }

    /// <summary>Whether a form of "be" is before a participle, perhaps with an adverb between.</summary>
    public static bool IsPassive(Tokens tokens, int index, int start)
    {
        var before = index - 1;
        while (before >= start && (EnglishClauses.EndsIn(tokens[before], "ly") || Between.Contains(tokens[before].Lower)))
        {
            before--;
        }

        return EnglishClauses.IsBe(tokens.At(before))
            && (EnglishClauses.EndsIn(tokens.At(index), "ed")
                || tokens.At(index).Lower is "said" or "told" or "thought" or "written" or "heard");
    }

    /// <summary>"is said to", "was told", "was accused of": a passive that passes on what somebody says.</summary>
    private bool IsSayingInPassive(int next, ReportingUse use)
    {
        var following = tokens.At(next);
        return following.Lower is "to" or "that" or "as"
            || ((use & ReportingUse.Addresses) != 0
                ? !following.Is("of") && !following.Is("by") && !EnglishClauses.IsParting(following)
                : following.Is("of") && (use & ReportingUse.Any) != 0);
    }

    /// <summary>"the plan announced in May": a participle that describes the noun before it.</summary>
    private bool IsParticiple(int index, int next) =>
        EnglishClauses.EndsIn(tokens.At(index), "ed")
        && (BehindParticiple.Contains(tokens.At(next).Lower)
                && !(tokens.At(index - 1).IsCapital && tokens.At(next + 1).Lower is "his" or "her" or "their")
            || tokens.At(index).Is("compared") && tokens.At(next).Lower is "with" or "to")
        && !EnglishComplements.HasThat(tokens, next, _end);
}

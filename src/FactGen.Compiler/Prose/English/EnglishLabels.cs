namespace FactGen.Compiler.Prose.English;

/// <summary>Finds whether English words before a colon name who says what is behind it: "The mayor", "A spokesman for the port".</summary>
internal static class EnglishLabels
{
    private const int MostWords = 10;

    private static readonly HashSet<string> Speakers = EnglishClauses.Set(
        "mayor minister president premier chancellor governor senator congressman congresswoman deputy councillor councilor ambassador "
        + "envoy king queen prince princess emperor sultan emir pope bishop archbishop cardinal priest pastor rabbi imam vicar monk nun "
        + "judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff coroner bailiff court jury tribunal "
        + "police policeman policewoman constable inspector detective sergeant officer official officials "
        + "spokesman spokeswoman spokesperson spokesmen speaker secretary treasurer chairman chairwoman chairperson chair chief boss "
        + "head director manager executive "
        + "commissioner superintendent warden commander captain colonel general lieutenant major admiral commodore skipper "
        + "soldier sailor fisherman fisher ferryman guard ranger gardener farmer miner driver conductor worker clerk cook waiter waitress baker "
        + "butcher porter teacher headmaster headmistress student pupil professor lecturer doctor nurse surgeon physician vet scientist "
        + "researcher economist historian archaeologist biologist geologist engineer expert analyst critic observer commentator reporter "
        + "journalist correspondent editor witness witnesses bystander passer-by onlooker neighbour neighbor neighbours neighbors resident "
        + "residents villager "
        + "villagers islander islanders tourist passenger survivor survivors defendant plaintiff claimant suspect accused prisoner poll survey newspaper insiders sources "
        + "opponent opponents rival rivals "
        + "supporter supporters activist activists protester protesters demonstrator caller reader interviewer interviewee host moderator "
        + "government ministry opposition council parliament senate congress authorities union unions party army navy "
        + "kremlin pentagon admin user poster commenter man woman boy girl brother sister mother father son daughter wife husband widow "
        + "widower uncle aunt cousin friend drunk spokespeople advocate consul");

    private static readonly HashSet<string> Sayings = EnglishClauses.Set(
        "answer reply response words word message statement comment claim view opinion explanation account version story conclusion verdict "
        + "warning accusation allegation testimony complaint promise");

    private static readonly HashSet<string> OfHeadings = EnglishClauses.Set(
        "details detail figure fig table chart map photo picture image video chapter part annex appendix box note notes article step stage phase "
        + "day week month year episode scene act key main case study background summary abstract results result methods method "
        + "aim aims objective objectives design outcome outcomes measures discussion conclusion references source "
        + "sources credit credits contact press release news update related read see also more fact facts file files data sheet "
        + "answer answers date time place name names title subject price cost total number address phone email web site "
        + "page issue volume version type size weight height length age born died status level risk important example "
        + "examples rule rules list item items point points first second third final top best worst good bad big small why how "
        + "what who where when profile timeline history overview analysis opinion editorial feature features review interview special "
        + "exclusive live watch listen world war games league cup match score home away weather sports sport business politics science "
        + "health life style culture travel food money market markets united states kingdom republic city town village county district "
        + "region state province country");

    private static readonly HashSet<string> Possessives = EnglishClauses.Set("his her their my our 's s");

    /// <summary>Whether words with a capital may be somebody's name, and are no heading or place: "Key Findings", "New Orrin".</summary>
    public static bool MayBeName(Tokens tokens, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var word = tokens[index].Lower;
            if (OfHeadings.Contains(word) || EnglishNames.Words.BeforePlaces.Contains(word) || EnglishClauses.IsTime(tokens[index])
                || tokens[index].Length < 2
                || EnglishClauses.EndsIn(tokens[index], "ing") || EnglishClauses.EndsIn(tokens[index], "tion")
                || EnglishClauses.EndsIn(tokens[index], "ions") || EnglishClauses.EndsIn(tokens[index], "ment")
                || EnglishClauses.EndsIn(tokens[index], "ings") || EnglishClauses.EndsIn(tokens[index], "ity"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a label names somebody who speaks.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="start">Where the label begins in them.</param>
    /// <param name="end">Where it ends.</param>
    public static bool NameSpeaker(Tokens tokens, int start, int end)
    {
        if (end - start > MostWords || IsClause(tokens, start, end))
        {
            return false;
        }

        for (var part = start; part < end; part++)
        {
            var next = part;
            while (next < end && !EnglishClauses.IsParting(tokens[next]))
            {
                next++;
            }

            if (next > part && IsSpeaker(tokens, part, next))
            {
                return true;
            }

            part = next;
        }

        return false;
    }

    private static bool IsClause(Tokens tokens, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (EnglishClauses.IsAuxiliary(tokens[index]) || EnglishClauses.IsSubordinator(tokens[index])
                || EnglishClauses.IsSubjectPronoun(tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a spokesman for the port", "Mayor Ada Lind", "Witness 2", "the mayor's answer".</summary>
    private static bool IsSpeaker(Tokens tokens, int start, int end)
    {
        var head = start;
        while (head < end && !(head > start && EnglishClauses.IsPreposition(tokens[head])))
        {
            head++;
        }

        head--;
        if (Speakers.Contains(tokens[head].Lower) && !EnglishClauses.IsPreposition(tokens[start]))
        {
            return true;
        }

        if (Sayings.Contains(tokens[head].Lower))
        {
            return Enumerable.Range(start, head - start).Any(index => Possessives.Contains(tokens[index].Lower));
        }

        var name = start;
        while (name < head && !tokens[name].IsCapital && EnglishClauses.IsDeterminer(tokens[name]))
        {
            name++;
        }

        return Speakers.Contains(tokens[name].Lower)
            && Enumerable.Range(name + 1, head - name).All(index => tokens[index].IsCapital || tokens[index].Kind is TokenKind.Number);
    }
}

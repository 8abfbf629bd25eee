namespace FactGen.Compiler.Prose.English;

/// <summary>The closed classes of English words that separate the clauses of a sentence, and questions about them.</summary>
internal static class EnglishClauses
{
    private static readonly HashSet<string> Determiners = Set(
        "a an the this that these those his her its their our my your whose no any some every each another all both such several "
        + "many most few "
        + "other new one two three four five six seven eight nine ten dozen dozens hundred thousand million 's");

    private static readonly HashSet<string> SubjectPronouns = Set(
        "i he she it we you they there who everyone everybody nobody somebody someone anyone anybody nothing everything something");

    private static readonly HashSet<string> Auxiliaries = Set(
        "is are was were am be been has have had do does did will would shall should can could may might must cannot ought "
        + "i'm we're you're they're i've we've you've they've i'd he'd she'd we'd they'd i'll he'll she'll it'll "
        + "we'll you'll they'll");

    private static readonly HashSet<string> Modals = Set("may might would could can will should must shall");

    private static readonly HashSet<string> SubjectsToo = Set(
        "that this all both each few many most several some one two three other any these those another");

    private static readonly HashSet<string> FormsOfBe = Set("is are was were am be been being isn't aren't wasn't weren't get gets got");

    private static readonly HashSet<string> Prepositions = Set(
        "in on at to of for from with by about against after before during since until within over under into among between amid "
        + "near through via "
        + "per despite following regarding including without across around behind beyond inside outside toward towards upon throughout");

    private static readonly HashSet<string> Times = Set(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last earlier later recently "
        + "afterward afterwards "
        + "january february march april may june july august september october november december early late again then this next "
        + "once twice now here there");

    private static readonly HashSet<string> Adverbs = Set(
        "also later earlier often then again ever never not still already once even just always sometimes soon now long "
        + "first further too "
        + "himself herself itself themselves both all may to");

    private static readonly HashSet<string> Coordinators = Set("and but or nor yet so");

    private static readonly HashSet<string> Subordinators = Set(
        "because since while whereas although though if unless when whenever where as that who which whose whom after before "
        + "until till lest whether");

    /// <summary>Whether a token is an article, a possessive, a number or another word that only a noun follows.</summary>
    public static bool IsDeterminer(Token token) => token.Kind is TokenKind.Number || In(Determiners, token);

    /// <summary>Whether a token is a pronoun that is the subject of a clause.</summary>
    public static bool IsSubjectPronoun(Token token) => In(SubjectPronouns, token);

    /// <summary>Whether a token is an auxiliary verb, or one with "n't".</summary>
    public static bool IsAuxiliary(Token token) =>
        In(Auxiliaries, token) && !(token.IsCapital && token.Is("may")) || EndsIn(token, "n't");

    /// <summary>Whether a token is a verb like "may", which another follows.</summary>
    public static bool IsModal(Token token) => In(Modals, token);

    /// <summary>Whether a token that may precede a noun is as often a subject by itself: "many say".</summary>
    public static bool IsSubjectToo(Token token) => In(SubjectsToo, token);

    /// <summary>Whether a token is a form of "be" or "get", which makes a passive.</summary>
    public static bool IsBe(Token token) => In(FormsOfBe, token);

    /// <summary>Whether a token is a preposition.</summary>
    public static bool IsPreposition(Token token) => In(Prepositions, token);

    /// <summary>Whether a token is a word of time: "Friday", "last", "later".</summary>
    public static bool IsTime(Token token) => In(Times, token);

    /// <summary>Whether a token begins words of time or place behind a verb: "on", "Friday", "last", "repeatedly".</summary>
    public static bool IsAdverbial(Token token) => IsPreposition(token) || In(Times, token) || EndsIn(token, "ly");

    /// <summary>Whether a token may be between a subject and its verb.</summary>
    public static bool IsBeforeVerb(Token token) => In(Adverbs, token) || IsAuxiliary(token) || EndsIn(token, "ly");

    /// <summary>Whether a token joins two clauses of one rank.</summary>
    public static bool IsCoordinator(Token token) => In(Coordinators, token);

    /// <summary>Whether a token begins a subordinate clause.</summary>
    public static bool IsSubordinator(Token token) => In(Subordinators, token);

    /// <summary>Whether a token ends in some letters.</summary>
    public static bool EndsIn(Token token, string letters) =>
        token.Kind is TokenKind.Word && token.Length > letters.Length + 1 && token.Lower.EndsWith(letters, StringComparison.Ordinal);

    /// <summary>Whether a mark separates what is before it from what is after it: a comma, a dash, a quotation mark.</summary>
    public static bool IsParting(Token token) =>
        token.Kind is TokenKind.Mark && token.First is ',' or ';' or ':' or '"' or '?' or '!' or '.' or '(' or ')';

    /// <summary>Whether a dash is at an index: one between spaces, or two in a row.</summary>
    public static bool IsDash(Tokens tokens, int index) =>
        tokens.At(index).IsMark('-') && (!tokens.At(index).IsGlued && !tokens.At(index + 1).IsGlued || tokens.At(index + 1).IsMark('-'));

    /// <summary>Whether a stretch of tokens has a verb of its own, as far as auxiliaries, pronouns and endings show it.</summary>
    public static bool HasVerb(Tokens tokens, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var token = tokens[index];
            if (IsAuxiliary(token) || (IsSubjectPronoun(token) && index > start)
                || (EndsIn(token, "ed") && !IsDeterminer(tokens.At(index - 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token at or after an index that divides a sentence; the end if there is none.</summary>
    public static int NextParting(Tokens tokens, int index, int end)
    {
        while (index < end && !IsParting(tokens[index]) && !IsDash(tokens, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the words begin that end at an index: after the last token before it that parts a sentence.</summary>
    public static int AfterParting(Tokens tokens, int index, int start)
    {
        while (index > start && !IsParting(tokens[index - 1]) && !IsDash(tokens, index - 1))
        {
            index--;
        }

        return index;
    }

    /// <summary>Words that are written with spaces between them.</summary>
    public static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static bool In(HashSet<string> set, Token token) => token.Kind is TokenKind.Word && set.Contains(token.Lower);
}

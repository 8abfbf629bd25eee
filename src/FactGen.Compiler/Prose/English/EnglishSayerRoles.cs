namespace FactGen.Compiler.Prose.English;

/// <summary>What the subject of an English verb of saying has to do with what is said: says it, denies it or asks for it.</summary>
internal static class EnglishSayerRoles
{
    private const int MostWordsBefore = 6;

    private static readonly HashSet<string> Quoting = EnglishClauses.Set("quoted quoting cited citing");

    private static readonly HashSet<string> Denials = EnglishClauses.Set(
        "dismiss dismisses dismissed dismissing deny denies denied denying dispute disputes disputed disputing reject rejects rejected "
        + "rejecting refute refutes refuted refuting rebut rebuts rebutted rebutting doubt doubts doubted doubting challenge challenges "
        + "challenged challenging contest contests contested contesting contradict contradicts contradicted contradicting ridicule "
        + "ridicules ridiculed ridiculing mock mocks mocked mocking debunk debunks debunked debunking discount discounts discounted "
        + "discounting disbelieve disbelieves disbelieved laugh laughs laughed laughing scoff scoffs scoffed scoffing sneer sneers sneered "
        + "question questions questioned questioning");

    private static readonly HashSet<string> Questions = EnglishClauses.Set(
        "ask asks asked asking wonder wonders wondered wondering question questions questioned questioning doubt doubts doubted");

    private static readonly HashSet<string> Demands = EnglishClauses.Set(
        "ask asks asked asking demand demands demanded demanding want wants wanted request requests requested seek seeks sought");

    private static readonly HashSet<string> Grounds = EnglishClauses.Set(
        "proof evidence confirmation assurance assurances reassurance word");

    /// <summary>Who speaks for somebody, and is another person.</summary>
    private static readonly HashSet<string> Agents = EnglishClauses.Set(
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons office lawyer lawyers attorney attorneys "
        + "counsel solicitor solicitors barrister agent agents adviser advisers advisor advisors publicist team campaign camp "
        + "representative representatives secretary staff manager doctor doctors");

    /// <summary>Who belongs to somebody, and speaks for himself.</summary>
    private static readonly HashSet<string> Outsiders = EnglishClauses.Set(
        "rivals competitor competitors critic critics opponents customer customers client clients creditor creditors employee employees "
        + "worker workers shareholder shareholders investor investors supporter supporters ally allies victim victims biographer");

    /// <summary>How the noun of a subject belongs to a name beside it: "a spokesman for Lind", "Lind's office".</summary>
    public static SayerTie TieOf(string head) =>
        Agents.Contains(head) ? SayerTie.Agent
        : Outsiders.Contains(head) || EnglishNames.Words.Relatives.Contains(head) ? SayerTie.Other
        : SayerTie.None;

    /// <summary>Whether a word is a verb by which somebody speaks against what others say: "dismissed reports that".</summary>
    public static bool IsDenial(Token word) => Denials.Contains(word.Lower);

    /// <summary>Whether a word is a verb by which somebody asks for something: "demanded proof that".</summary>
    public static bool IsDemand(Token word) => Demands.Contains(word.Lower);

    /// <summary>The role of the subject of a verb.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The verb.</param>
    /// <param name="next">The first token behind it.</param>
    /// <param name="end">Where its sentence ends.</param>
    public static SayerRole OfVerb(Tokens tokens, int index, int next, int end)
    {
        var (verb, following) = (tokens[index].Lower, tokens.At(next).Lower);
        var asks = (Questions.Contains(verb) && HasWhether(tokens, next, end))
            || (Demands.Contains(verb) && (Grounds.Contains(following) || Grounds.Contains(tokens.At(next + 1).Lower)
                || (following is "for" && Grounds.Contains(tokens.At(next + 2).Lower))));
        if (Quoting.Contains(verb) && (tokens.At(next).IsCapital || EnglishClauses.IsDeterminer(tokens.At(next))))
        {
            return SayerRole.Hears; // "Ek quoted Lind as saying that": these are Lind's words
        }

        return asks ? SayerRole.Asks : Denials.Contains(verb) ? SayerRole.Denies : SayerRole.Says;
    }

    private static bool HasWhether(Tokens tokens, int start, int end)
    {
        for (var index = start; index < Math.Min(start + MostWordsBefore, end); index++)
        {
            if (tokens[index].Lower is "whether" or "if")
            {
                return true;
            }
        }

        return false;
    }
}

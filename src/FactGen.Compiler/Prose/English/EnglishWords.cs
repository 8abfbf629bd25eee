namespace FactGen.Compiler.Prose.English;

/// <summary>The English words that the rules on evidence look for. Negations stand with the quote matcher, which needs them too.</summary>
internal static class EnglishWords
{
    /// <summary>That somebody says it.</summary>
    public static PhraseList Saying { get; } = new(
        WordUse.Saying,
        [
            .. Words(
                "say says said saying tell tells told telling stated stating stresses stressed stressing declare declares declared declaring "
                + "announce announces announced announcing claim claims claimed claiming argue argues argued arguing assert asserts asserted asserting "
                + "insist insists insisted insisting explain explains explained explaining comment comments commented commenting remark remarked remarking "
                + "replied replies reply answered reiterated reiterates emphasised emphasises emphasized emphasizes underlined underlines underscored "
                + "admitted admits acknowledged acknowledges confirmed confirms confirming warned warns warning vowed vows pledged pledges promised promises promising "
                + "suggest suggests suggested suggesting believe believes believed believing thinks convinced mentioned mentions noted noting notes "
                + "alleged alleges alleging reported reports reportedly testified tweeted wrote writes describes described describing calling "
                + "quoted quotes denied denies denying welcomed contends contended opined predicted predicts estimates complained boasted joked conceded"),
            "according to", "pointed out", "points out", "pointing out", "in the words of", "in his words", "in her words", "in their words",
            "he added", "she added", "it added", "they added", "added that", "adds that", "adding that", "he recalled", "she recalled", "recalled that",
            "called on", "calls on", "calls for", "called for", "he continued", "she continued", "he concluded", "she concluded", "maintains that", "maintained that",
            "published a message", "published a statement", "issued a statement", "in a statement", "on the eve , speaking", "spoke of", "told the media",
        ]);

    /// <summary>That somebody said what the sentence before tells.</summary>
    public static PhraseList SayingOfTheSentenceBefore { get; } = new(
        WordUse.SayingOfTheSentenceBefore,
        Words("said stated announced declared noted stressed reported claimed wrote mentioned told").SelectMany(said => new[]
        {
            $"{said} this", $"{said} so", $"{said} it", $"{said} as much", $"this was {said}", $"it was {said} by", $"these words were {said}",
        }));

    /// <summary>Suspicion, accusation, hearsay.</summary>
    public static PhraseList Suspicion { get; } = new(
        WordUse.Suspicion,
        [
            .. Words(
                "alleged allege alleges alleging allegedly allegation allegations accused accuse accuses accusing accusation accusations "
                + "suspected suspect suspects suspecting suspicion suspicions suspicious reportedly rumour rumours rumoured rumor rumors rumored "
                + "purportedly purported supposedly supposed apparently seemingly unconfirmed unverified speculation speculated speculate implicated "
                + "presumably ostensibly hearsay"),
            "it was reported", "it is reported", "was reported to", "is reported to", "were reported to", "are reported to", "reported that", "media reported", "reports say", "reports said",
            "is said to", "are said to", "was said to", "were said to", "is believed to", "are believed to", "was believed to", "were believed to",
            "is thought to", "are thought to", "was thought to", "were thought to", "charged with", "may have", "might have", "could have been", "under investigation",
        ]);

    /// <summary>What is still to come.</summary>
    public static PhraseList Future { get; } = new(
        WordUse.Future,
        [
            .. Words("will shall would upcoming begins starts opens ends meets arrives leaves returns expires planned plans scheduled expected intends due tomorrow next"),
            "is to", "are to", "was to", "were to", "going to", "no later than", "not later than",
        ]);

    private static string[] Words(string words) => words.Split(' ');
}

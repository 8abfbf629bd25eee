namespace FactGen.Compiler.Sources.Matching;

/// <summary>The negations of English.</summary>
internal static class EnglishNegations
{
    /// <summary>All of them.</summary>
    public static Negations All { get; } = new(
        [
            "not", "no", "no one", "no-one", "no longer", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
            "cannot", "hardly", "scarcely", "seldom", "rarely", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt",
            "wont", "cant",
            "couldnt", "wouldnt", "shouldnt", "mustnt", "neednt", "aint",
            "few if any", "little if any",
            "fail to", "fails to", "failed to", "failing to", "failure to", "unable to", "instead of", "rather than", "far from",
        ],
        [
            .. Forms("deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting"),
            .. Forms("prevent prevents prevented preventing avoid avoids avoided avoiding lack lacks lacked lacking"),
            "refusal to", "refusal of", "absence of", "decline to", "declines to", "declined to", "declining to",
            "rule out", "rules out", "ruled out", "ruling out",
            "stop short of", "stopped short of", "stops short of", "stopping short of",
        ],
        ["n't"],
        [
            .. Forms("only just merely simply solely least uncommon uncommonly unusual unusually unlike unlikely infrequently insignificant")
                .Select(word => $"not {word}"),
            "not without", "not fail to", "never fail to", "never fails to", "never failed to", "no denying",
            .. Forms("changed known used affected damaged noticed touched understood explored studied improved")
                .Select(word => $"little {word}"),
            "with or without", "failure to thrive", "whether or not", "or not", "no matter", "no sooner", "if not",
            "last but not least", "nothing short of", "nothing less than", "none other than", "not to mention", "why not", "lack thereof",
        ],
        suffixed: "not",
        numberSign: "no");

    private static string[] Forms(string words) => words.Split(' ');
}

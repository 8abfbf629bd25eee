namespace FactGen.Compiler.Prose.English;

/// <summary>How those who publish results pass on their own: "we found", "our data suggest", "the inquiry concluded".</summary>
internal static class EnglishFindings
{
    private static readonly HashSet<string> Verbs = EnglishClauses.Set(
        "find finds found show shows showed shown suggest suggests suggested suggesting indicate indicates indicated indicating "
        + "conclude concludes concluded concluding determine determines determined discover discovers discovered estimate estimates "
        + "estimated report reports reported reporting observed note notes noted confirm confirms confirmed confirming "
        + "demonstrate demonstrates demonstrated reveal reveals revealed propose proposes proposed believe believes "
        + "believed argue argues argued predict predicts predicted recommend recommends recommended say says said state states stated");

    private static readonly HashSet<string> Firsts = EnglishClauses.Set("we i our my us");

    private static readonly HashSet<string> Inquiries = EnglishClauses.Set(
        "inquiry enquiry investigation investigations investigators investigator study studies analysis analyses report reports data "
        + "result results finding findings survey surveys review reviews commission committee panel board trial trials evidence model "
        + "models simulation simulations estimate estimates figure figures table tables test tests experiment experiments audit "
        + "assessment assessments authors author researchers team group paper work observations measurements census poll statistics "
        + "examination calculation calculations research");

    /// <summary>What measures, and is nobody: "flight path data showed".</summary>
    private static readonly HashSet<string> Instruments = EnglishClauses.Set(
        "gps radar satellite sonar lidar cctv flight recorder recorders telemetry sensor sensors laboratory lab blood dna engine weather tracking "
        + "video thermal laser");

    private static readonly HashSet<string> Pointing = EnglishClauses.Set("the this these present current its");

    /// <summary>Whether a verb with its subject gives what those who write have found.</summary>
    public static bool Are(Tokens tokens, int verb, (int Start, int End) subject) =>
        Verbs.Contains(tokens[verb].Lower) && AreAuthors(tokens, subject);

    /// <summary>Whether a subject is those who write: in the first person, or their own inquiry without anybody's name.</summary>
    private static bool AreAuthors(Tokens tokens, (int Start, int End) subject)
    {
        var (hasFirst, hasInquiry) = (false, false);
        for (var index = subject.Start; index < subject.End; index++)
        {
            var token = tokens[index];
            hasFirst |= token.Kind is TokenKind.Word && Firsts.Contains(token.Lower);
            hasInquiry |= token.Kind is TokenKind.Word && Inquiries.Contains(token.Lower);
            if (token.Kind is TokenKind.Number || token.Is("'s")
                || token.IsCapital && index > subject.Start && !token.Is("i") && !Inquiries.Contains(token.Lower)
                    && !Instruments.Contains(token.Lower))
            {
                return false;
            }
        }

        var first = tokens.At(subject.Start);
        return hasFirst
            || hasInquiry && (Pointing.Contains(first.Lower) || Inquiries.Contains(first.Lower) || Instruments.Contains(first.Lower));
    }
}

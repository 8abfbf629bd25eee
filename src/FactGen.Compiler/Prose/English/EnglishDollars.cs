namespace FactGen.Compiler.Prose.English;

/// <summary>
/// Dollars without a country: those of the United States, unless the sentence names a country with dollars of its own, and not the United
/// States.
/// </summary>
internal static class EnglishDollars
{
    private static readonly HashSet<string> Others = EnglishClauses.Set(
        "canada canadian canadians australia australian australians zealand zealanders singapore singaporean kong taiwan taiwanese jamaica "
        + "jamaican namibia namibian fiji fijian bahamas bahamian barbados barbadian belize guyana guyanese trinidad bermuda brunei "
        + "suriname");

    /// <summary>Whether it cannot be seen whose dollars an amount is in.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The index of the first token of the amount.</param>
    /// <param name="next">The index of the token after it.</param>
    public static bool AreUnknown(Tokens tokens, int first, int next)
    {
        for (var index = first; index < next; index++)
        {
            if (tokens[index].Kind is TokenKind.Word && IsOfUnitedStates(tokens, index))
            {
                return false;
            }
        }

        var isOther = false;
        var end = tokens.EndOfSentence(next);
        for (var index = tokens.StartOfSentence(first); index < end; index++)
        {
            if (tokens[index].IsCapital)
            {
                isOther |= Others.Contains(tokens[index].Lower);
                if (IsOfUnitedStates(tokens, index))
                {
                    return false;
                }
            }
        }

        return isOther;
    }

    private static bool IsOfUnitedStates(Tokens tokens, int index) =>
        tokens[index].Lower is "us" or "usa" or "usd" or "american" or "americans" or "america"
        || (tokens[index].Is("u") && (tokens.At(index + 1).IsMark('$') || (tokens.At(index + 1).IsMark('.') && tokens.At(index + 2).Is("s"))))
        || tokens.StandsAt(index, "united", "states");
}

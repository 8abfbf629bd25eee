namespace FactGen.Compiler.Checks;

/// <summary>Words of a text at the end of a message's sentence.</summary>
internal static class QuotedSentence
{
    /// <summary>The words in quotation marks, with a full stop behind them unless they end with one themselves.</summary>
    public static string Of(string words) =>
        words.TrimEnd('"', '\'', '”', '’', '»', ')', ']') is [.., '.' or '!' or '?' or '…'] ? $"\"{words}\"" : $"\"{words}\".";
}

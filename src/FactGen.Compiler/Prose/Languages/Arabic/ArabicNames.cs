namespace FactGen.Compiler.Prose.Languages.Arabic;

/// <summary>The small words that Arabic writes in one with a name behind them: <c>للقصار</c>, <c>والقصار</c>.</summary>
internal sealed class ArabicNames : NameForms
{
    private const string Article = "ال";

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        if (word.Length < 3 || word[0] is < '\u0621' or > '\u064A')
        {
            return [];
        }

        var bare = word.StartsWith(Article, StringComparison.Ordinal) ? word.Substring(Article.Length) : null;
        string[] forms =
        [
            "و" + word, "ف" + word, "ب" + word, "ك" + word, "وب" + word,
            .. bare is null ? new[] { "ل" + word, "ول" + word } : ["لل" + bare, "ولل" + bare],
        ];
        return [.. forms.Select(form => new[] { form })];
    }
}

namespace FactGen.Tests.Tool;

public sealed class TextRootTests : IDisposable
{
    private const string AllInText = "Quotes: 3 in text, 0 in lock, 0 in neither; 2 of 2 texts here.";

    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void By_default_the_texts_lie_beside_their_cards() => Assert.Contains(AllInText, _facts.Run("check").Lines);

    [Fact]
    public void The_variable_names_their_folder()
    {
        Withhold();
        _facts.WriteTexts("archive");
        _facts["FACTGEN_TEXT_ROOT"] = "archive";

        Assert.Contains(AllInText, _facts.Run("check").Lines);
    }

    [Fact]
    public void An_empty_variable_counts_as_not_set()
    {
        _facts["FACTGEN_TEXT_ROOT"] = "";

        Assert.Contains(AllInText, _facts.Run("check").Lines);
    }

    [Fact]
    public void The_option_goes_before_the_variable()
    {
        Withhold();
        _facts.WriteTexts("archive");
        _facts["FACTGEN_TEXT_ROOT"] = "nowhere";

        Assert.Contains(AllInText, _facts.Run("check", "--text-root", "archive").Lines);
    }

    [Fact]
    public void A_card_may_name_a_text_in_a_folder_below()
    {
        Withhold();
        _facts.WriteTexts("archive/2021");
        _facts.Replace("seeds/gazette.yaml", "gazette.txt", "2021/gazette.txt");
        _facts.Replace("seeds/herald.yaml", "herald.txt", "2021/herald.txt");

        Assert.Contains(AllInText, _facts.Run("check", "--text-root", "archive").Lines);
    }

    [Fact]
    public void A_text_root_that_is_named_must_be_a_folder()
    {
        Assert.Contains("The text root of '--text-root', 'nowhere', is not there.", _facts.Run("check", "--text-root", "nowhere").Reason, StringComparison.Ordinal);
        Assert.Contains("is a file", _facts.Run("check", "--text-root", "seeds/gazette.txt").Reason, StringComparison.Ordinal);
        Assert.Contains("is empty", _facts.Run("check", "--text-root", "").Reason, StringComparison.Ordinal);

        _facts["FACTGEN_TEXT_ROOT"] = "nowhere";
        Assert.Contains("The text root of FACTGEN_TEXT_ROOT, 'nowhere', is not there.", _facts.Run("check").Reason, StringComparison.Ordinal);
    }

    private void Withhold() => _facts.Delete("seeds/gazette.txt", "seeds/herald.txt");

    public void Dispose() => _facts.Dispose();
}

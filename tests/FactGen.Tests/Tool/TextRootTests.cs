namespace FactGen.Tests.Tool;

public sealed class TextRootTests : IDisposable
{
    private const string AllInText = "Quotes: 3 in text, 0 in lock, 0 in neither; 2 of 2 texts here.";

    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public void By_default_the_texts_are_next_to_their_cards() => Assert.Contains(AllInText, _facts.Run("check").Lines);

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
    public void The_option_takes_precedence_over_the_variable()
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

    /// <summary>Something below the text root, and whether a text is read there: a link <c>where -> to</c>, or a file of its own.</summary>
    [Theory]
    [InlineData("archive/gazette.txt", "outside/gazette.txt", "gazette.txt", false)]
    [InlineData("archive/gazette.txt", "archive/2021/gazette.txt", "gazette.txt", false)]
    [InlineData("archive/gazette.txt", "outside/nowhere.txt", "gazette.txt", false)]
    [InlineData("archive/old", "outside", "old/gazette.txt", false)]
    [InlineData("archive/old", "archive/2021", "old/gazette.txt", false)]
    [InlineData("archive/2021/old", "outside", "2021/old/gazette.txt", false)]
    [InlineData("archive/spare.txt", null, "2021/gazette.txt", true)]
    [InlineData("archive.link", "archive", "2021/gazette.txt", true)]
    public void A_text_is_not_read_through_a_link_below_the_text_root(string link, string? target, string name, bool isRead)
    {
        Withhold();
        _facts.WriteTexts("outside");
        _facts.WriteTexts("archive/2021");
        _facts.Write("archive/herald.txt", StormFacts.Herald);
        _facts.Replace("seeds/gazette.yaml", "gazette.txt", name);
        var place = Path.Combine(_facts.Folder, link);
        if (target is not null)
        {
            File.CreateSymbolicLink(place, Path.Combine(_facts.Folder, target));
        }

        // The text root itself may be a link, because the person who runs the tool names it.
        var run = _facts.Run("check", "--text-root", Directory.Exists(place) && isRead ? link : "archive");

        var refusals = run.Lines.Where(line => line.Contains("symbolic link", StringComparison.Ordinal)).ToArray();
        if (isRead)
        {
            Assert.Contains(AllInText, run.Lines);
            Assert.Empty(refusals);
        }
        else
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(
                $"archive/{name}(1,1): error FACT3006: The text '{name}' is reached through a symbolic link, which can lead out of the text root, and is not read. "
                + "Put the file itself there, or name the folder that has it as the text root (FACTGEN_TEXT_ROOT).",
                refusals);
            Assert.Contains("Quotes: 1 in text, 0 in lock, 2 in neither; 1 of 2 texts here.", run.Lines);
        }
    }

    private void Withhold() => _facts.Delete("seeds/gazette.txt", "seeds/herald.txt");

    public void Dispose() => _facts.Dispose();
}

using System.Security.Cryptography;

namespace FactGen.Tests.Tool;

public sealed class AddSourceTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    /// <summary>A text, and what is guessed for its card.</summary>
    public static TheoryData<string, string[], string[]> Texts => new()
    {
        {
            "Ferry runs again\n\nBy our reporter, 9 March 2021\n\nThe ferry left at noon.\n",
            [
                "  title: Ferry runs again",
                "  published: 2021-03-09",
                "  published_basis: derived",
                "  because: guessed from line 3 of the text, which has \"9 March 2021\"",
                "  headings:",
                "    - Ferry runs again",
            ],
            ["title: it is line 1 of the text.", "headings: the same line", "published: 2021-03-09 is guessed from '9 March 2021' in line 3."]
        },
        {
            "Log: the ferry's \"last\" run\n\nThe ferry left at noon on 9 March 2021, and it came back on the next day when nobody in the harbour waited for it any more.\n",
            ["  title: 'Log: the ferry''s \"last\" run'", "  published_basis: unknown", "  headings:", "    - 'Log: the ferry''s \"last\" run'"],
            ["published: not known. The text has '9 March 2021' at 3:27.", "language: read as English."]
        },
        {
            "Die Fähre legte um zwölf Uhr mittags in Norvik ab und kam erst am nächsten Tag zurück, als niemand im Hafen noch auf sie wartete.\n",
            ["  title: The letter", "  published_basis: unknown"],
            ["language: the text has hardly a little word of English, as which it is read."]
        },
        {
            "Harbour log, 12 March 2031.\nThe ferry left.\n",
            [
                "  title: Harbour log, 12 March 2031.",
                "  published: 2031-03-12",
                "  published_basis: derived",
                "  because: guessed from line 1 of the text, which has \"12 March 2031\"",
            ],
            ["headings: none is guessed."]
        },
        {
            "The ferry left the harbour at noon, and nobody saw it come back on that day.\nNor in March.\n",
            ["  title: The letter", "  published_basis: unknown"],
            ["title: no line at the beginning may be it;", "published: not known. Dates without a year"]
        },
        { "\n\n  null\n\nThe ferry left.\n", ["  title: 'null'", "  published_basis: unknown", "  headings:", "    - 'null'"], [] },
        { "\uFEFFThe\u00AD ferry\n\nIt left.\n", ["  title: The ferry", "  published_basis: unknown", "  headings:", "    - The ferry"], [] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_card_has_what_can_be_guessed_and_guesses_are_reported(string text, string[] card, string[] toCheck)
    {
        _facts.Write("inbox/The Letter.txt", text);

        var run = _facts.Run("add", "source", "inbox/The Letter.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["written: seeds/the-letter.txt", "written: seeds/the-letter.yaml"], run.Lines.Take(2));
        var bytes = File.ReadAllBytes(Path.Combine(_facts.Folder, "seeds/the-letter.txt"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(_facts.Folder, "inbox/The Letter.txt")), bytes);
        var lines = File.ReadAllLines(Path.Combine(_facts.Folder, "seeds/the-letter.yaml"));
        string[] always = ["the-letter:", "  text: the-letter.txt", $"  sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}"];
        Assert.Equal(always, lines.Intersect(always));
        Assert.Equal(card, lines.Except(always));
        Assert.All(toCheck, sentence => Assert.Contains(run.Lines, line => line.StartsWith($"  {sentence}", StringComparison.Ordinal)));

        // The card is valid; the only warnings are that no claim quotes it yet, and that it has to say its language.
        string[] language = text.StartsWith("Die", StringComparison.Ordinal) ? ["seeds/the-letter.yaml(4,9): warning FACT3018"] : [];
        Assert.Equal(
            ["facts/weather/storm.yaml(5,16): info FACT5001", "seeds/the-letter.yaml(1,1): warning FACT3012", .. language],
            _facts.Run("check").Lines.SkipLast(5).Select(line => string.Join(':', line.Split(':')[..2])));
    }

    [Fact]
    public void A_text_that_is_with_the_others_stays_where_it_is()
    {
        _facts.Write("seeds/2021/letter.txt", "A letter\n\nThe ferry left.\n");

        var run = _facts.Run("add", "source", "seeds/2021/letter.txt");

        Assert.Equal("written: seeds/letter.yaml", run.Lines[0]);
        Assert.Contains("  text: 2021/letter.txt", File.ReadAllLines(Path.Combine(_facts.Folder, "seeds/letter.yaml")));
        Assert.False(File.Exists(Path.Combine(_facts.Folder, "seeds/letter.txt")));
    }

    [Fact]
    public void A_text_goes_to_the_folder_of_the_texts()
    {
        _facts.WriteTexts("archive");
        _facts.Write("letter.md", "A letter\n\nThe ferry left.\n");

        var run = _facts.Run("add", "source", "letter.md", "--text-root", "archive", "--id", "from-ada");

        Assert.Equal(["written: archive/from-ada.txt", "written: seeds/from-ada.yaml"], run.Lines.Take(2));
    }

    [Theory]
    [InlineData("gazette.txt", "Another.", "'gazette' is a source already, at seeds/gazette.yaml(1,1).")]
    [InlineData("copy.txt", StormFacts.Gazette, "'copy.txt' is the text of 'gazette' already, at seeds/gazette.yaml(1,1)")]
    [InlineData("spare.txt", "Another.", "'seeds/spare.txt' is there already.")]
    [InlineData("cards.txt", "Another.", "'seeds/cards.yaml' is there already.")]
    [InlineData("new.txt", " \n", "'new.txt' holds no words")]
    [InlineData("123.txt", "Another.", "'123.txt' makes no id for the source.")]
    [InlineData("new.txt", "Another.", "'No_Id' is no source's id", "--id", "No_Id")]
    public void What_cannot_be_a_source_is_refused_and_nothing_is_written(string file, string text, string reason, params string[] options)
    {
        _facts.Write("seeds/spare.txt", "Somebody's.");
        _facts.Write("seeds/cards.yaml", "");
        _facts.Write(file, text);
        var before = Directory.GetFiles(Path.Combine(_facts.Folder, "seeds")).Order();

        Assert.Contains(reason, _facts.Run(["add", "source", file, .. options]).Reason, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Path.Combine(_facts.Folder, "seeds")).Order());
    }

    /// <summary>A text that is reached through a link would not be read there; and output stays in the folder.</summary>
    [Theory]
    [InlineData("seeds/letter.txt", "outside/letter.txt", "seeds/letter.txt", "The text 'letter.txt' is reached through a symbolic link")]
    [InlineData("seeds/post", "outside", "seeds/post/letter.txt", "The text 'post/letter.txt' is reached through a symbolic link")]
    [InlineData("seeds/letter.txt", "outside/new.txt", "outside/letter.txt", "'seeds/letter.txt' is there already.")]
    [InlineData("seeds/letter.yaml", "outside/new.yaml", "outside/letter.txt", "'seeds/letter.yaml' is there already")]
    public void A_link_where_the_text_or_card_belongs_is_refused_and_nothing_is_written(
        string link,
        string target,
        string file,
        string reason)
    {
        _facts.Write("outside/letter.txt", "A letter\n\nThe ferry left.\n");
        File.CreateSymbolicLink(Path.Combine(_facts.Folder, link), Path.Combine(_facts.Folder, target));

        Assert.Contains(reason, _facts.Run("add", "source", file).Reason, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], Directory.GetFiles(Path.Combine(_facts.Folder, "outside")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_text_that_is_no_utf8_is_refused_with_its_byte()
    {
        _facts.Write("letter.txt", [.. "caf"u8, 0xE9, .. " noir\n"u8]);

        Assert.Contains("'letter.txt' is not UTF-8: byte 3, counted from 0, in line 1", _facts.Run("add", "source", "letter.txt").Reason, StringComparison.Ordinal);
        Assert.Contains("'nothing.txt' cannot be read", _facts.Run("add", "source", "nothing.txt").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_off_before_it_writes_leaves_nothing()
    {
        _facts.Write("letter.txt", "A letter.");

        Assert.Equal(130, _facts.RunUntil(new CancellationToken(canceled: true), new StringWriter(), "add", "source", "letter.txt").ExitCode);
        Assert.False(File.Exists(Path.Combine(_facts.Folder, "seeds/letter.txt")));
    }

    /// <summary>Whoever wrote the page wrote its title and its address.</summary>
    [Theory]
    [InlineData("<title>&#27;[31m&#xFFFE;Ferry&#x202E; log&#x2800;</title>", "  title: '[31mFerry log'")]
    [InlineData("<title>&#xFFFE;%x: # y</title>", "  title: '%x: # y'")]
    [InlineData("<title>T</title><link rel=canonical href='https://e.example/&#10;x: y'>", "  title: T")]
    [InlineData("<title>T</title><link rel=canonical href='https://e.example/a#b'>", "  url: https://e.example/a#b")]
    public void What_a_page_says_of_itself_makes_no_card_that_is_refused(string head, string line)
    {
        _facts.Write(
            "page.html",
            $"<html><head>{head}</head><body><article><p>The ferry left the harbour at noon, and nobody saw it come back on that day.</p>"
            + "<p>The mayor thanked the crews who had worked through both of the nights without any sleep at all.</p></article></body></html>");

        Assert.Equal(0, _facts.Run("add", "source", "page.html").ExitCode);
        Assert.Contains(line, File.ReadAllLines(Path.Combine(_facts.Folder, "seeds", "page.yaml")));
        Assert.Equal(0, _facts.Run("check").ExitCode);
    }

    public void Dispose() => _facts.Dispose();
}

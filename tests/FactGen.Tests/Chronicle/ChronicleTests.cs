using System.Globalization;
using Chronicle.Sections;
using Chronicle.Wording;
using Kazakhstan2022;

namespace FactGen.Tests.Reading;

using Values = global::Chronicle.Wording.Values;

/// <summary>What a reader of the chronicle may rely on.</summary>
public class ChronicleTests
{
    [Fact]
    public void No_line_is_longer_than_80_columns() =>
        Assert.DoesNotContain(ChronicleText.InMemory().Split('\n'), line => line.Length > 80);

    [Fact]
    public void Styles_change_nothing_but_how_the_words_look()
    {
        var styled = ChronicleText.InMemory(showsStyles: true);

        Assert.Contains("\e[1m", styled);
        Assert.Equal(ChronicleText.InMemory(), styled.Replace("\e[1m", "").Replace("\e[2m", "").Replace("\e[0m", ""));
        Assert.DoesNotContain(styled.Split('\n'), line => line.Contains('\e') && !line.Contains("\e[0m"));
    }

    [Fact]
    public async Task Into_a_pipe_it_is_plain_and_the_same_in_all_surroundings()
    {
        var expected = ChronicleText.InMemory();

        var (output, exitCode) = await ChronicleText.AsProcess(("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("TERM", "xterm"));

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain('\e', output);
        Assert.Equal(expected, output);
    }

    /// <summary>A culture made by hand, because the tests may run without the system's: the Turkish forms of numbers and dates.</summary>
    [Fact]
    public void In_Turkish_it_is_the_same()
    {
        var expected = ChronicleText.InMemory();
        var before = CultureInfo.CurrentCulture;
        var turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        turkish.NumberFormat.NumberDecimalSeparator = ",";
        turkish.NumberFormat.NumberGroupSeparator = ".";
        turkish.DateTimeFormat.ShortDatePattern = "d.MM.yyyy";
        turkish.DateTimeFormat.DayNames = ["Pazar", "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi"];
        turkish.DateTimeFormat.MonthNames = ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık", ""];
        try
        {
            CultureInfo.CurrentCulture = turkish;
            Assert.Equal(expected, ChronicleText.InMemory());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_disagreement_is_there_with_every_side_and_its_words()
    {
        var section = Section("WHERE THE SOURCES DISAGREE");

        var disputed = FactBase.Findings.Where(finding => finding.Kind is FindingKind.Disputed).ToArray();
        Assert.NotEmpty(disputed);
        foreach (var finding in disputed)
        {
            Assert.Contains($"{finding.Entity}: {Names.Words(finding.Property)}", section);
            foreach (var claim in finding.Claims.Concat(finding.Others))
            {
                Assert.Contains(claim.IsUnknown || claim.IsNone ? Names.Capitalized(Clauses.Of([claim])) : Values.Of(claim), section);
                Assert.All(claim.Quotes, quote => Assert.Contains($"“{quote.Exact}”", section));
            }
        }
    }

    [Fact]
    public void Days_are_in_order_and_every_date_of_the_facts_has_its_heading()
    {
        var days = ChronicleText.InMemory();
        var dates = DatedEvents.All.Select(happening => happening.Date).Distinct().ToArray();

        var headings = Days.InOrder(dates).Select(date => days.IndexOf($"\n\n{Days.Heading(date)}\n", StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(-1, headings);
        Assert.Equal(headings.Order(), headings);
        Assert.Equal(
            FactBase.Findings.OfType<Finding<FactDate>>().Select(finding => finding.Entity).Distinct(),
            DatedEvents.All.Select(happening => happening.Finding.Entity).Distinct());
    }

    [Fact]
    public void A_week_is_listed_between_the_days_before_its_end() => Assert.Equal(
        ["2019", "[2022-01-01..2022-01-05]", "2022-01-05", "[2022-01-03..2022-01-09]", "2022-01-10", "[..2022-01-11]", "2022-01-11", "2022-01"],
        Days.InOrder(new[] { "2022-01", "2022-01-11", "2022-01-05", "[2022-01-03..2022-01-09]", "2019", "2022-01-10", "[2022-01-01..2022-01-05]", "[..2022-01-11]" }
            .Select(FactDate.Parse)).Select(date => date.Wording));

    [Fact]
    public void Everything_that_somebody_said_is_there_with_its_speaker()
    {
        var text = Unwrapped(ChronicleText.InMemory());

        foreach (var claim in FactBase.Claims.Where(claim =>
            claim is { By: not null, Rank: not Rank.Deprecated, Retraction: null } && claim is not Claim<FactDate>))
        {
            Assert.True(WordsFor(claim).Any(words => text.Contains(words, StringComparison.Ordinal)), $"{claim.Property}: {Clauses.Of([claim])}");
            Assert.Contains(Names.Short(claim.By!), text);
        }
    }

    [Fact]
    public void No_allegation_stands_without_the_word()
    {
        foreach (var claim in FactBase.Claims.Where(claim => claim.Modality is Modality.Alleged && !claim.IsUnknown))
        {
            var text = Unwrapped(ChronicleText.InMemory());

            Assert.Contains(Clauses.ValueOf(claim), text);
            Assert.StartsWith("allegedly ", Clauses.ValueOf(claim), StringComparison.Ordinal);
            Assert.DoesNotContain(Clauses.Of([claim]).Replace("allegedly ", "", StringComparison.Ordinal), text);
        }
    }

    [Fact]
    public void Every_property_has_a_clause_of_its_own() => Assert.Empty(FactBase.Claims
        .Except(Figures.All.SelectMany(finding => finding.Claims))
        .Where(claim => claim is not Claim<FactDate> && !Clauses.Has(claim))
        .Select(claim => claim.Property)
        .Distinct());

    [Fact]
    public void Sources_go_by_their_names_and_nothing_is_left_in_the_words_of_the_format()
    {
        var text = ChronicleText.InMemory();

        Assert.All(FactBase.Sources, source => Assert.DoesNotContain(source.Id, text));
        Assert.DoesNotContain("left open", text);
        Assert.DoesNotMatch("[a-z]_[a-z]", text);
        Assert.Equal(FactBase.Sources.Count, FactBase.Sources.Select(ArticleNames.Of).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_said_three_times()
    {
        var text = Unwrapped(ChronicleText.InMemory());
        string?[] named = [.. FactBase.Claims.SelectMany(claim => new[] { claim.ValueText, claim.Entity.Name, claim.By?.Name })];
        string[] others = [.. named.OfType<string>().Distinct()];
        var values = FactBase.Claims
            .Where(claim => claim is Claim<string> && claim.ValueText.Length > 12 && !claim.IsUnknown && !claim.IsNone)
            .GroupBy(claim => claim.ValueText)
            .Where(same => !others.Any(other => other != same.Key && other.Contains(same.Key, StringComparison.Ordinal)))
            .ToArray();

        Assert.NotEmpty(values);
        Assert.All(values, same => Assert.True(
            Occurrences(WithoutQuotes(text), same.Key)
                <= 2 * same.Select(claim => (claim.Entity, claim.Property, claim.By, claim.ValidFrom)).Distinct().Count(),
            $"{same.Key}: {Occurrences(WithoutQuotes(text), same.Key)}"));
    }

    [Theory]
    [InlineData("Kassym-Jomart Tokayev dismissed Karim Masimov in the National Security Committee.")]
    [InlineData("Nursultan Nazarbayev left the post of head of the powerful Security Council.")]
    [InlineData("Kassym-Jomart Tokayev took over the Security Council of Kazakhstan.")]
    [InlineData("was the work of instigators whom he left unnamed.")]
    [InlineData("CSTO peacekeeping mission in Kazakhstan was not to replace law enforcement, not to suppress illegal actions and not to arrest violators.")]
    public void It_reads_like_an_account(string sentence) => Assert.Contains(sentence, Unwrapped(ChronicleText.InMemory()));

    [Fact]
    public void Every_source_is_listed()
    {
        var section = Section("THE SOURCES");
        Assert.All(FactBase.Sources, source =>
        {
            Assert.Contains($"{ArticleNames.Of(source)}: {source.Title}", section);
        });
    }

    /// <summary>How the account may word what somebody said: as part of a sentence, or as a side of a disagreement.</summary>
    private static string[] WordsFor(Claim claim) => claim.IsUnknown || claim.IsNone
        ? [Clauses.Of([claim]), Names.Capitalized(Clauses.Of([claim]))]
        : [Clauses.ValueOf(claim).TrimEnd(')'), Values.Of(claim).TrimEnd(')')];

    private static string WithoutQuotes(string text) => System.Text.RegularExpressions.Regex.Replace(text, "“[^”]*”", "");

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;

    private static string Section(string heading)
    {
        var text = ChronicleText.InMemory();
        var from = text.IndexOf($"{heading}\n=", StringComparison.Ordinal);
        Assert.NotEqual(-1, from);
        var body = text.IndexOf("=\n", from, StringComparison.Ordinal) + 2;
        var next = text.IndexOf("\n==", body, StringComparison.Ordinal);
        return Unwrapped(next < 0 ? text[body..] : text[body..next]);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

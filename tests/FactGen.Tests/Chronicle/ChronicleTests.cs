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
                Assert.Contains(Values.Of(claim), section);
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
            Assert.Contains(Values.Of(claim).TrimEnd(')'), text);
            Assert.Contains(Names.Short(claim.By!), text);
        }
    }

    [Fact]
    public void No_allegation_stands_without_the_word()
    {
        foreach (var claim in FactBase.Claims.Where(claim => claim.Modality is Modality.Alleged && !claim.IsUnknown))
        {
            var text = Unwrapped(ChronicleText.InMemory());
            var spoken = $": {claim.ValueText} [";

            Assert.Contains($"allegedly {claim.ValueText}", text);
            Assert.DoesNotContain($"{Names.Words(claim.Property)}{spoken}", text);
        }
    }

    [Fact]
    public void Every_source_is_listed()
    {
        var section = Section("THE SOURCES");
        Assert.All(FactBase.Sources, source =>
        {
            Assert.Contains(source.Id, section);
            Assert.Contains(source.Title, section);
        });
    }

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

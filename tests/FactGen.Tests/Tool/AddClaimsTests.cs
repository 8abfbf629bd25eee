using System.Text;

namespace FactGen.Tests.Tool;

/// <summary>Claims from a table are written where their entity and property are, and only if everything passes the check.</summary>
public sealed class AddClaimsTests : IDisposable
{
    private const string Storm = "facts/weather/storm.yaml";

    private readonly FactBaseOnDisk _facts = new();

    /// <summary>A table, and what the file of its entity is then, from the entity on.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        {
            // One claim on two sources becomes a list with the one that was there.
            "entity,property,value,source,quote\nstorm,begin,2021-03,gazette,came on 3 March 2021\n",
            """
                begin:
                  - value: 2021-03-03
                    sources:
                      gazette: came on 3 March 2021
                  - value: 2021-03
                    sources:
                      gazette: came on 3 March 2021

            """
        },
        {
            // Rows that differ only in source and quote are one claim; cells may have separators, quotation marks and line breaks.
            "entity;property;value;source;quote;prefix;note\nstorm;hurt;6;herald;six people were hurt;;\"It says \"\"six\"\"; no more\"\nstorm;hurt;6;herald;six people;and;\"It says \"\"six\"\"; no more\"\n",
            """
                hurt:
                  value: 6
                  note: It says "six"; no more
                  sources:
                    herald:
                      - six people were hurt
                      - quote: six people
                        prefix: and

            """
        },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_becomes_a_claim_of_its_entity(string table, string claims)
    {
        _facts.Replace("facts/schema.yaml", "      begin:", "      hurt: { type: count, of: people }\n      begin:");
        _facts.Write("more.csv", table);

        var run = _facts.Run("add", "claims", "more.csv");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal($"written: {Storm}", run.Lines[0]);
        Assert.Equal("1 claim added; the facts pass the check.", run.Lines[^1]);
        Assert.EndsWith(claims, File.ReadAllText(Path.Combine(_facts.Folder, Storm)), StringComparison.Ordinal);
        Assert.DoesNotContain(_facts.Run("check").Lines, line => line.Contains(" error ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entity_that_is_new_goes_into_a_file_named_after_the_table()
    {
        _facts.Write("squalls.csv", "type,entity,name,property,value,source,quote\nEvent,squall,The squall,boats,20,herald,sank 20 boats\n,squall,,boats,12,gazette,sank 12 boats\n");

        Assert.Equal("written: facts/squalls.yaml", _facts.Run("add", "claims", "squalls.csv").Lines[0]);
        Assert.Equal(
            """
            Event:
              squall:
                name: The squall
                boats:
                  - value: 20
                    sources:
                      herald: sank 20 boats
                  - value: 12
                    sources:
                      gazette: sank 12 boats

            """,
            File.ReadAllText(Path.Combine(_facts.Folder, "facts/squalls.yaml")));
    }

    [Theory]
    [InlineData("storm,boats,13,gazette,sank 12 boats", "more.csv, row 2, column 'value': error FACT4001: '13' cannot be read")]
    [InlineData("storm,boats,12,gazette,sank 12 ships", "more.csv, row 2, column 'quote': error FACT3003:")]
    [InlineData("storm,boats,12,gazete,sank 12 boats", "more.csv, row 2, column 'source': error FACT3002:")]
    [InlineData("storm,boat,12,gazette,sank 12 boats", "more.csv, row 2, column 'property': error FACT2002:")]
    [InlineData("storm,boats,12,,sank 12 boats", "more.csv, row 2, column 'source': error: The row has no 'source'.")]
    [InlineData("gale,boats,12,gazette,sank 12 boats", "more.csv, row 2, column 'type': error: 'gale' is declared nowhere")]
    public void What_does_not_pass_is_named_by_row_and_column_and_nothing_is_written(string row, string reason)
    {
        _facts.Write("more.csv", $"entity,property,value,source,quote\n{row}\n");
        var before = File.ReadAllText(Path.Combine(_facts.Folder, Storm));

        var run = _facts.Run("add", "claims", "more.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(reason, run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Nothing is written.", run.Lines[^1]);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_facts.Folder, Storm)));
    }

    private const string Head = "entity,property,value,source,quote\n";

    private const string Good = "storm,begin,2021-03,gazette,came on 3 March 2021\n";

    /// <summary>Tables as spreadsheets and people write them, all of one claim.</summary>
    public static TheoryData<string, byte[]> Written => new()
    {
        { "byte order mark", [0xEF, 0xBB, 0xBF, .. Utf8(Head + Good)] },
        { "CRLF", Utf8((Head + Good).ReplaceLineEndings("\r\n")) },
        { "CR", Utf8((Head + Good).ReplaceLineEndings("\r")) },
        { "semicolons", Utf8((Head + Good).Replace(',', ';')) },
        { "the separator named", Utf8("sep=;\r\n" + (Head + Good).Replace(',', ';')) },
        { "Excel's Unicode text", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes((Head + Good).Replace(',', '\t'))] },
        { "UTF-16, the other way", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Head + Good)] },
        { "capitals and spaces", Utf8("Entity, Property,VALUE,Source ,Quote\n storm,begin ,2021-03,gazette,came on 3 March 2021\u00A0\n") },
        { "empty rows", Utf8($"\n{Head}\n,,,,\n{Good}\n\n") },
        { "empty columns", Utf8("entity,property,value,source,quote,,\nstorm,begin,2021-03,gazette,came on 3 March 2021,,\n") },
        { "a line break in a quote", Utf8(Head + "storm,begin,2021-03,gazette,\"came on\r\n3 March 2021\"\n") },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_table_is_read_however_it_was_saved(string how, byte[] table)
    {
        _facts.Write("more.csv", table);

        var run = _facts.Run("add", "claims", "more.csv");

        Assert.Equal((how, "", 0), (how, run.Error, run.ExitCode));
        Assert.EndsWith(
            "      - value: 2021-03\n        sources:\n          gazette: came on 3 March 2021\n",
            File.ReadAllText(Path.Combine(_facts.Folder, Storm)),
            StringComparison.Ordinal);
    }

    /// <summary>What is in the table twice, or in the facts already, is not written again.</summary>
    [Theory]
    [InlineData(Good + Good, "more.csv, row 3: error: The row says what row 2 says. Take one of them out.")]
    [InlineData("storm,boats,12,gazette,sank 12 boats\n", "more.csv, row 2, column 'value': warning FACT5004:")]
    [InlineData("storm,begin,2021-03,gazette,came on 3 March, 2021\n", "more.csv, row 2: error: '2021' is below no column.")]
    [InlineData("\nstorm,boats,12,gazette\n", "more.csv, row 3, column 'quote': error: The row has no 'quote'.")]
    [InlineData("storm,begin,03/04/2021,gazette,came on 3 March 2021\n", "more.csv, row 2, column 'value': error FACT2003: '03/04/2021' is not a date")]
    public void Nothing_is_written_of_rows_that_do_not_fit(string rows, string reason)
    {
        _facts.Write("more.csv", Head + rows);

        var run = _facts.Run("add", "claims", "more.csv");

        Assert.Equal(("", 1), (run.Error, run.ExitCode));
        Assert.StartsWith(reason, run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Nothing is written.", run.Lines[^1]);
    }

    [Theory]
    [InlineData("entity,property,value,sources,quote\n", "has the column 'sources', and a claim has nothing of that name. Did you mean 'source'? Rename the column, or take it out.")]
    [InlineData("entity,property,value,quote\nstorm,boats,12,x\n", "has no column 'source'. The first row names the columns: entity, property, source, quote, value, and")]
    [InlineData(Good, "The first row of 'more.csv' names no column of a claim: it begins with 'storm'.")]
    [InlineData(Head, "has no rows below its head")]
    [InlineData("\r\n \n", "'more.csv' is empty.")]
    [InlineData("entity,property,value,source,quote,Quote\n", "has the column 'quote' twice.")]
    [InlineData(Head + "storm,begin,2021-03,gazette,\"came on 3 March 2021\n" + Good, "has a quotation mark that is not closed, in row 2 or before it.")]
    [InlineData("PK\u0003\u0004workbook", "is a workbook of a spreadsheet program")]
    public void What_is_no_table_of_claims_is_refused(string table, string reason)
    {
        _facts.Write("more.csv", table);

        Assert.Contains(reason, _facts.Run("add", "claims", "more.csv").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_encoding_without_a_mark_is_refused_with_its_place()
    {
        _facts.Write("more.csv", Encoding.Latin1.GetBytes(Head + "storm,begin,2021-03,gazette,café\n"));

        Assert.Contains(
            "'more.csv' is not UTF-8: byte 66, counted from 0, in line 2, begins no character (0xE9). Save the file as UTF-8. In a spreadsheet program, choose 'CSV UTF-8'.",
            _facts.Run("add", "claims", "more.csv").Reason,
            StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

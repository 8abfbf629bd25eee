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
        Assert.Equal("1 claims added; all of them pass the check.", run.Lines[^1]);
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
    [InlineData("storm,boats,12,gazete,sank 12 boats", "more.csv, row 2, column 'quote': error FACT3002:")]
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

    [Theory]
    [InlineData("entity,property,value,sources,quote\n", "has a column 'sources', which is none of a claim. Did you mean 'source'?")]
    [InlineData("entity,property,value,quote\nstorm,boats,12,x\n", "has no column 'source'")]
    [InlineData("entity,property,value,source,quote\n", "has no rows below its head")]
    [InlineData("entity,property,value,source,quote\nstorm,boats\n", "cannot be read as a table")]
    [InlineData("entity,property,value,source,quote,quote\n", "cannot be read as a table")]
    public void What_is_no_table_of_claims_is_refused(string table, string reason)
    {
        _facts.Write("more.csv", table);

        Assert.Contains(reason, _facts.Run("add", "claims", "more.csv").Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _facts.Dispose();
}

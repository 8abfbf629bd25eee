namespace FactGen.Tests.Bases;

/// <summary>What code gets from a fact base that builds on another: the other's own types, and findings of both together.</summary>
public sealed class BuildingOnTests
{
    private static readonly (string Expression, string Gives)[] s_ofLetters =
    [
        // A value is the entity of the port itself; a type derives from the port's, and a list of types has the nearest that they share.
        ("Salvage.QuaySalvage.Captain.Value.Name", "Ines Torvald"),
        ("Salvage.QuaySalvage.Captain.Value == Person.Torvald", "True"),
        ("((global::Port.Operation)Salvage.QuaySalvage).Boats", "3 boats, according to Ines Torvald"),
        ("Salvage.QuaySalvage.Boats.Claims[0].By == Person.Torvald", "True"),
        ("string.Join(',', Salvage.QuaySalvage.Helpers.Select(helper => helper.ToString()))", "the night crew,Ada Lind,the first mate"),
        ("string.Join(',', Salvage.All.Select(salvage => salvage.Id))", "quay-salvage"),
        ("Salvage.Find(\"quay-salvage\") == Salvage.QuaySalvage", "True"),
        // A new entity of the port's type is reached through its class: the port's type gets no member.
        ("global::Letters.Entities.FirstMate.Instance.Name", "the first mate"),
        ("global::Letters.Entities.FirstMate.Instance is Person", "True"),
        ("global::Letters.Entities.FirstMate.Instance.Age", "not stated"),
        ("global::Letters.FactBase.Find(\"first-mate\") == global::Letters.Entities.FirstMate.Instance", "True"),
        ("Person.All.Count", "3"),
        // The port's findings are unchanged; with the letters there is one more witness, and a speaker remains one witness.
        ("Operation.StormWatch.Boats.Witnesses", "1"),
        ("Operation.StormWatch.InLetters().Boats.Witnesses", "2"),
        ("Operation.StormWatch.InLetters().Boats.Value", "12"),
        ("string.Join(',', Operation.StormWatch.InLetters().Boats.Claims.Select(claim => claim.Base + ' ' + claim.Id))", "port storm-watch/boats,letters storm-watch/boats"),
        ("Operation.StormWatch.InLetters().Boats.Claims[0] == Operation.StormWatch.Boats.Claims[0]", "True"),
        ("Operation.StormWatch.InLetters().Sailors", "40 sailors, according to Ada Lind"),
        ("Operation.StormWatch.InLetters().Sailors.Witnesses", "1"),
        // What only the port says is found too, and the object says the same.
        ("Operation.StormWatch.InLetters().Date.Value.ToProse()", "1 May 2031"),
        ("Operation.StormWatch.InLetters().Id", "storm-watch"),
        ("Operation.StormWatch.InLetters().BaseName", "port"),
        ("Operation.StormWatch.InLetters().Type", "Operation"),
        ("Operation.StormWatch.InLetters().Name", "The storm watch"),
        ("Operation.StormWatch.InLetters().AsDeclared == Operation.StormWatch", "True"),
        ("Operation.StormWatch.InLetters().Claims.Count - Operation.StormWatch.Claims.Count", "2"),
        ("Operation.StormWatch.AsDeclared == Operation.StormWatch", "True"),
        ("Salvage.QuaySalvage.BaseName", "letters"),
        ("Entity.Unnamed.BaseName ?? \"none\"", "none"),
        // By id: with the letters' claims, if there are any; and the fact base as a whole is what the letters say.
        ("global::Letters.FactBase.Find(\"port:storm-watch\") == Operation.StormWatch.InLetters()", "True"),
        ("global::Letters.FactBase.Find(\"storm-watch\") == Operation.StormWatch.InLetters()", "True"),
        ("global::Letters.FactBase.Find(\"letters:quay-salvage\") == Salvage.QuaySalvage", "True"),
        ("global::Letters.FactBase.Find(\"port:torvald\") == Person.Torvald", "True"),
        ("string.Join(',', global::Letters.FactBase.Entities.Select(entity => entity.Id))", "quay-salvage,night-crew,first-mate,storm-watch"),
        ("global::Letters.FactBase.Claims.All(claim => claim.Base == \"letters\")", "True"),
        ("global::Letters.FactBase.Claims.Count", "7"),
        ("Person.Torvald.Statements.Count", "0"),
        ("string.Join(',', Person.Torvald.Claims.SelectMany(claim => claim.Reasons))", "ClaimReason { Key = Valid, Text = she is it in the year of the ledger }"),
        ("global::Letters.FactBase.Findings.Count(finding => finding.Entity == Operation.StormWatch.InLetters())", "4"),
    ];

    private static readonly (string Expression, string Gives)[] s_ofDiamond =
    [
        // The guild keeps a copy of the port's own ledger: by its digest it is one document, and one witness. Its list is another.
        ("Operation.StormWatch.InGuild().Boats.Witnesses", "2"),
        ("Operation.StormWatch.InGuild().Boats.Claims.Count", "2"),
        // On the port, the letters and the guild together: the port's claim once, theirs once each, and three documents.
        ("Operation.StormWatch.InAnnals().Boats.Claims.Count", "3"),
        ("Operation.StormWatch.InAnnals().Boats.Witnesses", "3"),
        ("string.Join(',', Operation.StormWatch.InAnnals().Boats.Claims.Select(claim => claim.Base))", "port,guild,letters"),
        ("Operation.StormWatch.InAnnals().Claims.Count", "7"),
        ("Operation.StormWatch.InAnnals().Sailors.Witnesses", "1"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_letters =
        new(() => CompiledBase.Evaluate(PortFacts.Letters, "Letters", s_ofLetters.Select(row => row.Expression), CompiledBase.Port));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_diamond = new(() => CompiledBase.Evaluate(
        PortFacts.Annals, "Annals", s_ofDiamond.Select(row => row.Expression), CompiledBase.Port, CompiledBase.Letters, CompiledBase.Guild));

    public static TheoryData<string, string> OfLetters => Rows(s_ofLetters);

    public static TheoryData<string, string> OfDiamond => Rows(s_ofDiamond);

    [Theory]
    [MemberData(nameof(OfLetters))]
    public void Code_reads(string expression, string gives) => Assert.Equal(gives, s_letters.Value[expression]);

    [Theory]
    [MemberData(nameof(OfDiamond))]
    public void A_diamond_counts_everything_once(string expression, string gives) => Assert.Equal(gives, s_diamond.Value[expression]);

    [Fact]
    public void A_dissent_breaks_code_that_relied_on_both_and_never_what_the_port_says()
    {
        const string code = """
            using Port;

            namespace Letters
            {
                /// <summary>Reads.</summary>
                public static class Reader
                {
                    /// <summary>What the port says.</summary>
                    public static FactGen.Count OfPort => Operation.StormWatch.Boats.Value;

                    /// <summary>What both say.</summary>
                    public static FactGen.Count OfBoth => Operation.StormWatch.InLetters().Boats.Value;
                }
            }
            """;
        Assert.Empty(CompiledBase.Generate(PortFacts.Letters, "Letters", code, CompiledBase.Port).CodeProblems);

        var run = CompiledBase.Generate(PortFacts.DissentingLetters, "Letters", code, CompiledBase.Port);
        var told = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT5001", told.Id);
        Assert.Contains("Sources disagree on 'port:storm-watch/boats': 12 boats (port:ledger) against 14 boats (letter).", told.GetMessage(), StringComparison.Ordinal);
        var problem = Assert.Single(run.CodeProblems);
        Assert.Equal(("CS1061", 11), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'Disputed<Count>'", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_an_editors_solution_is_read_without_an_assembly()
    {
        var project = CompiledBase.Port.Run.Output.ToMetadataReference();
        var run = CompiledBase.Generate(PortFacts.Letters, "Letters", "", CompiledBase.Port).WithBases(project);
        Assert.Empty(run.CodeProblems);
        Assert.Equal(CompiledBase.Letters.Run.Sources, run.Sources);
    }

    private static TheoryData<string, string> Rows((string Expression, string Gives)[] table)
    {
        TheoryData<string, string> rows = [];
        foreach (var (expression, gives) in table)
        {
            rows.Add(expression, gives);
        }

        return rows;
    }
}

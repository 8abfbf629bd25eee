using FactGen.Compiler;
using FactGen.Compiler.Bases;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Bases;

/// <summary>How facts name what another fact base declares, and what is reported, at its word, on a name that does not fit.</summary>
[Trait("Speed", "Slow")]
public sealed class NamingTests
{
    private const string Source = "sources: { log: Norvik Ferries moved 12 boats }";

    private static readonly Lazy<BoundBases> s_port = new(() => CompiledBase.Bound("norvik", CompiledBase.Port.Read()));

    /// <summary>Another fact base that has everything that the port has.</summary>
    private static readonly Lazy<CompiledBase> s_isle = new(() => CompiledBase.Of(PortFacts.Port, "Isle"));

    private static readonly Lazy<BoundBases> s_both = new(() => CompiledBase.Bound("norvik", CompiledBase.Port.Read(), s_isle.Value.Read()));

    public static TheoryData<string, string> Cases => new()
    {
        // Alone, if it is clear; with the short name of its fact base, also of this one itself.
        { By("torvald"), "" },
        { By("port:torvald"), "" },
        { By("norvik:ada-lind"), "" },
        { $"Operation: {{ lift: {{ name: Lift, boats: {{ value: 12, via: [torvald, port:lind], {Source} }} }} }}\n", "" },
        { $"norvik:Place: {{ nook: {{ name: Nook }} }}\nPerson: {{ ann: {{ name: Ann, home: {{ value: norvik:nook, {Source} }} }} }}\n", "" },

        // What exists nowhere
        { By("{|FACT2004:torwald|}"), "'torwald' is no entity of this fact base. Did you mean 'torvald'?" },
        { By("{|FACT2004:port:torwald|}"), "Did you mean 'port:torvald'?" },
        { By("{|FACT2004:prot:torvald|}"), "'prot' in 'prot:torvald' is no fact base that this one builds on. Did you mean 'port'?" },
        { By("{|FACT2004:norvik:torvald|}"), "'norvik:torvald' is no entity of this fact base." },
        { "{|FACT2001:prot:Person|}: { ann: { name: Ann } }\n", "Did you mean 'port'?" },
        { "{|FACT2001:port:Persons|}: { ann: { name: Ann } }\n", "'port:Persons' is not a type of the schema. Did you mean 'port:Person'?" },

        // What several have
        { $"Person: {{ torvald: {{ name: Another, home: {{ value: norvik, {Source} }} }} }}\n" + By("{|FACT2009:torvald|}"), "'torvald' is an entity of several fact bases: write which is meant, 'norvik:torvald' or 'port:torvald'." },
        { "Person: { torvald: { name: Another } }\n" + By("norvik:torvald"), "" },
        { "Person: { torvald: { name: Another, home: { value: norvik, " + Source + " } } }\n" + By("port:torvald"), "" },

        // Claims on what another declares
        { $"port:Operation: {{ port:storm-watch: {{ boats: {{ value: 12, {Source} }}, aliases: [the great watch] }} }}\n", "" },
        { "port:Operation: { port:storm-watch: {} }\n", "" },
        { $"port:Operation: {{ port:storm-watch: {{ {{|FACT1003:name|}}: Watch, boats: {{ value: 12, {Source} }} }} }}\n", "'name' of 'port:storm-watch' is for the fact base 'port' to say: leave it out." },
        { $"port:Person: {{ port:torvald: {{ {{|FACT1003:living|}}: false }} }}\n", "'living' of 'port:torvald'" },
        { "port:Operation: { {|FACT2004:port:storm-wach|}: {} }\n", "Did you mean 'port:storm-watch'?" },
        { "port:Place: { {|FACT2005:port:storm-watch|}: {} }\n", "'port:storm-watch' is of type 'port:Operation' and is below 'port:Place': move it below its own type." },
        { $"port:Operation: {{ {{|FACT1004:storm-watch|}}: {{ boats: {{ value: 12, {Source} }} }} }}\n", "if that of another fact base is meant, write 'port:storm-watch'" },
        { $"port:Operation: {{ port:storm-watch: {{ {{|FACT2002:boat|}}: {{ value: 12, {Source} }} }} }}\n", "'boat' is not a property of 'port:Operation'. Did you mean 'boats'?" },
        { $"port:Operation: {{ port:storm-watch: {{ boats: {{ value: 12, {Source} }} }} }}\nOperation: {{ storm-watch: {{ name: Ours, boats: {{ {{|FACT2006:value|}}: 12, {Source} }} }} }}\n", "The claim 'storm-watch/boats' is declared already" },
        { $"port:Operation: {{ port:storm-watch: {{ account: {{ value: the boats stayed close, same_as: port:kept-to-the-quay, because: it is told so, {Source} }} }} }}\n", "" },
        { $"port:Operation: {{ port:storm-watch: {{ account: {{ value: {{|FACT5001:the boats stayed close|}}, same_as: {{|FACT2004:port:kept|}}, because: it is told so, {Source} }} }} }}\n", "'port:kept' is no claim of this fact base." },

        // Values and sources
        { $"port:Person: {{ ann: {{ name: Ann, home: {{ value: veldhaven, {Source} }} }} }}\n", "" },
        { $"port:Person: {{ ann: {{ name: Ann, home: {{ value: {{|FACT2005:norvik|}}, {Source} }} }} }}\n", "'norvik' is of type 'Place'; 'home' takes port:Place." },
        { "port:Operation: { port:storm-watch: { boats: { value: 12, sources: { {|FACT3002:port:ledger|}: sent 12 boats } } } }\n", "the source 'port:ledger', which this fact base does not have: add a card for the document here too." },

        // Disputes and rules
        { $"port:Operation: {{ port:storm-watch: {{ boats: {{ value: {{|FACT5001:14|}}, {Source} }} }} }}\n", "Sources disagree on 'port:storm-watch/boats': 12 boats (port:ledger) against 14 boats (log)." },
        { $"Operation: {{ lift: {{ name: Lift, boats: {{ value: 12, {Source} }} }} }}\nport:Operation: {{ fair: {{ name: Fair, boats: {{ value: {{|FACT5002:600|}}, {Source} }} }} }}\n", "'fair' breaks the rule 'boats in 1 to 500' of its type" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_name_is_found_or_reported_at_its_word(string marked, string says) =>
        FactBaseText.Expect(FactBaseText.CasePath, marked, text => new FactBaseText { Case = text, Bases = s_port.Value }, says);

    [Fact]
    public void An_id_of_two_referenced_fact_bases_is_ambiguous() => FactBaseText.Expect(
        FactBaseText.CasePath,
        By("{|FACT2009:torvald|}"),
        text => new FactBaseText { Case = text, Bases = s_both.Value },
        "write which is meant, 'isle:torvald' or 'port:torvald'");

    [Theory]
    [InlineData("is: Operation", "is: {|FACT2009:Operation|}", "'Operation' is a type of several fact bases: write which is meant, 'isle:Operation' or 'port:Operation'.")]
    [InlineData("captain: { type: Person }", "captain: { type: {|FACT2009:Person|} }", "'isle:Person' or 'port:Person'")]
    public void A_type_of_two_referenced_fact_bases_is_ambiguous(string words, string marked, string says)
    {
        var schema = Markup.Parse(PortFacts.Letters["schema.yaml"].Replace(words, marked, StringComparison.Ordinal));
        var facts = FactCompiler.Check(
            [.. PortFacts.Letters.Inputs("/letters")], bases: CompiledBase.Bound("letters", CompiledBase.Port.Read(), s_isle.Value.Read()));
        var ambiguous = facts.Diagnostics.Where(diagnostic =>
            diagnostic.Rule == Catalogue.AmbiguousName && diagnostic.Place.Path.EndsWith("schema.yaml", StringComparison.Ordinal));
        Assert.Contains(ambiguous, diagnostic =>
            Markup.Span.Of(diagnostic) == schema.Only && diagnostic.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_base_with_internal_types_is_reported_only_where_it_is_named()
    {
        var hidden = CompiledBase.Of(CompiledBase.Generate(PortFacts.Port, "Port", "", [("FactGenAccessibility", "internal")]));
        var bases = CompiledBase.Bound("norvik", hidden.Read());
        Assert.Empty(bases.Diagnostics);
        FactBaseText.Expect(
            FactBaseText.CasePath, By("{|FACT2010:port:torvald|}"), text => new FactBaseText { Case = text, Bases = bases }, "'port:torvald' is of the fact base 'port', whose C# types are internal: set FactGenAccessibility to public in its project");
        FactBaseText.Expect(
            FactBaseText.CasePath, By("{|FACT2004:torvald|}"), text => new FactBaseText { Case = text, Bases = bases }, "If it is of the fact base 'port': the C# types of that are internal;");
        FactBaseText.Expect(
            FactBaseText.CasePath, "{|FACT2010:port:Person|}: {}\n", text => new FactBaseText { Case = text, Bases = bases }, "'port:Person' is of the fact base 'port', whose C# types are internal");
        Assert.Empty(CompiledBase.Generate(Generator.Running.HarbourFacts.Files, "Harbour", "", hidden).CodeProblems);
    }

    private static string By(string speaker) => $"Operation: {{ lift: {{ name: Lift, boats: {{ value: 12, by: {speaker}, {Source} }} }} }}\n";
}

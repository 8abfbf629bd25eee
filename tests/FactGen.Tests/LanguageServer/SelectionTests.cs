using FactGen.Tool.LanguageServer;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Features;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tests.LanguageServer;

/// <summary>Words that are selected in a source text: what may be claimed of them, and what is written then.</summary>
public sealed class SelectionTests : IDisposable, IClient
{
    private const string Facts = "Event:\n  storm:\n    name: The storm\n";

    private const string Text =
        "Storm\n\nThe storm sank 12 boats. It came on Wednesday. 12 boats were new.\n\nIda Holm, the harbour master, said the storm sank 3 boats.\n";

    private readonly ServerCase _case = new();
    private readonly List<WorkspaceEdit> _applied = [];

    public SelectionTests()
    {
        _case.Write("seeds/gazette.txt", Text);
        _case.Write("seeds/gazette.yaml", SourceFiles.Card("gazette", "News", "2021-03-04", Text));
        _case.Write(ServerCase.StormFile, Facts);
    }

    private Document Gazette => _case.Workspace.Find(_case.At("seeds/gazette.txt"))!;

    [Theory]
    [InlineData("sank 12 boats", "Claim storm/boats: 12")]
    [InlineData("ank 12 boa", "Claim storm/boats: 12")]
    [InlineData(" sank 12 boats. ", "Claim storm/boats: 12")]
    [InlineData("came on Wednesday", "Claim storm/begin: 2021-03-03")]
    [InlineData("The storm sank 12 boats", "Claim storm/boats: 12; Claim storm/force: storm")]
    [InlineData("Storm", "")]
    [InlineData("\n\n", "")]
    public void Offers_the_claims_that_words_carry(string words, string expected)
    {
        var titles = new CodeActions(Gazette).For(RangeOf(words)).Where(action => action.Edit is not null).Select(action => action.Title);
        Assert.Equal(expected, string.Join("; ", titles));
    }

    [Fact]
    public void A_claim_is_written_where_its_entity_is()
    {
        var action = new CodeActions(Gazette).For(RangeOf("sank 12 boats"))[0];
        Assert.Equal(
            Facts + "    boats:\n      value: 12\n      sources:\n        gazette: sank 12 boats\n",
            Written(action.Edit!));
    }

    [Theory]
    // The sentence passes on what somebody says, so the claim is hers.
    [InlineData("sank 3 boats", "boats", null, null, "    boats:\n      value: 3\n      by: ida-holm\n      sources:\n        gazette: sank 3 boats\n")]
    // The words occur more than once.
    [InlineData("12 boats were", "boats", null, null, "    boats:\n      value: 12\n      sources:\n        gazette: 12 boats were\n")]
    [InlineData("12 boats", "boats", null, null, "    boats:\n      value: 12\n      sources:\n        gazette:\n          - quote: 12 boats\n            prefix: sank\n")]
    [InlineData("sank 12 boats", "boats", "13", null, null)]
    [InlineData("sank 12 boats", "boats", "13", true, "    boats:\n      value: 13\n      sources:\n        gazette: sank 12 boats\n")]
    [InlineData("sank 12 boats", "depth", null, null, null)]
    public async Task A_command_writes_a_claim(string words, string property, string? value, bool? anyway, string? expected)
    {
        var uri = _case.Workspace.AddressOf(_case.At("seeds/gazette.txt"));
        var answer = await Run(
            EditorCommands.Claim, new CommandArgument(uri, RangeOf(words), "storm", property, value, Anyway: anyway));
        Assert.Equal(expected is null ? null : Facts + expected, _applied.Count == 0 ? null : Written(_applied[0]));
        Assert.Equal(expected is null, answer!.Message is not null);
        Assert.Equal(value is not null && anyway is null, answer.Problems?[0].StartsWith("FACT4001", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task A_command_says_what_may_be_claimed()
    {
        var uri = _case.Workspace.AddressOf(_case.At("seeds/gazette.txt"));
        var choices = (await Run(EditorCommands.Choices, new CommandArgument(uri, RangeOf("sank 12 boats"))))!.Choices!;
        Assert.Equal(("gazette", "sank 12 boats"), (choices.Source, choices.Quote));
        Assert.Equal(["storm True", "ida-holm False"], choices.Entities.Select(entity => $"{entity.Id} {entity.IsNear}"));
        Assert.Equal(
            ["boats 12", "begin ", "witness ", "force "],
            choices.Types[0].Properties.Select(property => $"{property.Name} {string.Join(", ", property.Values)}"));
        Assert.Contains("cannot be quoted", (await Run(EditorCommands.Choices, new CommandArgument(uri)))!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_that_nobody_quotes_are_shown_on_request()
    {
        Assert.Empty(DiagnosticReport.Of(Gazette));
        var uri = _case.Workspace.AddressOf(_case.At("seeds/gazette.txt"));
        await Run(EditorCommands.ShowUncovered, new CommandArgument(uri));
        Assert.Equal(
            [(0, 4), (2, 4), (2, 4), (2, 4), (4, 4)],
            DiagnosticReport.Of(Gazette).Select(hint => (hint.Range.Start.Line, hint.Severity)));
        Assert.Equal(5, DiagnosticReport.Of(_case.Workspace)[_case.At("seeds/gazette.txt")].Length);
        await Run(EditorCommands.ShowUncovered, new CommandArgument(uri));
        Assert.Empty(DiagnosticReport.Of(Gazette));
    }

    [Fact]
    public async Task The_lock_is_written_as_the_texts_give_it()
    {
        _case.Open(ServerCase.StormFile, Facts + "    boats: { value: 12, sources: { gazette: sank 12 boats } }\n");
        _case.Write("seeds/quotes.lock", "# another\n");
        _case.Workspace.FactBase.Refresh();
        var uri = _case.Workspace.AddressOf(_case.At("seeds/gazette.txt"));
        Assert.Null((await Run(EditorCommands.RenewLock, new CommandArgument(uri)))!.Message);
        Assert.Contains("storm/boats", Written(_applied[0]), StringComparison.Ordinal);
        _case.Open(ServerCase.StormFile, Facts + "    boats: { value: 12, sources: { gazette: sank 13 boats } }\n");
        Assert.Contains("FACT3003", (await Run(EditorCommands.RenewLock, new CommandArgument(uri)))!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_card_gets_one()
    {
        _case.Write("seeds/log-2.txt", "Log of the harbour\n5 March 2021\nAll boats came back.\n");
        _case.Workspace.FactBase.Refresh();
        var document = _case.Workspace.Find(_case.At("seeds/log-2.txt"))!;
        var at = new DocumentRange(new(0, 0), new(0, 0));
        Assert.Empty(new CodeActions(document).For(at));
        var action = Assert.Single(new CodeActions(document, mayCreate: true).For(at));
        Assert.Equal("Add the card 'log-2' for this text", action.Title);
        var changes = action.Edit!.DocumentChanges!;
        Assert.EndsWith("seeds/log-2.yaml", changes[0].Uri, StringComparison.Ordinal);
        _case.Write("seeds/log-2.yaml", changes[1].Edits![0].NewText);
        _case.Workspace.FactBase.Refresh();
        Assert.DoesNotContain(_case.Workspace.FactBase.Diagnostics, found => found.Severity is Compiler.Diagnostics.Severity.Error);
        Assert.DoesNotContain(new CodeActions(document, mayCreate: true).For(at), offered => offered.Edit is not null);
    }

    Task IClient.Publish(PublishDiagnosticsParams diagnostics) => Task.CompletedTask;

    Task IClient.Show(string message) => Task.CompletedTask;

    Task<bool> IClient.Apply(string label, WorkspaceEdit edit)
    {
        _applied.Add(edit);
        return Task.FromResult(true);
    }

    void IClient.End()
    {
    }

    public void Dispose() => _case.Dispose();

    private Task<CommandAnswer?> Run(string command, CommandArgument argument) =>
        new EditorCommands(this, mayCreate: true).Run(command, argument, Gazette);

    private DocumentRange RangeOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return Gazette.Lines.RangeOf(start, start + words.Length);
    }

    /// <summary>The file that an edit changes, with the edit.</summary>
    private string Written(WorkspaceEdit edit)
    {
        var (uri, edits) = Assert.Single(edit.Changes!);
        var lines = _case.Workspace.Find(OpenWorkspaces.PathOf(uri)!)!.Lines;
        return lines.With(new ContentChange(Assert.Single(edits).Range, edits[0].NewText));
    }
}

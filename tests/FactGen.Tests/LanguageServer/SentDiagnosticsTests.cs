using FactGen.Tool.LanguageServer;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tests.LanguageServer;

/// <summary>
/// Which diagnostics an editor is sent after a change: those of the file that it changed, and those that are no longer the same.
/// </summary>
public sealed class SentDiagnosticsTests : IClient, IDisposable
{
    private const string Harbours = "facts/harbours.yaml";
    private const string Ida = "Person:\n  ida-holm: { name: Ida Holm, aliases: [Captain Holm] }\n";

    private readonly ServerCase _case = new();
    private readonly List<(string File, string Codes)> _sent = [];
    private readonly FactLanguageServer _server;

    public SentDiagnosticsTests()
    {
        _case.Write(Harbours, "Event:\n  fog:\n    boats: { value: twelve, sources: { gazette: sank 12 boats } }\n");
        _server = new FactLanguageServer(_case.Workspaces, this);
    }

    [Fact]
    public async Task A_file_that_stays_as_it_is_is_not_sent_again()
    {
        await Open("facts/people.yaml", Ida);
        Assert.Contains(Harbours, _sent.Select(sent => sent.File));
        var before = _sent.Last(sent => sent.File == "facts/people.yaml");

        // The open file is answered after each edit, also if there is nothing to say.
        await Edit("facts/people.yaml", Ida + "# A comment.\n");
        Assert.Equal(["facts/people.yaml"], _sent.Select(sent => sent.File));

        // Nor is it if the open file has an error that does not concern it.
        await Edit("facts/people.yaml", Ida.Replace("{ name:", "{ nickname: I, name:", StringComparison.Ordinal));
        Assert.Equal(("facts/people.yaml", "FACT2002"), Assert.Single(_sent));
        await Edit("facts/people.yaml", Ida);
        Assert.Equal(before, Assert.Single(_sent));
    }

    [Fact]
    public async Task A_file_that_another_one_mends_is_sent_once_more_and_empty()
    {
        await Open("facts/people.yaml", Ida);
        File.Delete(_case.At(Harbours));
        _sent.Clear();
        await _server.DidChangeWatchedFilesAsync(new DidChangeWatchedFilesParams([new FileEvent(AddressOf(Harbours), 3)]));
        Assert.Contains((Harbours, ""), _sent);
        await Edit("facts/people.yaml", Ida + "# A comment.\n");
        Assert.DoesNotContain(Harbours, _sent.Select(sent => sent.File));
    }

    [Theory]
    [InlineData("another place", false)]
    [InlineData("another message", false)]
    [InlineData("another related place", false)]
    [InlineData("another tag", false)]
    [InlineData("nothing", true)]
    public void Two_lists_are_the_same_if_the_client_would_show_the_same(string difference, bool isSame)
    {
        var sent = new SentDiagnostics();
        Assert.True(sent.Take("a.yaml", [One()]));
        Assert.Equal(!isSame, sent.Take("a.yaml", [One(difference)]));
        Assert.True(sent.Take("a.yaml", []));
        Assert.False(sent.Take("a.yaml", []));
        Assert.Empty(sent.Paths);
    }

    Task IClient.Publish(PublishDiagnosticsParams diagnostics)
    {
        var file = Path.GetRelativePath(_case.At("."), new Uri(diagnostics.Uri).LocalPath).Replace('\\', '/');
        _sent.Add((file, string.Join(" ", diagnostics.Diagnostics.Select(shown => shown.Code))));
        return Task.CompletedTask;
    }

    Task IClient.Show(string message) => throw new InvalidOperationException(message);

    Task<bool> IClient.Apply(string label, WorkspaceEdit edit) => Task.FromResult(true);

    void IClient.End()
    {
    }

    public void Dispose() => _case.Dispose();

    private static Diagnostic One(string difference = "")
    {
        DocumentRange At(string what) => new(new(0, 0), new(0, difference == what ? 4 : 2));
        return new Diagnostic(
            At("another place"),
            1,
            "FACT3003",
            null,
            "factgen",
            difference == "another message" ? "No." : "Not there.",
            [new DiagnosticRelatedInformation(new Location("file:///b.yaml", At("another related place")), "See here.")],
            difference == "another tag" ? [2] : [1]);
    }

    private string AddressOf(string file) => new Uri(_case.At(file)).AbsoluteUri;

    private Task Open(string file, string text)
    {
        _sent.Clear();
        return _server.DidOpenAsync(new DidOpenParams(new TextDocumentItem(AddressOf(file), "yaml", 1, text)));
    }

    private Task Edit(string file, string text)
    {
        _sent.Clear();
        return _server.DidChangeAsync(new DidChangeParams(
            new VersionedTextDocumentIdentifier(AddressOf(file), 2), [new ContentChange(null, text)]));
    }
}

using FactGen.Compiler.Graph;
using FactGen.Tests.Tool;
using FactGen.Tool;
using FactGen.Tool.FactBases;
using FactGen.Tool.LanguageServer.Documents;

namespace FactGen.Tests.LanguageServer;

/// <summary>The facts of the storm as an editor has them open. "‸" in a text is the place that is asked about.</summary>
internal sealed class ServerCase : IDisposable
{
    public const string StormFile = "facts/weather/storm.yaml";

    private readonly FactBaseOnDisk _facts = new();
    private readonly OpenWorkspaces _workspaces;

    public ServerCase()
    {
        _facts.Write(
            "facts/schema.yaml",
            """
            types:
              Person:
                living: false
                properties:
                  role: { type: text }
              Event:
                summary: What happened.
                properties:
                  boats: { type: count, of: boats, summary: How many boats sank. }
                  begin: { type: date }
                  witness: { type: Person }
                  force: { one_of: [gale, { id: storm, words: [the storm] }] }

            """);
        _facts.Write("facts/people.yaml", "Person:\n  ida-holm: { name: Ida Holm, aliases: [Captain Holm] }\n");
        _workspaces = new OpenWorkspaces(_ => Folder, new CheckOptions());
    }

    public FactBaseFolder Folder => new()
    {
        Facts = At("facts"),
        Sources = At("seeds"),
        TextRoot = At("seeds"),
        Name = "storm",
        Named = [_facts.Folder],
        Caller = new Caller
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            WorkingFolder = _facts.Folder,
            Variable = _ => null,
        },
    };

    public OpenWorkspaces Workspaces => _workspaces;

    public OpenWorkspace Workspace => _workspaces.Around(At(StormFile))!;

    public string At(string path) => Path.Combine(_facts.Folder, path);

    public void Write(string path, string text) => _facts.Write(path, text);

    /// <summary>A file as the editor has it.</summary>
    public Document Open(string path, string text)
    {
        Workspace.FactBase.Edit(At(path), text);
        return Workspace.Find(At(path))!;
    }

    /// <summary>A file as the editor has it, and the place that is asked about.</summary>
    public (Document Document, int Offset) OpenAt(string path, string marked) =>
        (Open(path, marked.Replace("‸", "", StringComparison.Ordinal)), marked.IndexOf('‸', StringComparison.Ordinal));

    public void Dispose() => _facts.Dispose();
}

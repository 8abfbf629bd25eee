using CsCheck;
using FactGen.Compiler.Graph;
using FactGen.Tool.Workspaces;

namespace FactGen.Tests.LanguageServer;

/// <summary>A fact base with unsaved files: it reports what a check of the same texts reports.</summary>
public sealed class WorkspaceTests : IDisposable
{
    /// <summary>Words that an edit may put at any place of a file.</summary>
    private static readonly string[] s_pieces =
    [
        "", " ", "\n", "  ", "12", "13", "x", ":", "- ", "'", "\"", "{", "}", "#",
        "boats", "gazette", "by: ida-holm\n", "sank 12 boats", "storm:\n",
    ];

    private readonly ServerCase _case = new();

    [Fact]
    public void After_any_edits_it_reports_what_a_check_of_the_same_texts_reports()
    {
        var workspace = _case.Workspace.FactBase;
        var yaml = workspace.Files.Where(file => !file.Key.EndsWith(".lock", StringComparison.Ordinal)).Select(file => file.Key).ToArray();
        Gen.Select(Gen.Int[0, yaml.Length - 1], Gen.Int[0, 1000], Gen.Int[0, 12], Gen.Int[0, s_pieces.Length - 1]).Array[1, 10].Sample(
            edits =>
            {
                foreach (var (file, start, length, piece) in edits)
                {
                    var text = workspace.Files[yaml[file]].Text;
                    var at = start % (text.Length + 1);
                    workspace.Edit(yaml[file], text[..at] + s_pieces[piece] + text[Math.Min(text.Length, at + length)..]);
                    AssertFirstIsRight(workspace);
                    Assert.Equal(Check(workspace), workspace.Diagnostics.Select(found => found.ToString()).Order(StringComparer.Ordinal));
                }

                foreach (var path in yaml)
                {
                    workspace.Close(path);
                }
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void Files_on_disk_are_read_again_and_those_that_are_open_are_not()
    {
        var workspace = _case.Workspace.FactBase;
        var storm = _case.At(ServerCase.StormFile);
        workspace.Edit(storm, "Event: {}\n");
        _case.Write(ServerCase.StormFile, "Event: { storm: { name: Another } }\n");
        workspace.Refresh();
        Assert.Equal("Event: {}\n", workspace.Files[storm].Text);
        workspace.Close(storm);
        Assert.Equal("Another", workspace.Facts!.Model.Entities["storm"].Entity.Name);
        File.Delete(storm);
        workspace.Reload(storm);
        Assert.False(workspace.Files.ContainsKey(storm));
        _case.Write("facts/calm.yaml", "Event: { calm: { name: A calm } }\n");
        workspace.Refresh();
        Assert.Contains("calm", workspace.Facts!.Model.Entities.Keys);
        Assert.False(workspace.Edit(_case.At("README.md"), "no part of it"));
    }

    [Fact]
    public void An_edit_of_one_file_reads_no_other()
    {
        var workspace = _case.Workspace.FactBase;
        _ = workspace.Diagnostics;
        ((Dictionary<string, int>)workspace.Runs).Clear();
        var storm = _case.At(ServerCase.StormFile);
        workspace.Edit(storm, workspace.Files[storm].Text.Replace("12", "13", StringComparison.Ordinal));
        _ = workspace.Diagnostics;
        string[] steps = [StepNames.BindFacts, StepNames.BindCards, StepNames.IndexText];
        Assert.Equal([1, 0, 0], steps.Select(step => workspace.Runs.GetValueOrDefault(step)));
    }

    [Fact]
    public void Data_that_may_not_fit_are_measured_again_for_the_edited_file_alone()
    {
        var workspace = new FactBaseWorkspace(_case.Folder, new CheckOptions { DataLimit = 100 });
        Assert.Contains(workspace.Diagnostics, found => found.Rule.Id == "FACT9002");
        ((Dictionary<string, int>)workspace.Runs).Clear();
        var storm = _case.At(ServerCase.StormFile);
        workspace.Edit(storm, workspace.Files[storm].Text.Replace("12", "13", StringComparison.Ordinal));
        Assert.Contains(workspace.Diagnostics, found => found.Rule.Id == "FACT9002");
        Assert.Equal([1, 1], new[] { StepNames.DataLength, StepNames.PackedLength }.Select(step => workspace.Runs.GetValueOrDefault(step)));
    }

    /// <summary>What a file shows by itself is found before the whole is checked.</summary>
    private static void AssertFirstIsRight(FactBaseWorkspace workspace)
    {
        var shown = workspace.Files.Values.First(file => file.Name == "weather/storm.yaml").Path;
        var first = OfFile(workspace.FirstDiagnosticsOf(shown));
        Assert.Equal(OfFile(workspace.Diagnostics), first);

        string[] OfFile(IReadOnlyList<Compiler.Diagnostics.FactDiagnostic> all) =>
        [
            .. all.Where(found => found.Place.Path == shown)
                .Where(found => found.Rule.Id is "FACT1001" or "FACT2003" or "FACT3001" or "FACT3003" or "FACT3009" or "FACT4001" or "FACT4008")
                .Select(found => found.ToString()),
        ];
    }

    [Fact]
    public void Files_that_have_not_changed_are_not_read_again()
    {
        var workspace = _case.Workspace.FactBase;
        _ = workspace.Diagnostics;
        var storm = _case.At(ServerCase.StormFile);
        foreach (var path in workspace.Files.Keys)
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        }

        workspace.Refresh();
        workspace.Refresh();
        ((Dictionary<string, int>)workspace.Runs).Clear();
        _ = workspace.Diagnostics;
        Assert.Empty(workspace.Runs);

        // A change of the same length and time cannot be seen; one of another time is.
        File.WriteAllText(storm, workspace.Files[storm].Text.Replace("12", "13", StringComparison.Ordinal));
        workspace.Refresh();
        Assert.Contains(workspace.Diagnostics, found => found.Rule.Id == "FACT3003");
        File.WriteAllText(storm, workspace.Files[storm].Text.Replace("13", "12", StringComparison.Ordinal));
        workspace.Refresh();
        Assert.DoesNotContain(workspace.Diagnostics, found => found.Rule.Id == "FACT3003");
    }

    [Fact]
    public void What_would_be_wrong_is_said_and_nothing_changes()
    {
        var workspace = _case.Workspace.FactBase;
        var storm = _case.At(ServerCase.StormFile);
        var text = workspace.Files[storm].Text.Replace("20", "21", StringComparison.Ordinal);
        workspace.Edit(storm, text);
        var (before, facts) = (workspace.Diagnostics, workspace.Facts);
        var other = workspace.Files[storm] with { Text = text.Replace("12", "13", StringComparison.Ordinal) };
        Assert.Contains(workspace.DiagnosticsWith([other]), found => found.Message.Contains("13", StringComparison.Ordinal));
        Assert.Same(before, workspace.Diagnostics);
        Assert.Same(facts, workspace.Facts);
        Assert.Equal(text, workspace.Files[storm].Text);
        Assert.True(workspace.IsOpen(storm));
        workspace.Edit(storm, text + "\n");
        Assert.Equal(Check(workspace), workspace.Diagnostics.Select(found => found.ToString()).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _case.Dispose();

    private static string[] Check(FactBaseWorkspace workspace) =>
    [
        .. FactCompiler.Check([.. workspace.Files.Values], workspace.Options).Diagnostics
            .Select(found => found.ToString())
            .Order(StringComparer.Ordinal),
    ];
}

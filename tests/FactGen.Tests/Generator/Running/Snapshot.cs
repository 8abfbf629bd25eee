using System.Runtime.CompilerServices;
using DiffEngine;

namespace FactGen.Tests.Generator.Running;

/// <summary>
/// Compares generated files with those kept next to the test, in Verify's convention: <c>Class.Method#HintName.verified.cs</c>, and if they
/// differ a <c>.received.cs</c> next to it. Nothing is accepted automatically: whoever agrees renames the received file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares all the files of a run.</summary>
    public static void Verify(
        IReadOnlyDictionary<string, string> sources, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var test = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        List<string> differing = [];
        foreach (var (hintName, text) in sources)
        {
            var stem = Path.Combine(folder, $"{test}#{Path.GetFileNameWithoutExtension(hintName)}");
            if (!IsAsVerified(stem, $"//HintName: {hintName}\n{text}"))
            {
                differing.Add($"{stem}.received.cs");
            }
        }

        var left = Directory.EnumerateFiles(folder, $"{test}#*.verified.cs")
            .Where(file => !sources.ContainsKey($"{Path.GetFileName(file)[(test.Length + 1)..^".verified.cs".Length]}.cs"))
            .Select(file => $"{file} (not generated any more: delete it)");
        Assert.Empty(differing.Concat(left));
    }

    private static bool IsAsVerified(string stem, string text)
    {
        var (verified, received) = ($"{stem}.verified.cs", $"{stem}.received.cs");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, text);
        DiffRunner.Launch(received, verified); // shows both on a developer's machine; does nothing where a build server runs
        return false;
    }
}

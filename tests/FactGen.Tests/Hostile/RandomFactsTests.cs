using CsCheck;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;
using FactGen.Fuzzing.Targets;
using FactGen.Tests.Generator;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Hostile;

/// <summary>Random facts: valid ones compile and read back; every error in others is a diagnostic.</summary>
[Trait("Speed", "Slow")]
public class RandomFactsTests
{
    /// <summary>Ranges of code points that may be written, of many scripts.</summary>
    private static readonly (int First, int Last)[] Scripts =
    [
        (0x21, 0x7E),
        (0x21, 0x7E),
        (0xA1, 0xAC),
        (0xAE, 0x24F),
        (0x300, 0x34E),
        (0x370, 0x377),
        (0x400, 0x4FF),
        (0x5D0, 0x5EA),
        (0x620, 0x64A),
        (0x905, 0x939),
        (0xE01, 0xE2E),
        (0x1E00, 0x1EFF),
        (0x2010, 0x2026),
        (0x2030, 0x205E),
        (0x2190, 0x23FF),
        (0x3041, 0x30FF),
        (0x4E00, 0x9FFF),
        (0xAC00, 0xD7A3),
        (0xE000, 0xF8FF),
        (0xFB00, 0xFB06), (0x10400, 0x1044F), (0x1D400, 0x1D454), (0x1F300, 0x1F5FF), (0x20000, 0x2A6DF), (0xF0000, 0xF00FF),
    ];

    private static readonly Gen<string> Character = Gen.Int[0, Scripts.Length - 1]
        .SelectMany(script => Gen.Int[Scripts[script].First, Scripts[script].Last])
        .Select(number => Alphabets.Apart(char.ConvertFromUtf32(number)));

    private static readonly Gen<string> Mark = Gen.OneOf("\"\"\"", "*/", "</summary>", "&lt;", "]]>", "\\u0022", "{0}", "#endif", "a b", "\\", "'");

    /// <summary>Words as somebody may write them; an ellipsis would be one of the quote.</summary>
    private static readonly Gen<string> Words = Gen.OneOf(Character, Mark).Array[1, 40]
        .Select(parts => $"x{string.Concat(parts).Replace("…", "", StringComparison.Ordinal).Replace("...", "", StringComparison.Ordinal)}y");

    [Fact]
    public void Words_of_any_script_read_back_as_they_were_written() =>
        Words.Sample(new HostileWordsTests().They_read_back_as_they_were_written, iter: 15, threads: 1);

    [Fact]
    public void Mutations_of_the_real_facts_are_diagnosed_or_compile()
    {
        var files = RealFacts();
        var mutation = Gen.Select(
            Gen.Int[0, files.Length - 1],
            Gen.Int[0, 8],
            Gen.Int[0, 999_999],
            Gen.Int[0, 999_999],
            Gen.Int[0, Pieces.Length - 1]).Array[1, 4];
        mutation.Sample(
            edits =>
            {
                var mutated = files.ToArray();
                foreach (var (file, kind, at, from, piece) in edits)
                {
                    mutated[file] = mutated[file] with { Text = Edited(mutated[file].Text, kind, at / 1e6, from / 1e6, Pieces[piece]) };
                }

                var facts = FactCompiler.Check(mutated, new CheckOptions(15));
                if (!facts.HasErrors)
                {
                    foreach (var generated in FactCompiler.Emit(facts, new EmissionOptions("Mutated")))
                    {
                        GeneratedCode.MustParse(generated);
                    }
                }
            },
            iter: 120,
            threads: 1,
            print: edits => string.Join("; ", edits));
    }

    private static readonly string[] Pieces =
    [
        "", " ", "\n", "  ", ": ", "- ", "[", "]", "{", "}", "'", "\"", "#", "~", "null", "2022-XX", "about ", "…", "\\", "*/", "\"\"\"", "</summary>", "\u202E", "\u001b[2J", "😀", "0", ",", "&a ", "|", "same_as: x\n",
    ];

    private static string Edited(string text, int kind, double at, double from, string piece)
    {
        var (offset, other) = ((int)(at * text.Length), (int)(from * text.Length));
        var (line, otherLine) = (LineAt(text, offset), LineAt(text, other));
        return kind switch
        {
            0 => text.Insert(offset, piece),
            1 => text.Length == 0 ? text : text.Remove(offset, 1),
            2 => text.Remove(line.Start, line.Length),
            3 => text.Insert(line.Start, text.Substring(otherLine.Start, otherLine.Length)),
            4 => text.Length == 0 ? text : text.Remove(offset, 1).Insert(offset, text[other].ToString()),
            5 => text.Insert(line.Start, piece),
            6 => text[..offset],
            7 => text.Remove(offset, Math.Min(20, text.Length - offset)).Insert(offset, piece),
            _ => text.Insert(line.Start, " "),
        };
    }

    private static (int Start, int Length) LineAt(string text, int offset)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        var end = text.IndexOf('\n', start);
        return (start, (end < 0 ? text.Length : end + 1) - start);
    }

    /// <summary>The facts of this repository with their cards and their lock, and without the texts.</summary>
    private static InputFile[] RealFacts()
    {
        var root = RepositoryPaths.Root;
        return
        [
            .. Directory.GetFiles(Path.Combine(root, "facts"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => Read(Path.GetFileName(path) == "schema.yaml" ? InputKind.Schema : InputKind.Facts, path)),
            .. Directory.GetFiles(Path.Combine(root, "seeds"), "*.yaml").Order(StringComparer.Ordinal).Select(path => Read(InputKind.Card, path)),
            Read(InputKind.Lock, Path.Combine(root, "seeds", "quotes.lock")),
        ];

        InputFile Read(InputKind kind, string path) =>
            new(kind, Path.GetRelativePath(root, path), Path.GetFileName(path), File.ReadAllText(path));
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactGen.Compiler;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Generator.Running;

/// <summary>One input as a test writes it.</summary>
/// <param name="Kind">Its kind, as FactGen.targets marks it: schema, facts, card, lock, text; anything else is no file of FactGen.</param>
/// <param name="Name">Its path below the folder of its kind.</param>
/// <param name="Text">Its text.</param>
internal sealed record FactBaseFile(string Kind, string Name, string Text)
{
    /// <summary>Its path below the project's folder.</summary>
    public string Path => $"{(Kind is "schema" or "facts" ? "facts" : "seeds")}/{Name}";

    /// <summary>The compiler's name for its kind.</summary>
    public InputKind InputKind => Enum.Parse<InputKind>(Kind, ignoreCase: true);
}

/// <summary>A fact base as a test writes it: a table of files.</summary>
/// <remarks>A card contains <c>sha256: {letter.txt}</c>, which is replaced by the digest of that text.</remarks>
internal sealed partial record FactBaseFiles(ImmutableArray<FactBaseFile> Files)
{
    public static FactBaseFiles Of(params (string Kind, string Name, string Text)[] files) =>
        new([.. files.Select(file => new FactBaseFile(file.Kind, file.Name, file.Text))]);

    /// <summary>The text of a file.</summary>
    public string this[string name] => Files.Single(file => file.Name == name).Text;

    /// <summary>The files with their digests filled in.</summary>
    public IEnumerable<FactBaseFile> Complete => Files.Select(file => file.Kind == "card"
        ? file with
        {
            Text = DigestOf()
                .Replace(
                    file.Text,
                    name => Files.FirstOrDefault(text => text.Name == name.Groups[1].Value) is { } text
                        ? TextDigest.Of(text.Text)
                        : new string('0', 64))
        }
        : file);

    /// <summary>The files as inputs of the compiler, below a project's folder.</summary>
    public IEnumerable<InputFile> Inputs(string root) => Complete.Select(file => new InputFile(file.InputKind, $"{root}/{file.Path}", file.Name, file.Text));

    /// <summary>With another file at the end.</summary>
    public FactBaseFiles With(string kind, string name, string text) => new(Files.Add(new FactBaseFile(kind, name, text)));

    /// <summary>Without a file.</summary>
    public FactBaseFiles Without(string name) => new(Files.Remove(Files.Single(file => file.Name == name)));

    /// <summary>With words of a file replaced, which must occur there once.</summary>
    public FactBaseFiles Edit(string name, string words, string others)
    {
        Assert.Equal(2, this[name].Split(words).Length);
        return Rewrite(file => file.Name == name ? file.Text.Replace(words, others, StringComparison.Ordinal) : file.Text);
    }

    /// <summary>With the text of every file replaced.</summary>
    public FactBaseFiles Rewrite(Func<FactBaseFile, string> text) => new([.. Files.Select(file => file with { Text = text(file) })]);

    [GeneratedRegex(@"\{([\w.-]+\.txt)\}")]
    private static partial Regex DigestOf();
}

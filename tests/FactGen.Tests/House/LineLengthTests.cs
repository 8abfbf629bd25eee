using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.House;

/// <summary>
/// A line of C# has at most 140 columns. The content of string literals does not count: test data and messages need not be cut.
/// </summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    public static TheoryData<string> Projects =>
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetDirectories(Path.Combine(RepositoryPaths.Root, folder)))
            .Select(folder => Path.GetRelativePath(RepositoryPaths.Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_line_of_a_project_is_longer(string project) => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, project), "*.cs", SearchOption.AllDirectories)
            .Where(IsWrittenByHand)
            .SelectMany(file => TooLong(File.ReadAllText(file)), (file, line) => $"{Path.GetRelativePath(RepositoryPaths.Root, file)}({line})")
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{0}", 140, false)]
    [InlineData("{0}", 141, true)]
    [InlineData("// {0}", 138, true)]
    [InlineData("var x = \"{0}\";", 200, false)]
    [InlineData("var x = $\"{0}{{y}}\";", 200, false)]
    [InlineData("var x = \"{0}\"u8;", 200, false)]
    [InlineData("var x = \"\"\"\n{0}\n\"\"\";", 200, false)]
    [InlineData("var x = \"y\" + {0};", 140, true)]
    public void Only_what_is_outside_of_string_literals_counts(string code, int length, bool isTooLong) =>
        Assert.Equal(isTooLong, TooLong(string.Format(code, new string('x', length))).Any());

    private static bool IsWrittenByHand(string file) => !file.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    /// <summary>The numbers of the lines that are too long.</summary>
    private static IEnumerable<int> TooLong(string code)
    {
        var text = SourceText.From(code);
        if (text.Lines.All(line => line.Span.Length <= Most))
        {
            return [];
        }

        var literals = Literals(CSharpSyntaxTree.ParseText(text).GetRoot()).ToArray();
        return text.Lines
            .Where(line =>
                line.Span.Length > Most && line.Span.Length - literals.Sum(literal => literal.Intersection(line.Span)?.Length ?? 0) > Most)
            .Select(line => line.LineNumber + 1);
    }

    private static IEnumerable<TextSpan> Literals(SyntaxNode root) =>
        root.DescendantNodes(node => node is not InterpolatedStringExpressionSyntax)
            .OfType<InterpolatedStringExpressionSyntax>()
            .Select(literal => literal.Span)
            .Concat(root.DescendantNodes(node => node is not InterpolatedStringExpressionSyntax).OfType<LiteralExpressionSyntax>()
                .Where(literal =>
                    literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
                .Select(literal => literal.Span));
}

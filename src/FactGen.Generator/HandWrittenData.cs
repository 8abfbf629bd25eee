using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator;

/// <summary>
/// Reports C# that pretends to be generated from facts (FACT6007): a type that derives from a class of generated data, another name for
/// such a class, or an attribute with which an assembly says what it was compiled from.
/// </summary>
/// <remarks>
/// The generator reports it and no analyzer, because a project may turn analyzers off. A generator does not see what others generate; so
/// each place found is one that somebody wrote, or that another generator's input led to.
/// </remarks>
internal static class HandWrittenData
{
    private const string Runtime = "FactGen.Runtime";

    /// <summary>
    /// Declares the search. It looks at the syntax of edited files alone, and asks for symbols only at words that it knows.
    /// </summary>
    public static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<string?> help) =>
        context.RegisterSourceOutput(
            context.SyntaxProvider
                .CreateSyntaxProvider(static (node, _) => NameIn(node) is not null, static (found, _) => Find(found))
                .Where(static found => found is not null)
                .Combine(help),
            static (output, pair) => output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(Catalogue.HandWrittenData, pair.Right), pair.Left!.Location, pair.Left.Message)));

    /// <summary>The name to look up at this node, if it may be one of those meant.</summary>
    private static SimpleNameSyntax? NameIn(SyntaxNode node)
    {
        var (type, isAttribute) = node switch
        {
            BaseTypeSyntax derived => ((SyntaxNode)derived.Type, false),
            UsingDirectiveSyntax { Alias: not null } named => (named.NamespaceOrType, false),
            AttributeSyntax { Parent: AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword } } attribute =>
                (attribute.Name, true),
            _ => (null, false),
        };
        var name = type switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        return name?.Identifier.ValueText is { } word && (isAttribute ? IsAttribute(word) : IsData(word)) ? name : null;
    }

    private static bool IsData(string word) => word is "FactChunk" or "FactRegistry";

    private static bool IsAttribute(string word) =>
        word is "FactBase" or "FactBaseAttribute" or "AssemblyMetadata" or "AssemblyMetadataAttribute";

    private static Found? Find(GeneratorSyntaxContext context)
    {
        var name = NameIn(context.Node)!;
        var symbol = context.SemanticModel.GetSymbolInfo(name).Symbol;
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        var isMeant = type?.ContainingNamespace.ToDisplayString() == Runtime
            || (context.Node is AttributeSyntax attribute && IsOfFactGen(attribute, type));
        return !isMeant ? null : new Found(
            name.SyntaxTree.FilePath,
            name.Span,
            name.SyntaxTree.GetLineSpan(name.Span).Span,
            $"'{name.Identifier.ValueText}' is for the C# that FactGen generates: data that are written by hand with it have no source. Write the claims as facts, in YAML, and remove this.");
    }

    /// <summary>Whether an attribute gives the assembly metadata under the name that FactGen.targets reads.</summary>
    private static bool IsOfFactGen(AttributeSyntax attribute, INamedTypeSymbol? type) =>
        type?.Name == "AssemblyMetadataAttribute"
        && attribute.ArgumentList is { Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: "FactGen" } }, ..] };

    /// <summary>A place that is reported. It has no syntax, so that the same place in a later run is equal.</summary>
    private sealed record Found(string Path, TextSpan Span, LinePositionSpan Lines, string Message)
    {
        public Location Location => Location.Create(Path, Span, Lines);
    }
}

using System.Collections.Immutable;
using FactGen.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Reports code that uses an allegation about a living person, unless the member or the type that uses it says
/// <c>[UsesAllegation("why")]</c>; and such an attribute without a reason (FACT6003).
/// </summary>
/// <remarks>
/// Code that other generators write is read too: a Razor page is C# that was generated. FactGen's own code is not, since it declares the
/// members that it uses.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllegationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.Of(Catalogue.AllegationUsed)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("FactGen.Runtime.AllegationAttribute") is { } allegation
                && start.Compilation.GetTypeByMetadataName("FactGen.UsesAllegationAttribute") is { } uses)
            {
                start.RegisterSyntaxNodeAction(node => AnalyzeName(node, allegation, uses), SyntaxKind.IdentifierName);
                start.RegisterSyntaxNodeAction(node => AnalyzeReason(node, uses), SyntaxKind.Attribute);
            }
        });
    }

    private static void AnalyzeName(SyntaxNodeAnalysisContext context, INamedTypeSymbol allegation, INamedTypeSymbol uses)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (IsOfFactGen(name.SyntaxTree)
            || name.IsPartOfStructuredTrivia()
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not IPropertySymbol property
            || AttributeOf(property, allegation) is not { } alleged
            || IsInNameof(name, context.SemanticModel, context.CancellationToken)
            || IsKnowing(name, context, uses))
        {
            return;
        }

        var by = alleged.ConstructorArguments is [{ Value: string speaker }, ..] ? speaker : null;
        Report(context, name, Message(property, by, UserOf(context.ContainingSymbol)));
    }

    private static void AnalyzeReason(SyntaxNodeAnalysisContext context, INamedTypeSymbol uses)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!IsOfFactGen(attribute.SyntaxTree)
            && context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is IMethodSymbol constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, uses)
            && attribute.ArgumentList?.Arguments is [{ Expression: { } why }]
            && context.SemanticModel.GetConstantValue(why, context.CancellationToken) is { HasValue: true, Value: var value }
            && !(value is string text && text.Any(char.IsLetterOrDigit)))
        {
            Report(
                context,
                why,
                "'UsesAllegation' has no reason: say in a few words why the allegation may be passed on here, and where its speaker and "
                + "its source are shown.");
        }
    }

    private static string Message(IPropertySymbol property, string? by, string user) =>
        $"'{property.ContainingType.Name}.{property.Name}' "
        + (by is null
            ? "may accuse a living person of what nobody vouches for. "
            : $"is only an allegation about a living person. It comes from {by}, and nobody vouches for it. ")
        + "Whoever passes it on alleges it too: show who says so and the source beside it, and mark "
        + $"{user} with [UsesAllegation(\"why\")]; otherwise leave it out.";

    /// <summary>The member that has to be marked, in words.</summary>
    private static string UserOf(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } member } => $"'{member.Name}'",
        IFieldSymbol { AssociatedSymbol: { } member } => $"'{member.Name}'",
        IMethodSymbol { IsImplicitlyDeclared: true } or IMethodSymbol { Name: "<Main>$" } =>
            $"a 'partial class {symbol.ContainingType.Name}'",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => $"'{symbol.ContainingType.Name}'",
        { } member => $"'{member.Name}'",
        null => "what uses it",
    };

    /// <summary>Whether a function, a member or a type around the place says that it uses allegations.</summary>
    private static bool IsKnowing(SyntaxNode place, SyntaxNodeAnalysisContext context, INamedTypeSymbol uses)
    {
        foreach (var function in place.Ancestors().Where(node => node is LocalFunctionStatementSyntax or LambdaExpressionSyntax))
        {
            var symbol = function is LambdaExpressionSyntax
                ? context.SemanticModel.GetSymbolInfo(function, context.CancellationToken).Symbol
                : context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken);
            if (symbol is not null && AttributeOf(symbol, uses) is not null)
            {
                return true;
            }
        }

        for (var symbol = context.ContainingSymbol; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (AttributeOf(symbol, uses) is not null
                || (symbol is IMethodSymbol { AssociatedSymbol: { } ofMethod } && AttributeOf(ofMethod, uses) is not null)
                || (symbol is IFieldSymbol { AssociatedSymbol: { } ofField } && AttributeOf(ofField, uses) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInNameof(SyntaxNode name, SemanticModel model, CancellationToken cancellation) =>
        name.Ancestors()
            .TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            .OfType<InvocationExpressionSyntax>()
            .Any(invocation => invocation.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" }
                && model.GetConstantValue(invocation, cancellation).HasValue);

    private static AttributeData? AttributeOf(ISymbol symbol, INamedTypeSymbol type) => symbol.GetAttributes()
        .FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));

    /// <summary>Whether the generator wrote the file. It is asked of each name of a project, so it makes no string.</summary>
    private static bool IsOfFactGen(SyntaxTree tree) =>
        tree.FilePath.Contains("FactGen.Generator/FactGen.Generator.FactGenerator/")
        || tree.FilePath.Contains("FactGen.Generator\\FactGen.Generator.FactGenerator\\");

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string message) =>
        context.ReportDiagnostic(UsageDiagnostic.Of(Catalogue.AllegationUsed, context.Options, place.GetLocation(), message));
}

using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Reports code that reads the <c>Value</c> of a finding that is not settled, and so does not compile: what each source says, where that is
/// in the facts, and what to use instead (FACT6001).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsettledValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.Of(Catalogue.ValueNotSettled)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("FactGen.Finding") is { } finding)
            {
                start.RegisterSyntaxNodeAction(
                    node => Analyze(node, finding), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, INamedTypeSymbol finding)
    {
        var (receiver, name) = context.Node switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name),
            MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } binding => (access.Expression, binding.Name),
            MemberBindingExpressionSyntax binding =>
                (binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression, binding.Name),
            _ => (null, null!),
        };
        if (receiver is null || name.Identifier.ValueText != "Value"
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not null
            || context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is not INamedTypeSymbol type
            || !type.IsOrDerivesFrom(finding))
        {
            return;
        }

        var member = context.SemanticModel.GetSymbolInfo(receiver, context.CancellationToken).Symbol;
        var (sides, places) = SidesOf(member, context.Options.AdditionalFiles, context.CancellationToken);
        context.ReportDiagnostic(UsageDiagnostic.Of(
            Catalogue.ValueNotSettled,
            context.Options,
            name.GetLocation(),
            $"'{receiver}' is {KindOf(type)} and has no value that could be taken for granted.{sides} {InsteadOf(type)}",
            places));
    }

    private static string KindOf(INamedTypeSymbol type) => type.Name is "Finding" ? "a finding of any kind" : type.Name.ToLowerInvariant();

    private static string InsteadOf(INamedTypeSymbol type) => type.Name switch
    {
        "Attributed" => "Use 'Stated' together with 'Speakers': it is their word.",
        "Planned" => "Use 'Intended': it is a plan.",
        "Alleged" => "Use 'Allegation' together with 'Speakers': nobody vouches for it.",
        "Denied" => "Use 'Denial': it is said not to be so.",
        "Opinion" => "Use 'View' together with 'Speakers': it is a judgement.",
        "Finding" => "Use 'Match', or a pattern such as 'is Settled<…> settled'.",
        _ => "Use 'Claims', which has every side with its source.",
    };

    /// <summary>What the claims say, and their places, if the compiler got their file.</summary>
    private static (string Sides, ImmutableArray<Location> Places) SidesOf(
        ISymbol? member, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        if (member is null || GeneratedData.SidesOf(member) is not ({ } file, var claims))
        {
            return ("", []);
        }

        var root = files.FirstOrDefault(text => IsAt(text.Path, file)) is { } found
            ? FileSteps.Parse(new InputFile(InputKind.Facts, found.Path, file, found.GetText(cancellationToken)?.ToString() ?? "")).Root
            : null;
        var (sides, places) = (new List<string>(), ImmutableArray.CreateBuilder<Location>());
        foreach (var side in claims)
        {
            var id = side[..side.IndexOf(": ", StringComparison.Ordinal)];
            if (root is not null && ClaimPlaces.Find(root, new ClaimId(id)) is { } place)
            {
                sides.Add($"{side[(id.Length + 2)..]}, at {place}");
                places.Add(Reporter.LocationOf(place));
            }
            else
            {
                sides.Add($"{side[(id.Length + 2)..]}, claim {id}{(QualifiedName.IsQualified(id) ? "" : $" in {file}")}");
            }
        }

        return ($" The facts say: {string.Join("; ", sides)}.", places.ToImmutable());
    }

    private static bool IsAt(string path, string name)
    {
        var normal = path.Replace('\\', '/');
        return normal == name || normal.EndsWith("/" + name, StringComparison.Ordinal);
    }
}

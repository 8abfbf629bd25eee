using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers;

/// <summary>Reports code that looks an entity up by a literal id that no entity of that type has (FACT6004).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.Of(Catalogue.UnknownId)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("FactGen.Entity") is { } entity)
            {
                var ids = new ConcurrentDictionary<INamedTypeSymbol, HashSet<string>>(SymbolEqualityComparer.Default);
                start.RegisterOperationAction(operation => Analyze(operation, entity, ids), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(
        OperationAnalysisContext context, INamedTypeSymbol entity, ConcurrentDictionary<INamedTypeSymbol, HashSet<string>> cache)
    {
        var invocation = (IInvocationOperation)context.Operation;
        var method = invocation.TargetMethod;
        if (method is not { Name: "Find", IsStatic: true, Parameters.Length: 1 }
            || invocation.Arguments is not [{ Value: { ConstantValue: { HasValue: true, Value: string id } } argument }]
            || !IsLookUp(method.ContainingType, entity))
        {
            return;
        }

        var ids = cache.GetOrAdd(method.ContainingType, IdsOf);
        if (!ids.Contains(id))
        {
            context.ReportDiagnostic(UsageDiagnostic.Of(
                Catalogue.UnknownId,
                context.Options,
                argument.Syntax.GetLocation(),
                $"No entity of '{method.ContainingType.Name}' has the id '{id}'.{DidYouMean.Sentence(id, ids)}"));
        }
    }

    private static bool IsLookUp(INamedTypeSymbol type, INamedTypeSymbol entity) =>
        IsFactBase(type) || type.IsOrDerivesFrom(entity);

    private static bool IsFactBase(INamedTypeSymbol type) =>
        type is { Name: "FactBase", IsStatic: true } && type.ContainingNamespace.GetNamespaceMembers().Any(space => space.Name == "Generated");

    /// <summary>The ids of the entities that the look-up can find.</summary>
    private static HashSet<string> IdsOf(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var ofType in GeneratedData.EntitiesIn(space).ToLookup(entity => entity.Type, entity => entity.Id, StringComparer.Ordinal))
        {
            if (IsFactBase(type) || space.GetTypeMembers(ofType.Key).Any(found => found.IsOrDerivesFrom(type)))
            {
                ids.UnionWith(ofType);
            }
        }

        if (IsFactBase(type))
        {
            ids.UnionWith(GeneratedData.OtherIdsOf(type));
        }

        return ids;
    }
}

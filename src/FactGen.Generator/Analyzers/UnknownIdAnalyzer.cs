using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers;

/// <summary>Where code looks an entity up by a literal id that no entity of that type has (FACT6004).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.UnknownId];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("FactGen.Entity") is { } entity)
            {
                var ids = new ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<string>>(SymbolEqualityComparer.Default);
                start.RegisterOperationAction(operation => Analyze(operation, entity, ids), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(
        OperationAnalysisContext context, INamedTypeSymbol entity, ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<string>> cache)
    {
        var invocation = (IInvocationOperation)context.Operation;
        var method = invocation.TargetMethod;
        if (method is not { Name: "Find", IsStatic: true, Parameters.Length: 1 }
            || invocation.Arguments is not [{ Value: { ConstantValue: { HasValue: true, Value: string id } } argument }]
            || !IsLookUp(method.ContainingType, entity))
        {
            return;
        }

        var ids = cache.GetOrAdd(method.ContainingType, type => IdsOf(type, entity));
        if (!ids.Contains(id))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.UnknownId,
                argument.Syntax.GetLocation(),
                $"No entity of '{method.ContainingType.Name}' has the id '{id}'.{DidYouMean.Sentence(id, ids)}"));
        }
    }

    private static bool IsLookUp(INamedTypeSymbol type, INamedTypeSymbol entity) =>
        IsFactBase(type) || type.IsOrDerivesFrom(entity);

    private static bool IsFactBase(INamedTypeSymbol type) =>
        type is { Name: "FactBase", IsStatic: true } && EntitiesNamespace(type) is not null;

    private static ImmutableArray<string> IdsOf(INamedTypeSymbol type, INamedTypeSymbol entity) =>
    [
        .. (EntitiesNamespace(type)?.GetTypeMembers() ?? [])
            .Where(record => record.IsOrDerivesFrom(IsFactBase(type) ? entity : type))
            .Select(record => record.GetMembers("EntityId").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue)
            .OfType<string>(),
    ];

    private static INamespaceSymbol? EntitiesNamespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == "Entities");
}

using System.Collections.Immutable;
using FactGen.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Reports code that puts values into their default order, which they do not have because they may be ranges: it compiles, and throws when
/// it runs (FACT6006).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueOrderAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> s_queries =
    [
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy",
    ];

    private static readonly ImmutableHashSet<string> s_sorted =
        ["SortedSet", "SortedDictionary", "SortedList", "PriorityQueue", "ImmutableSortedSet", "ImmutableSortedDictionary"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.Of(Catalogue.ValuesWithoutOrder)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("FactGen.IFactValue`1") is { } value)
            {
                start.RegisterOperationAction(operation => AnalyzeCall(operation, value), OperationKind.Invocation);
                start.RegisterOperationAction(operation => AnalyzeCollection(operation, value), OperationKind.ObjectCreation);
                start.RegisterOperationAction(operation => AnalyzeComparer(operation, value), OperationKind.PropertyReference);
            }
        });
    }

    private static void AnalyzeCall(OperationAnalysisContext context, INamedTypeSymbol value)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!call.Arguments.Any(GivesOrder) && KeyOf(method) is { } key)
        {
            Report(context, call.Syntax, key, value);
        }
    }

    private static void AnalyzeCollection(OperationAnalysisContext context, INamedTypeSymbol value)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is INamedTypeSymbol { TypeArguments: [.., _] } type
            && s_sorted.Contains(type.Name)
            && IsIn(type, "System.Collections")
            && !creation.Arguments.Any(GivesOrder))
        {
            // A priority queue is in the order of its last type; the others are in that of their first.
            Report(context, creation.Syntax, type.Name == "PriorityQueue" ? type.TypeArguments[^1] : type.TypeArguments[0], value);
        }
    }

    private static void AnalyzeComparer(OperationAnalysisContext context, INamedTypeSymbol value)
    {
        var property = ((IPropertyReferenceOperation)context.Operation).Property;
        if (property is { Name: "Default", IsStatic: true, ContainingType: { Name: "Comparer", TypeArguments: [var compared] } type }
            && IsIn(type, "System.Collections"))
        {
            Report(context, context.Operation.Syntax, compared, value);
        }
    }

    /// <summary>The type in whose order a method puts something; null if it is none that sorts.</summary>
    private static ITypeSymbol? KeyOf(IMethodSymbol method) => method switch
    {
        { Name: "Min" or "Max", TypeArguments.Length: 1, Parameters.Length: > 1 } => null, // of numbers that a function gives
        { TypeArguments: [.., var key] } when s_queries.Contains(method.Name) && IsIn(method.ContainingType, "System.Linq") => key,
        { Name: "Sort", Parameters.Length: 0, ContainingType: { Name: "List", TypeArguments: [var item] } list }
            when IsIn(list, "System.Collections") => item,
        { Name: "Sort", TypeArguments: [var item, ..], ContainingType.SpecialType: SpecialType.System_Array } => item,
        _ => null,
    };

    /// <summary>Whether an argument says how to compare: a comparer or a comparison, and not null.</summary>
    private static bool GivesOrder(IArgumentOperation argument) =>
        argument.Parameter?.Type is INamedTypeSymbol { Name: "IComparer" or "Comparer" or "Comparison" }
        && argument.Value.ConstantValue is not { HasValue: true, Value: null };

    private static bool IsIn(INamedTypeSymbol type, string space)
    {
        var name = type.ContainingNamespace.ToDisplayString();
        return name == space || name.StartsWith(space + ".", StringComparison.Ordinal);
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, ITypeSymbol key, INamedTypeSymbol value)
    {
        var type = key is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? inner
            : key;
        if (!type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, value)))
        {
            return;
        }

        var (first, second) = type.Name == "FactDate" ? ("ByEarliest", "ByLatest") : ("ByLower", "ByUpper");
        context.ReportDiagnostic(UsageDiagnostic.Of(
            Catalogue.ValuesWithoutOrder,
            context.Options,
            NameIn(place).GetLocation(),
            $"A '{type.Name}' may be a range, so there is no order that could be taken for granted: this compiles, and throws when it runs. "
            + $"Give the order by name: '{type.Name}.{first}' or '{type.Name}.{second}'."));
    }

    /// <summary>The word that asks for the order.</summary>
    private static SyntaxNode NameIn(SyntaxNode place) => place switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name,
        _ => place,
    };
}

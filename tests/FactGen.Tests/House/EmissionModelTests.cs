using System.Collections;
using System.Reflection;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;
using FactGen.Generator;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.House;

// Roslyn has a type of the same name.
using SourceText = FactGen.Compiler.Sources.Texts.SourceText;

/// <summary>
/// No type from which C# is written can contain a place, a node, a text or anything of a compilation. Otherwise a moved line would write
/// files again, and a cached model would keep a compilation alive.
/// </summary>
public sealed class EmissionModelTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(Place), typeof(FactDiagnostic), typeof(YamlNode), typeof(KeyedMapping), typeof(LineMap),
        typeof(SourceText), typeof(FoldedText), typeof(TextRange), typeof(TextPosition), typeof(InputFile),
        typeof(Delegate), typeof(Stream),
    ];

    /// <summary>The compiler and the generator: if a member has one of their abstract types, its value may have any derived type.</summary>
    private static readonly Type[] s_types = [.. typeof(FactLimits).Assembly.GetTypes(), .. typeof(FactGenerator).Assembly.GetTypes()];

    public static TheoryData<string> Writers => [.. NamesOfWriters()];

    [Fact]
    public void There_are_writers_of_files_to_look_at() =>
        Assert.Superset(new HashSet<string> { "FactBaseSource", "FactsFileSource", "SourceCardsSource", "TypeSource" }, NamesOfWriters().ToHashSet());

    [Theory]
    [MemberData(nameof(Writers))]
    public void Nothing_forbidden_can_be_reached_from_what_a_writer_sees(string writer) => Assert.Empty(
        WritingMethods().Where(method => method.DeclaringType!.Name == writer)
            .SelectMany(method => method.GetParameters())
            .SelectMany(parameter => ForbiddenIn(parameter.ParameterType)));

    /// <summary>The search finds a forbidden type: in a field, in a list, behind an abstract type, in a compilation's type.</summary>
    [Theory]
    [InlineData(typeof(FactDiagnostic), "FactDiagnostic")]
    [InlineData(typeof(ClaimDeclaration), "YamlScalar")]
    [InlineData(typeof(List<Dictionary<string, Place[]>>), "Place")]
    [InlineData(typeof(Tuple<ISymbol>), "ISymbol")]
    [InlineData(typeof(Lazy<int>), "Func`1")]
    public void The_walk_sees_what_it_forbids(Type type, string forbidden) =>
        Assert.Contains(forbidden, ForbiddenIn(type).Select(path => path.Split(' ')[^1]));

    [Theory]
    [InlineData(typeof(ClaimRecord))]
    [InlineData(typeof(FactValue))]
    public void The_walk_passes_what_contains_no_places(Type type) => Assert.Empty(ForbiddenIn(type));

    private static IEnumerable<string> NamesOfWriters() => WritingMethods().Select(method => method.DeclaringType!.Name);

    private static IEnumerable<MethodInfo> WritingMethods() => s_types
        .Where(type => type.Namespace == typeof(GeneratedFile).Namespace)
        .SelectMany(type =>
            type.GetMethods(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(GeneratedFile) && method.Name == "Write");

    /// <summary>The paths from a type to forbidden types: through fields, type arguments and derived types.</summary>
    private static IEnumerable<string> ForbiddenIn(Type root)
    {
        HashSet<Type> seen = [];
        Queue<(Type Type, string Path)> open = new([(root, root.Name)]);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next.Type))
            {
                continue;
            }

            if (IsForbidden(next.Type))
            {
                yield return $"{next.Path} is {next.Type.Name}";
                continue;
            }

            foreach (var (type, path) in ReachedFrom(next.Type))
            {
                open.Enqueue((type, next.Path + path));
            }
        }
    }

    private static bool IsForbidden(Type type) =>
        Array.Exists(s_forbidden, forbidden => forbidden.IsAssignableFrom(type))
        || type.Namespace?.StartsWith(typeof(ISymbol).Namespace!, StringComparison.Ordinal) == true;

    private static IEnumerable<(Type Type, string Path)> ReachedFrom(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string))
        {
            return [];
        }

        if (type.HasElementType)
        {
            return [(type.GetElementType()!, "[]")];
        }

        // Of the library's collections the items count, and not how they are kept.
        var arguments = type.GetGenericArguments().Select(argument => (argument, $"<{argument.Name}>"));
        return typeof(IEnumerable).IsAssignableFrom(type) && type.Assembly == typeof(object).Assembly
            ? arguments
            : [.. arguments, .. FieldsOf(type).Select(field => (field.FieldType, $".{field.Name}")), .. DerivedFrom(type).Select(derived => (derived, $" as {derived.Name}"))];
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Concat(FieldsOf(type.BaseType));

    private static IEnumerable<Type> DerivedFrom(Type type) =>
        type.IsSealed || type == typeof(object) || type == typeof(ValueType)
            ? []
            : s_types.Where(other => other != type && type.IsAssignableFrom(other));
}

using System.Reflection;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Yaml;
using FactGen.Generator;
using FactGen.Tests.Generator.Running;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>
/// The models from which source is written contain no place and nothing of a compilation. Otherwise a moved line would generate the source
/// again, and a cached model would keep a compilation alive.
/// </summary>
public class EmitModelTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Microsoft.CodeAnalysis.Compilation),
        typeof(SemanticModel), typeof(Location), typeof(AdditionalText), typeof(Diagnostic), typeof(Microsoft.CodeAnalysis.Text.SourceText),
        typeof(Place), typeof(FactDiagnostic), typeof(YamlNode), typeof(KeyedMapping), typeof(FactGen.Compiler.Sources.Texts.SourceText),
    ];

    private static readonly GeneratorRun s_run = GeneratorRun.Of(HarbourFacts.Files);

    [Theory]
    [InlineData(StepNames.Types)]
    [InlineData(StepNames.FactsFiles)]
    [InlineData(StepNames.FactBase)]
    [InlineData(StepNames.Schema)]
    [InlineData(StepNames.Options)]
    public void Nothing_positional_can_be_reached_from_what_is_emitted(string step)
    {
        var values = s_run.OutputsOf(step).Select(output => output.Value).ToArray();
        Assert.NotEmpty(values);
        Assert.Empty(values.SelectMany(ForbiddenIn));
    }

    /// <summary>The search finds a forbidden object where there is one.</summary>
    [Theory]
    [InlineData(StepNames.CheckFacts, "FactDiagnostic")]
    [InlineData(StepNames.BindFacts, "YamlScalar")]
    [InlineData(StepNames.IndexText, "SourceText")]
    public void The_walk_sees_what_other_steps_contain(string step, string type) =>
        Assert.Contains(type, s_run.OutputsOf(step).SelectMany(output => ForbiddenIn(output.Value)).Select(path => path.Split(' ')[^1]));

    /// <summary>The ways from a value to objects of forbidden types, field by field.</summary>
    private static IEnumerable<string> ForbiddenIn(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<(object Value, string Path)> open = new([(root, root.GetType().Name)]);
        while (open.TryDequeue(out var next))
        {
            var type = next.Value.GetType();
            if (Array.Exists(s_forbidden, forbidden => forbidden.IsAssignableFrom(type)))
            {
                yield return $"{next.Path} is {type.Name}";
                continue;
            }

            if (type.IsPrimitive
                || type.IsEnum
                || next.Value is string or MemberInfo or Assembly
                || (!type.IsValueType && !seen.Add(next.Value)))
            {
                continue;
            }

            foreach (var (name, value) in next.Value is Array items
                ? items.Cast<object?>().Select((item, index) => ($"[{index}]", item))
                : FieldsOf(type).Select(field => ($".{field.Name}", field.GetValue(next.Value))))
            {
                if (value is not null and not Pointer)
                {
                    open.Enqueue((value, next.Path + name));
                }
            }
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Concat(FieldsOf(type.BaseType));
}

using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Schema;

namespace FactGen.Fuzzing.Targets;

/// <summary>Any schema is an error, or C# that parses.</summary>
internal static class SchemaTarget
{
    public static void Run(string text)
    {
        var bound = FileSteps.BindSchema([FileSteps.Parse(new InputFile(InputKind.Schema, "schema.yaml", "schema.yaml", text))], FactSchema.Empty, "");
        foreach (var diagnostic in bound.Diagnostics)
        {
            Law.IsWellSaid(diagnostic);
            Law.LiesWithin(diagnostic.Place, text);
        }

        if (!bound.Diagnostics.Any(diagnostic => diagnostic.Severity is Compiler.Diagnostics.Severity.Error))
        {
            foreach (var type in TypeModel.Of(bound.Schema))
            {
                GeneratedCode.MustParse(TypeSource.Write(type, GeneratedCode.Options));
            }
        }
    }
}

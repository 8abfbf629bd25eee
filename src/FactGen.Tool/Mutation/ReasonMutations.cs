using FactGen.Compiler.Facts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>Moves the reason for one rule to another rule, which it must not waive.</summary>
internal static class ReasonMutations
{
    /// <summary>One of the claim's reasons under another key.</summary>
    public static IEnumerable<Mutant> Of(ClaimDeclaration claim)
    {
        string[] keys =
        [
            .. ReasonRecord.Keys.Where(key => claim.Claim.ReasonFor(key) is null).Select(ReasonRecord.NameOf),
        ];
        var key = Choice.For(claim, keys).FirstOrDefault();
        return (key, claim.Keys.Node("because")) switch
        {
            ({ } other, YamlScalar scalar) =>
            [
                new Mutant(
                    MutationKind.ReasonMoved, claim, scalar.Place, $"{{ {other}: {Mutant.Quoted(scalar.Value)} }}", "value", other),
            ],
            ({ } other, YamlMapping map) => Choice.For(claim, map.Entries)
                .Take(1)
                .Select(entry => new Mutant(MutationKind.ReasonMoved, claim, entry.Key.Place, other, entry.Key.Value, other)),
            _ => [],
        };
    }
}

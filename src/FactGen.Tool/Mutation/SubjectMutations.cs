using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Tool.Mutation;

/// <summary>Moves a claim to another entity of the same type.</summary>
internal sealed class SubjectMutations(MutationBase facts)
{
    /// <summary>The claim on another entity; nothing if the type has no other.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim)
    {
        var subject = claim.Claim.Entity;
        if (claim.Property.Key == Property.SameAs.Key || !facts.Model.Entities.TryGetValue(subject, out var declared))
        {
            return [];
        }

        string[] others =
        [
            .. facts.EntitiesOf(declared.Entity.Type)
                .Where(other => facts.Model.Representative(other) != facts.Model.Representative(subject)
                    && other != claim.Claim.Value?.Wording),
        ];
        return Choice.For(claim, others)
            .Take(1)
            .Select(other => new Mutant(KindOf(declared.Entity.Type), claim, claim.Place, null, subject, other)
            {
                Entity = other,
                TrueBecause = claim.Claim.Value is { } value && facts.IsClaimedOf(other, claim, value.Wording, claim.Claim.By)
                    ? MutationBase.ClaimedToo
                    : null,
            });
    }

    private MutationKind KindOf(string type)
    {
        EntityType[] line = [.. facts.Model.Schema.LineOf(type)];
        return line.Any(ancestor => ancestor.Living || ancestor.Name == "Person") ? MutationKind.PersonExchanged
            : line.Any(ancestor => ancestor.Name == "Organization") ? MutationKind.NamedExchanged
            : MutationKind.OtherExchanged;
    }
}

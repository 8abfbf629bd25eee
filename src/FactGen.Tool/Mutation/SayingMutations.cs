using FactGen.Compiler.Facts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>Changes the speaker, the date and the modality.</summary>
internal sealed class SayingMutations(MutationBase facts)
{
    private const int MostOthers = 3;

    /// <summary>Every mutant of a claim's speaker, date or modality.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim) =>
        Dates(claim).Concat(Speakers(claim)).Concat(Modalities(claim));

    private static IEnumerable<Mutant> Dates(ClaimDeclaration claim)
    {
        foreach (var (kind, node) in new[]
        {
            (MutationKind.StatedShifted, claim.Keys.Node("stated")),
            (MutationKind.ValidShifted, claim.Keys.Node("valid"))
        })
        {
            IEnumerable<YamlScalar> scalars = node switch
            {
                YamlScalar scalar => [scalar],
                YamlMapping map => map.Entries.Select(entry => entry.Value).OfType<YamlScalar>(),
                _ => [],
            };
            foreach (var scalar in scalars)
            {
                foreach (var shifted in ShiftedDates.Of(scalar.Value))
                {
                    if (FactDate.TryParse(shifted, out var date) && FactDate.TryParse(scalar.Value, out var before))
                    {
                        yield return new Mutant(kind, claim, scalar.Place, Mutant.Quoted(shifted), scalar.Value, shifted)
                        {
                            TrueBecause = before.IsWithin(date) ? "the date still holds, only less exactly" : null,
                        };
                    }
                }
            }
        }
    }

    /// <summary>Other speakers of the fact base; first those of the claim's own sources, because they are nearest to the quote.</summary>
    private IEnumerable<Mutant> Speakers(ClaimDeclaration claim)
    {
        if (claim.Keys.Entry("by") is not { Value: YamlScalar scalar } entry || claim.Claim.By is not { } speaker)
        {
            yield break;
        }

        if (speaker != ClaimRecord.Unnamed)
        {
            var others = facts.SpeakersNear(claim.Claim.Sources.Select(source => source.Source))
                .Where(by => facts.Model.Representative(by) != facts.Model.Representative(speaker))
                .Take(MostOthers);
            foreach (var other in others)
            {
                yield return new Mutant(MutationKind.SpeakerExchanged, claim, scalar.Place, other, speaker, other)
                {
                    TrueBecause = claim.Claim.Value is { } value && facts.IsClaimed(claim, value.Wording, other)
                        ? MutationBase.ClaimedToo
                        : null,
                };
            }
        }

        // The key is replaced by a note, which no rule reads, so that lines and columns of the file do not change.
        if (!claim.Keys.Has("note"))
        {
            var place = entry.KeyPlace with { End = scalar.Place.End };
            yield return new Mutant(MutationKind.SpeakerRemoved, claim, place, "note: none", speaker, "")
            {
                TrueBecause = facts.IsOwnSaying(claim, speaker) ? MutationBase.SaidByTheClaim
                    : claim.Claim.Value is { } value && facts.IsClaimed(claim, value.Wording, null) ? MutationBase.ClaimedToo
                    : null,
            };
        }
    }

    private static IEnumerable<Mutant> Modalities(ClaimDeclaration claim) =>
        claim.Claim.Modality is Modality.Planned or Modality.Alleged or Modality.Denied && claim.Keys.Node("modality") is YamlScalar scalar
            ? [new Mutant(MutationKind.ModalityAsserted, claim, scalar.Place, "asserted", scalar.Value, "asserted")
            {
                TrueBecause = claim.Property.Accusation && claim.Claim.Modality is Modality.Alleged ? MutationBase.AccusedByTheClaim : null,
            }]
            : [];
}

using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Findings;

/// <summary>Days on which the same claims hold.</summary>
/// <param name="From">The first day, as a day number; null if open.</param>
/// <param name="To">The last day; null if open.</param>
/// <param name="Holding">The claims that certainly hold on each of these days.</param>
/// <param name="Perhaps">The claims that may hold, because their first or last day is uncertain.</param>
internal sealed record Stretch(long? From, long? To, IReadOnlyList<ClaimRecord> Holding, IReadOnlyList<ClaimRecord> Perhaps)
{
    /// <summary>The claims that decide nothing and may hold on one of these days.</summary>
    public IReadOnlyList<ClaimRecord> Beside { get; init; } = [];
}

/// <summary>Cuts time at the ends of claims (FORMAT.md section 5, "Time").</summary>
internal static class Stretches
{
    /// <summary>
    /// The stretches on which at least one claim holds or may hold, in the order of time. Claims that decide nothing neither divide time
    /// nor end other claims; nor do drafts if there are claims with a source. If all were retracted, time is divided as before the
    /// retractions.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="context">The rest of the fact base.</param>
    /// <param name="tooMany">Called with the last claim if all stretches together contain more than
    /// <see cref="FactLimits.ClaimsOfTimeline"/>; the later ones are left out.</param>
    public static IReadOnlyList<Stretch> Of(IReadOnlyList<ClaimRecord> claims, FindingContext context, Action<ClaimRecord>? tooMany = null)
    {
        Func<ClaimRecord, bool> stands = claims.Any(FindingBuilder.Stands) ? FindingBuilder.Stands
            : claims.Any(FindingBuilder.StandsAsDraft) ? FindingBuilder.StandsAsDraft
            : claim => !FindingBuilder.StandsAside(claim);
        var all = claims.Select(claim => Validity.Of(claim, context)).ToLookup(validity => !stands(validity.Claim));
        List<Stretch> stretches = [];
        var held = 0;
        foreach (var stretch in Cut([.. all[false]]))
        {
            var beside = stretch with
            {
                Beside = [.. all[true].Where(validity => validity.MayTouch(stretch)).Select(validity => validity.Claim)]
            };
            held += beside.Holding.Count + beside.Perhaps.Count + beside.Beside.Count;
            if (held > FactLimits.ClaimsOfTimeline)
            {
                tooMany?.Invoke(claims[^1]);
                break;
            }

            stretches.Add(beside);
        }

        return stretches;
    }

    private static List<Stretch> Cut(Validity[] validities)
    {
        long[] cuts =
        [
            .. validities.SelectMany(validity => validity.Cuts)
                .Where(cut => cut is > long.MinValue and < long.MaxValue)
                .Distinct()
                .OrderBy(cut => cut)
        ];
        List<Stretch> stretches = [];
        for (var index = -1; index < cuts.Length; index++)
        {
            var first = index < 0 ? long.MinValue : cuts[index];
            var last = index + 1 < cuts.Length ? cuts[index + 1] - 1 : long.MaxValue;
            Validity[] holding = [.. validities.Where(validity => validity.HoldsOn(first))];
            holding = [.. holding.Where(validity => !validity.IsHandedOver(first, holding))];
            ClaimRecord[] sure = [.. holding.Select(validity => validity.Claim)];
            ClaimRecord[] perhaps =
            [
                .. validities.Where(validity => validity.MayHoldOn(first)).Select(validity => validity.Claim).Except(sure)
            ];
            if (sure.Length + perhaps.Length > 0)
            {
                Add(stretches, new Stretch(first == long.MinValue ? null : first, last == long.MaxValue ? null : last, sure, perhaps));
            }
        }

        return stretches;
    }

    private static void Add(List<Stretch> stretches, Stretch next)
    {
        if (stretches is [.., var before]
            && before.To + 1 == next.From
            && before.Holding.SequenceEqual(next.Holding)
            && (before.Holding.Count > 0 || before.Perhaps.SequenceEqual(next.Perhaps)))
        {
            stretches[^1] = before with { To = next.To };
        }
        else
        {
            stretches.Add(next);
        }
    }

    /// <summary>
    /// The days on which a claim may hold and, within them, those on which it certainly holds. Open ends are the ends of time.
    /// </summary>
    private readonly record struct Validity(ClaimRecord Claim, long MayStart, long Start, long End, long MayEnd)
    {
        public IEnumerable<long> Cuts => [MayStart, Start, After(End), After(MayEnd)];

        public static Validity Of(ClaimRecord claim, FindingContext context)
        {
            var (from, to) = claim.HasValid ? (claim.ValidFrom, claim.ValidTo) : (context.StatedOn(claim), context.StatedOn(claim));
            var (mayStart, mayEnd) = (from?.EarliestDay ?? long.MinValue, to?.LatestDay ?? long.MaxValue);
            if (!claim.HasValid && from is null)
            {
                return Never(claim, mayStart, mayEnd); // said on some day that nothing tells
            }

            var start = from is null ? long.MinValue : from.Value.LatestDay ?? long.MaxValue;
            var end = to is null ? long.MaxValue : to.Value.EarliestDay ?? long.MinValue;
            return claim switch
            {
                { IsEndUnknown: true } =>
                    mayStart == start ? new Validity(claim, mayStart, start, start, mayEnd) : Never(claim, mayStart, mayEnd),
                { IsStartUnknown: true } =>
                    mayEnd == end ? new Validity(claim, mayStart, end, end, mayEnd) : Never(claim, mayStart, mayEnd),
                _ => new Validity(claim, mayStart, start, end, mayEnd),
            };
        }

        /// <summary>A claim that certainly holds on no day.</summary>
        private static Validity Never(ClaimRecord claim, long mayStart, long mayEnd) =>
            new(claim, mayStart, long.MaxValue, long.MinValue, mayEnd);

        public bool MayTouch(Stretch stretch) => MayStart <= (stretch.To ?? long.MaxValue) && (stretch.From ?? long.MinValue) <= MayEnd;

        public bool HoldsOn(long day) => Start <= day && day <= End;

        public bool MayHoldOn(long day) => MayStart <= day && day <= MayEnd;

        /// <summary>The claim ends on the day on which another begins: on that day the other holds.</summary>
        public bool IsHandedOver(long day, Validity[] holding)
        {
            var (start, end, claim) = (Start, End, Claim);
            return end == day && start < day && Array.Exists(holding, other => other.Start == day && !ReferenceEquals(other.Claim, claim));
        }

        private static long After(long day) => day is long.MaxValue or long.MinValue ? day : day + 1;
    }
}

using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Linking;

/// <summary>What an entity says of itself as an occasion on which something was said: an address, a session.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Days">The values of its date claims that are vouched for, as they are written.</param>
/// <param name="Speakers">The values of its <c>speaker</c> claims that are vouched for.</param>
internal sealed record HeldOccasion(string Entity, EquatableArray<string> Days, EquatableArray<string> Speakers);

/// <summary>The entities of a file that can be occasions, and the occasions that claims of the file name.</summary>
/// <param name="Held">The entities with a date claim.</param>
/// <param name="Wanted">The ids of the occasions that claims name.</param>
internal sealed record OccasionSurface(EquatableArray<HeldOccasion> Held, EquatableArray<string> Wanted)
{
    /// <summary>The property that says on which day an occasion was.</summary>
    public const string DayProperty = "date";

    /// <summary>The property that says who speaks on an occasion.</summary>
    public const string SpeakerProperty = "speaker";

    /// <summary>The occasions of a file.</summary>
    public static OccasionSurface Of(FactsFile file) => new(
        file.Entities.Select(entity => Of(entity.Entity.Id, entity.Claims.Select(claim => (claim.Claim, claim.Property))))
            .OfType<HeldOccasion>()
            .ToEquatableArray(),
        file.Claims.Select(claim => claim.Claim.Occasion)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <summary>An entity as an occasion; null if no claim gives it a day.</summary>
    public static HeldOccasion? Of(string entity, IEnumerable<(ClaimRecord Claim, Property Property)> claims)
    {
        List<(ClaimRecord Claim, string Property)>? dates = null;
        List<ClaimRecord>? speakers = null;
        foreach (var (claim, property) in claims)
        {
            if (claim is not { Value: not null, IsDraft: false, IsVouchedFor: true, Occasion: null })
            {
                continue;
            }

            if (property.Type.Kind is ValueKind.Date)
            {
                (dates ??= []).Add((claim, property.Name));
            }
            else if (property.Type.Kind is ValueKind.Entity && property.Name == SpeakerProperty)
            {
                (speakers ??= []).Add(claim);
            }
        }

        if (dates is null)
        {
            return null;
        }

        // 'date' before other dates; of others only where there is one such property, since no word says which is meant.
        var named = dates.FindAll(date => date.Property == DayProperty);
        var days = named.Count > 0 ? named : dates.TrueForAll(date => date.Property == dates[0].Property) ? dates : [];
        return new HeldOccasion(
            entity,
            days.Select(date => date.Claim.Value!.Wording).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            (speakers ?? []).Select(claim => claim.Value!.Wording).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }
}

/// <summary>The occasions that claims name.</summary>
internal sealed class Occasions : EquatableMap<Occasion>
{
    private Occasions(IEnumerable<Occasion> occasions)
        : base(occasions, occasion => occasion.Id)
    {
    }

    /// <summary>Finds the occasions that files name, among the entities of all files and of the fact bases below this one.</summary>
    public static Occasions Of(IEnumerable<OccasionSurface> files, ReferencedFacts bases)
    {
        OccasionSurface[] all = [.. files];
        string[] wanted = [.. all.SelectMany(file => file.Wanted).Distinct(StringComparer.Ordinal)];
        if (wanted.Length == 0)
        {
            return new Occasions([]);
        }

        var held = all.SelectMany(file => file.Held).ToLookup(occasion => occasion.Entity, StringComparer.Ordinal);
        return new Occasions(wanted.Select(id =>
        {
            HeldOccasion[] known =
            [
                .. held[id],
                .. OccasionSurface.Of(id, bases.ClaimsOn(id).Select(claim => (claim.Claim, claim.Property))) is { } elsewhere
                    ? new[] { elsewhere }
                    : [],
            ];
            return new Occasion(
                id,
                known.SelectMany(occasion => occasion.Days).ToEquatableArray(),
                known.SelectMany(occasion => occasion.Speakers).ToEquatableArray());
        }));
    }

    /// <summary>The file with the day of each claim that names an occasion; the same file if none does.</summary>
    public BoundFacts DateClaims(BoundFacts file) => file.Surface.Occasions.Wanted.Count == 0
        ? file
        : file with { File = file.File with { Entities = [.. file.File.Entities.Select(DateClaims)] } };

    private EntityDeclaration DateClaims(EntityDeclaration entity)
    {
        if (!entity.Claims.Any(claim => claim.Claim.Occasion is not null))
        {
            return entity;
        }

        ClaimDeclaration[] claims = [.. entity.Claims.Select(Date)];
        return entity with
        {
            Claims = claims,
            Entity = entity.Entity with { Claims = claims.Select(claim => claim.Claim).ToEquatableArray() },
        };
    }

    private ClaimDeclaration Date(ClaimDeclaration claim) => claim.Claim.Occasion is { } id && Find(id) is { } occasion
        ? claim with { Claim = claim.Claim with { Stated = occasion.Day }, Occasion = occasion }
        : claim;
}

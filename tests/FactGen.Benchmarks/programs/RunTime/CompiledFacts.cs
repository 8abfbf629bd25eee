using Facts;
using FactGen;
using RunTime.Stores;

/// <summary>The facts that are compiled in.</summary>
internal static class CompiledFacts
{
    private static string[] s_ids = [];

    /// <summary>Reads every claim with its value, and counts the quotes.</summary>
    public static int CountAll()
    {
        var quotes = 0;
        foreach (var claim in FactBase.Claims)
        {
            quotes += claim.Value is null ? 0 : claim.Quotes.Count;
        }

        return quotes;
    }

    /// <summary>Looks every id up once.</summary>
    public static void Warm()
    {
        s_ids = [.. Place.All.Select(place => place.Id)];
        LookUp(s_ids.Length);
    }

    /// <summary>Looks ids up.</summary>
    public static void LookUp(int count)
    {
        for (var index = 0; index < count; index++)
        {
            _ = Place.Find(s_ids[index % s_ids.Length]) ?? throw new InvalidOperationException("an id is not found");
        }
    }

    /// <summary>The claims as other stores keep them.</summary>
    public static List<StoredClaim> Stored() =>
    [
        .. FactBase.Claims.Select(claim => new StoredClaim
        {
            Id = claim.Id,
            Entity = claim.Entity.Id,
            Type = claim.Entity.Type,
            Property = claim.Property,
            Value = claim.Wording,
            By = claim.By?.Id,
            Stated = claim.Stated?.Wording,
            Modality = $"{claim.Modality}",
            Because = claim.Because,
            Note = claim.Note,
            Quotes = [.. claim.Quotes.Select(quote => new StoredQuote { Source = quote.Source.Id, Exact = quote.Exact })],
        }),
    ];
}

namespace FactGen.Compiler.Facts;

/// <summary>An occasion that <c>stated</c> of a claim names.</summary>
/// <param name="Id">The entity's id.</param>
/// <param name="Days">The days that its date claims give.</param>
/// <param name="Speakers">Who speaks on it; empty if no claim says so.</param>
internal sealed record Occasion(string Id, EquatableArray<string> Days, EquatableArray<string> Speakers)
{
    /// <summary>The day that lies within all days that its date claims give; null if there is none.</summary>
    public FactDate? Day
    {
        get
        {
            FactDate[] days = [.. Days.Select(FactDate.Parse)];
            foreach (var day in days)
            {
                if (Array.TrueForAll(days, other => day.IsWithin(other)))
                {
                    return day;
                }
            }

            return null;
        }
    }
}

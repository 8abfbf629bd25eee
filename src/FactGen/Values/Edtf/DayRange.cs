namespace FactGen.Edtf;

/// <summary>Days from a first to a last, by day number; open ends are <see cref="NoFirst"/> and <see cref="NoLast"/>.</summary>
internal readonly record struct DayRange(long First, long Last)
{
    public const long NoFirst = long.MinValue;
    public const long NoLast = long.MaxValue;
}

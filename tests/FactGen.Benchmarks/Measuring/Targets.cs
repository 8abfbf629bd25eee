namespace FactGen.Benchmarks.Measuring;

/// <summary>Ratios within one run, each next to its upper limit.</summary>
internal sealed class Targets(string title)
{
    private readonly Table _table = new(title, "Ratio", "measured", "at most", "met");

    /// <summary>Adds a ratio of two amounts of the same kind.</summary>
    public void Add(string what, double amount, double of, double most) => Add(what, amount / of, most);

    /// <summary>Adds a number that is measured directly.</summary>
    public void Add(string what, double measured, double most) =>
        _table.Add(what, Table.Number(measured), Table.Number(most), measured <= most ? "yes" : "**no**");

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter output) => _table.Write(output);
}

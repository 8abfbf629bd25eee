using FactGen.Compiler.Prose.English;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>Reads one length of time in several units: "três horas e doze minutos", "dört yıl altı ay".</summary>
internal sealed class TableLengths(LanguageTables tables, TableNumbers numbers, TableUnits units, Tokens tokens)
{
    /// <summary>A length in several units.</summary>
    /// <param name="Number">The number of the smallest, with all that has a fixed length in it.</param>
    /// <param name="Unit">The smallest unit.</param>
    /// <param name="Larger">The larger ones, as values write them.</param>
    internal readonly record struct Length(TableNumber Number, TableUnit Unit, string Larger);

    /// <summary>The length that begins with a number and its unit; null if no smaller unit continues it, or a date begins in it.</summary>
    public Length? Extend(TableNumber number, TableUnit unit, int first, TableDatesFound dates)
    {
        var length = new Length(number, unit, "");
        while (Next(length) is { } longer)
        {
            length = longer;
        }

        return length.Unit.Next > unit.Next && !dates.IsAnyWithin(first, length.Unit.Next) ? length : null;
    }

    private Length? Next(Length length)
    {
        var joint = tokens.At(length.Unit.Next);
        var isJoint = joint.Kind is TokenKind.Word
            && (tables.Joints.Contains(joint.Lower) || tables.WithNumbers.CoinJoints.Contains(joint.Lower));
        var at = isJoint ? length.Unit.Next + 1 : length.Unit.Next;
        return length.Unit.Factor == 1
            && numbers.Read(tokens, at) is { IsUnread: false, IsRough: false } rest
            && units.After(tokens, rest.Next) is { Kind: QuantityUnit.Time, Factor: 1 } smaller
            && EnglishCompounds.Sum(length.Number.Value, length.Unit.Name, rest.Value, smaller.Name) is { } sum
            ? new Length(
                rest with { Value = sum.Value, Next = smaller.Next },
                smaller,
                sum.IsApart ? $"{length.Larger}{QuantityReading.Write(length.Number.Value)} {length.Unit.Name} " : length.Larger)
            : null;
    }
}

namespace FactGen.Compiler.Schema;

/// <summary>A condition for every entity of a type whose findings are settled (FORMAT.md section 2).</summary>
/// <param name="Text">The rule as the schema writes it.</param>
public abstract record SchemaRule(string Text)
{
    /// <summary>The properties that the rule names.</summary>
    public abstract IEnumerable<string> Properties { get; }

    /// <summary>Reads a rule; null if the text is no rule, or has an unknown sign of comparison.</summary>
    /// <remarks>
    /// Three forms: <c>date &lt;= end</c> (also &lt;, &gt;, &gt;=, with a property or a value on the right),
    /// <c>at least one of date, end</c>, and <c>troops in 1 to 5000</c>.
    /// </remarks>
    public static SchemaRule? Read(string text)
    {
        const string atLeastOneOf = "at least one of ";
        var trimmed = text.Trim();
        if (trimmed.StartsWith(atLeastOneOf, StringComparison.Ordinal))
        {
            string[] names = [.. trimmed[atLeastOneOf.Length..].Split(',').Select(name => name.Trim())];
            return Array.TrueForAll(names, SchemaNames.IsProperty) ? new AtLeastOneOf(trimmed, names.ToEquatableArray()) : null;
        }

        var words = trimmed.Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var property, var sign, var right] || !SchemaNames.IsProperty(property))
        {
            return null;
        }

        if (sign is "in")
        {
            var ends = right.Split([" to "], StringSplitOptions.None);
            return ends is [var lowest, var highest] ? new InRange(trimmed, property, lowest.Trim(), highest.Trim()) : null;
        }

        return sign is "<" or "<=" or ">" or ">=" ? new Comparison(trimmed, property, sign, right) : null;
    }
}

/// <summary>One property compared with another, or with a value.</summary>
/// <param name="Text">The rule as the schema writes it.</param>
/// <param name="Left">The property on the left.</param>
/// <param name="Sign">One of &lt;, &lt;=, &gt;, &gt;=.</param>
/// <param name="Right">The property or the value on the right.</param>
internal sealed record Comparison(string Text, string Left, string Sign, string Right) : SchemaRule(Text)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Properties => SchemaNames.IsProperty(Right) ? [Left, Right] : [Left];
}

/// <summary>At least one of several properties has a claim.</summary>
/// <param name="Text">The rule as the schema writes it.</param>
/// <param name="Names">The properties.</param>
internal sealed record AtLeastOneOf(string Text, EquatableArray<string> Names) : SchemaRule(Text)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Properties => Names;
}

/// <summary>A property's value is between two values, both included.</summary>
/// <param name="Text">The rule as the schema writes it.</param>
/// <param name="Property">The property.</param>
/// <param name="Lowest">The least value that it may have.</param>
/// <param name="Highest">The greatest value that it may have.</param>
internal sealed record InRange(string Text, string Property, string Lowest, string Highest) : SchemaRule(Text)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Properties => [Property];
}

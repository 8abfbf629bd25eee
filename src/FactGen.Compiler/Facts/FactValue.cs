namespace FactGen.Compiler.Facts;

/// <summary>A claim's value, as the set of exact values that it allows (FORMAT.md section 5).</summary>
/// <param name="Wording">As the editor wrote it; reading it again gives an equal value.</param>
public abstract record FactValue(string Wording)
{
    /// <summary>Whether every exact value that this one allows is allowed by the other too.</summary>
    public abstract bool IsWithin(FactValue other);

    /// <summary>What both allow; null if they have nothing in common.</summary>
    public abstract FactValue? Share(FactValue other);

    /// <summary>
    /// Whether this is at most the other: true or false if certain, otherwise null; null too if the values have no order.
    /// </summary>
    public virtual bool? IsAtMost(FactValue other) => null;

    /// <summary>Whether this is below the other: true or false if certain, otherwise null; null too if the values have no order.</summary>
    public virtual bool? IsBelow(FactValue other) => null;

    /// <summary>The value in one spelling, however it was written: <c>2,030</c> for <c>2030</c>.</summary>
    public virtual string Canonical => Wording;
}

/// <summary>A value that allows only itself: words, a truth, an address, a word of a closed list, an entity.</summary>
/// <param name="Wording">The value.</param>
internal sealed record SingleValue(string Wording) : FactValue(Wording)
{
    /// <inheritdoc/>
    public override bool IsWithin(FactValue other) => Equals(other);

    /// <inheritdoc/>
    public override FactValue? Share(FactValue other) => Equals(other) ? this : null;
}

/// <summary>A number, date or length of time: a set of exact values.</summary>
/// <param name="Wording">As the editor wrote it.</param>
/// <param name="Value">The value.</param>
public sealed record SetValue<T>(string Wording, T Value) : FactValue(Wording)
    where T : struct, IFactValue<T>
{
    /// <inheritdoc/>
    public override string Canonical => Value.ToString()!;

    /// <inheritdoc/>
    public override bool IsWithin(FactValue other) => other is SetValue<T> set && Value.IsWithin(set.Value);

    /// <inheritdoc/>
    public override bool? IsAtMost(FactValue other) => other is SetValue<T> set ? Value.IsAtMost(set.Value) : null;

    /// <inheritdoc/>
    public override bool? IsBelow(FactValue other) => other is SetValue<T> set ? Value.IsBelow(set.Value) : null;

    /// <inheritdoc/>
    public override FactValue? Share(FactValue other) =>
        other is SetValue<T> set && Value.TryShare(set.Value, out var shared) ? new SetValue<T>(shared.ToString()!, shared) : null;
}

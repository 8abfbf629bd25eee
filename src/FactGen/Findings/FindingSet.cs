using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

/// <summary>The findings of a property with <c>many</c>: one for each value.</summary>
[JsonConverter(typeof(FindingsJsonConverter))]
[DebuggerDisplay("Count = {Count}: {ToString(),nq}")]
public sealed class FindingSet<T> : IReadOnlyList<Finding<T>>
{
    private readonly Finding<T>[] _findings;

    internal FindingSet(Finding<T>[] findings) => _findings = findings;

    /// <summary>The set of a property without claims.</summary>
    public static FindingSet<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _findings.Length;

    /// <inheritdoc/>
    public Finding<T> this[int index] => _findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding<T>> GetEnumerator() => ((IEnumerable<Finding<T>>)_findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The findings, one after the other.</summary>
    public override string ToString() => _findings.Length == 0 ? "not stated" : string.Join("; ", _findings.AsEnumerable());
}

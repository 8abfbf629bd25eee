using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>A property of the schema, as what reads its claims and findings. Not for users' code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactProperty
{
    private protected FactProperty(string key) => Key = key;

    /// <summary>The declaring type and the property: <c>Operation.troops</c>.</summary>
    public string Key { get; }

    /// <summary>A property whose values are read so.</summary>
    /// <param name="key">The declaring type and the property.</param>
    /// <param name="read">Reads a value that the compiler has already read once.</param>
    public static FactProperty Of<T>(string key, Func<string, T> read) => new FactProperty<T>(key, read);

    internal static string NameOf(string key) => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    internal abstract Claim Claim(ClaimData data);

    internal abstract Finding Finding(string kind, string value, FindingData data);
}

/// <inheritdoc/>
/// <typeparam name="T">The values' type.</typeparam>
internal sealed class FactProperty<T>(string key, Func<string, T> read) : FactProperty(key)
{
    internal override Claim Claim(ClaimData data) => new Claim<T>(data, data.IsUnknown || data.IsNone ? default : read(data.Wording));

    internal override Finding Finding(string kind, string value, FindingData data) => kind switch
    {
        "settled" => new Settled<T>(data, Value(value, data)),
        "attributed" => new Attributed<T>(data, Value(value, data)),
        "disputed" => new Disputed<T>(data),
        "planned" => new Planned<T>(data, Value(value, data)),
        "alleged" => new Alleged<T>(data, Value(value, data)),
        "denied" => new Denied<T>(data, Value(value, data)),
        "unknown" => new Unknown<T>(data),
        "none" => new None<T>(data),
        "opinion" => new Opinion<T>(data, Value(value, data)),
        _ => throw new InvalidOperationException($"the generated data holds the unknown kind of finding '{kind}'"),
    };

    /// <summary>One claim's value, or after <c>=</c> a value of its own: what several claims share.</summary>
    private T Value(string value, FindingData data) => value[0] == '=' ? read(value[1..]) : ((Claim<T>)data.Claim(value)).Value!;
}

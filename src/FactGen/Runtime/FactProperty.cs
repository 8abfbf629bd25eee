using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>A property of the schema. It reads the claims and findings of its type. Not for users' code.</summary>
/// <remarks>
/// The properties of the library's own types are created here, not in generated code, so that an ahead-of-time compiled library
/// contains the native code that reads them.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactProperty
{
    private protected FactProperty(string key, string? unit = null) => (Key, Name, Unit) = (key, NameOf(key), unit);

    /// <summary>The declaring type and the property: <c>Operation.troops</c>.</summary>
    public string Key { get; }

    /// <summary>The property's name.</summary>
    internal string Name { get; }

    /// <summary>
    /// The unit of its numbers, or the things that they count; null if they have none, and for values that have their own.
    /// </summary>
    internal string? Unit { get; }

    /// <summary>Whether its values are entities.</summary>
    internal abstract bool IsOfEntities { get; }

    /// <summary>A property of texts.</summary>
    public static FactProperty<string> Text(string key) => new(key, FactReader.Text);

    /// <summary>A property of whole numbers of things.</summary>
    public static FactProperty<Count> Count(string key) => new(key, FactReader.Count);

    /// <summary>A property of whole numbers of things, with the word for the things.</summary>
    public static FactProperty<Count> Count(string key, string things) => new(key, FactReader.Count, things);

    /// <summary>A property of decimal numbers.</summary>
    public static FactProperty<Amount> Number(string key) => new(key, FactReader.Number);

    /// <summary>A property of decimal numbers in a unit.</summary>
    public static FactProperty<Amount> Number(string key, string unit) => new(key, FactReader.Number, unit);

    /// <summary>A property of amounts of money.</summary>
    public static FactProperty<Money> Money(string key) => new(key, FactReader.Money);

    /// <summary>A property of percentages.</summary>
    public static FactProperty<Percent> Percent(string key) => new(key, FactReader.Percent);

    /// <summary>A property of ratios.</summary>
    public static FactProperty<Ratio> Ratio(string key) => new(key, FactReader.Ratio);

    /// <summary>A property of dates.</summary>
    public static FactProperty<FactDate> Date(string key) => new(key, FactReader.Date);

    /// <summary>A property of lengths of time.</summary>
    public static FactProperty<Duration> Duration(string key) => new(key, FactReader.Duration);

    /// <summary>A property that is true or false.</summary>
    public static FactProperty<bool> Bool(string key) => new(key, FactReader.Bool);

    /// <summary>A property of absolute addresses.</summary>
    public static FactProperty<Uri> Url(string key) => new(key, FactReader.Url);

    internal static string NameOf(string key) => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    internal abstract Claim Claim(ClaimData data);

    internal abstract Finding Finding(FindingData data);
}

/// <summary>A property whose values are <typeparamref name="T"/>. Not for users' code.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="key">The declaring type and the property.</param>
/// <param name="read">Reads a value. The compiler has read it before, so it is well formed.</param>
/// <param name="unit">The unit of its numbers, or the things that they count.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactProperty<T>(string key, Func<string, T> read, string? unit = null) : FactProperty(key, unit)
{
    private readonly Func<FactRegistry, string, T>? _find;

    /// <summary>A property whose values are entities of the fact base that makes the claim, or of one that it builds on.</summary>
    /// <param name="key">The declaring type and the property.</param>
    /// <param name="find">Finds the entity.</param>
    public FactProperty(string key, Func<FactRegistry, string, T> find)
        : this(key, static id => throw new InvalidOperationException($"'{id}' is found in a fact base")) => _find = find;

    internal override bool IsOfEntities => typeof(Entity).IsAssignableFrom(typeof(T));

    /// <summary>The finding of a property with one value.</summary>
    public Finding<T> Finding(Entity entity)
    {
        var (first, count) = entity.Data.FindingsOf(this);
        return count == 0 ? new Unclaimed<T>(entity, Name) : (Finding<T>)entity.Data.Finding(first, this);
    }

    /// <summary>The findings of a property with <c>many</c>.</summary>
    public FindingSet<T> Set(Entity entity) => Findings(entity) is { Length: > 0 } findings ? new(findings) : FindingSet<T>.Empty;

    /// <summary>The findings of a property with <c>over_time</c>.</summary>
    public Timeline<T> Timeline(Entity entity) => new(entity, Name, Findings(entity));

    /// <summary>The findings of a property with <c>many</c> and <c>over_time</c>.</summary>
    public TimelineSet<T> TimelineSet(Entity entity) => Findings(entity) is { Length: > 0 } findings
        ? new([.. findings.GroupBy(finding => finding.Group).Select(group => new Timeline<T>(entity, Name, [.. group]))])
        : TimelineSet<T>.Empty;

    internal T Read(FactRegistry registry, string wording) => _find is null ? read(wording) : _find(registry, wording);

    internal override Claim Claim(ClaimData data) =>
        new Claim<T>(data, data.IsUnknown || data.IsNone ? default : Read(data.Registry, data.Wording), Unit);

    internal override Finding Finding(FindingData data) => data.Kind switch
    {
        's' => new Settled<T>(data, data.Value(this)),
        'a' => new Attributed<T>(data, data.Value(this)),
        'd' => new Disputed<T>(data),
        'p' => new Planned<T>(data, data.Value(this)),
        'l' => new Alleged<T>(data, data.Value(this)),
        'n' => new Denied<T>(data, data.Value(this)),
        'u' => new Unknown<T>(data),
        'z' => new None<T>(data),
        'o' => new Opinion<T>(data, data.Value(this)),
        var other => throw new InvalidOperationException($"the generated data holds the unknown kind of finding '{other}'"),
    };

    private Finding<T>[] Findings(Entity entity)
    {
        var (first, count) = entity.Data.FindingsOf(this);
        var findings = new Finding<T>[count];
        for (var index = 0; index < count; index++)
        {
            findings[index] = (Finding<T>)entity.Data.Finding(first + index, this);
        }

        return findings;
    }
}

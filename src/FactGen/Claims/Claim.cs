using System.Text.Json.Serialization;
using FactGen.Json;
using FactGen.Runtime;

namespace FactGen;

/// <summary>One value that a source or a speaker gives for one property of one entity, with the quotes that show it.</summary>
[JsonConverter(typeof(ClaimJsonConverter))]
public abstract class Claim
{
    private readonly ClaimData _data;

    private protected Claim(ClaimData data) => _data = data;

    /// <summary>The stable name: <c>entity/property</c>, in a list <c>entity/property#n</c>, or what the editor gave.</summary>
    public string Id => _data.Id;

    /// <summary>The short name of the fact base that makes the claim, and that checked its quotes when it was compiled.</summary>
    public string Base => _data.Registry.Name;

    /// <summary>The entity that it is about.</summary>
    public Entity Entity => _data.Entity;

    /// <summary>The property that it is about, in snake_case as in the schema.</summary>
    public string Property => _data.Property;

    /// <summary>The value in the property's type; null if <see cref="IsUnknown"/> or <see cref="IsNone"/> is true.</summary>
    public object? Value => Boxed;

    /// <summary>The value as the editor wrote it.</summary>
    public string Wording => _data.Wording;

    /// <summary>The source says that there is a value, but not which.</summary>
    public bool IsUnknown => _data.IsUnknown;

    /// <summary>The source says that there is no value.</summary>
    public bool IsNone => _data.IsNone;

    /// <summary>Whether the claim asserts its value, alleges it, denies it, and so on.</summary>
    public Modality Modality => _data.Modality;

    /// <summary>The editor's choice among the claims on this property.</summary>
    public Rank Rank => _data.Rank;

    /// <summary>Why the rank is not <see cref="Rank.Normal"/>.</summary>
    public string? Reason => _data.Reason;

    /// <summary>Who asserts it; null for the source's own voice; <see cref="Entity.Unnamed"/> for "it was reported".</summary>
    public Entity? By => _data.By;

    /// <summary>Who passed it on before the source did, the nearest to the speaker first.</summary>
    public IReadOnlyList<Entity> Via => _data.Via;

    /// <summary>When it was said; if the facts do not say, the day on which the first source was published.</summary>
    public FactDate? Stated => _data.Stated;

    /// <summary>Whether the facts say when it was said; otherwise <see cref="Stated"/> is only the date of the source.</summary>
    public bool IsDated => _data.IsDated;

    /// <summary>From when it holds, for a property with <c>over_time</c>.</summary>
    public FactDate? ValidFrom => _data.ValidFrom;

    /// <summary>Until when it holds, for a property with <c>over_time</c>.</summary>
    public FactDate? ValidTo => _data.ValidTo;

    /// <summary>The quotes that show it.</summary>
    public IReadOnlyList<Quote> Quotes => _data.Quotes;

    /// <summary>The quoted sources, each once.</summary>
    public IReadOnlyList<Source> Sources => _data.Sources;

    /// <summary>It has no source: a draft, which the project allows on purpose.</summary>
    public bool IsDraft => Sources.Count == 0;

    /// <summary>How the value follows from the quote, if the quote does not show it; one of <see cref="Reasons"/>.</summary>
    public string? Because => _data.Because;

    /// <summary>
    /// The reasons that the editor gave where the compiler cannot see that the quote carries the claim, each for one kind of rule. A claim
    /// without any rests on the words of its quotes alone.
    /// </summary>
    public IReadOnlyList<ClaimReason> Reasons => _data.Reasons;

    /// <summary>Who gives the reasons, if that is said.</summary>
    public string? ReasonedBy => _data.ReasonedBy;

    /// <summary>The condition of a counterfactual claim, in the words of the quote.</summary>
    public string? If => _data.If;

    /// <summary>The editor's note.</summary>
    public string? Note => _data.Note;

    /// <summary>When and why it was retracted; null if it was not.</summary>
    public Retraction? Retraction => _data.Retraction;

    /// <summary>The unit of its number or the things that it counts, as the schema has it; null if it has none.</summary>
    internal abstract string? Unit { get; }

    private protected abstract object? Boxed { get; }

    /// <summary>The value as a reader sees it: "about 2,300 soldiers", "2.5 metres", "unknown", "none".</summary>
    public string ValueText => IsUnknown ? "unknown" : IsNone ? "none" : Prose.Of(Boxed, Unit);

    /// <summary>The speaker and all who passed the words on, back to the source: "Ned Price, quoted by Bbabo.NET".</summary>
    public string Attribution => Prose.Attribution(this);

    /// <summary>The value and its attribution.</summary>
    public override string ToString() => Prose.Of(this);
}

/// <summary>A claim whose value is a <typeparamref name="T"/>.</summary>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed class Claim<T> : Claim
{
    private readonly T? _value;

    internal Claim(ClaimData data, T? value, string? unit)
        : base(data) => (_value, Unit) = (value, unit);

    /// <summary>The value; the type's default if <see cref="Claim.IsUnknown"/> or <see cref="Claim.IsNone"/> is true.</summary>
    public new T? Value => _value;

    internal override string? Unit { get; }

    private protected override object? Boxed => IsUnknown || IsNone ? null : _value;
}

/// <summary>A retraction.</summary>
/// <param name="On">The day it was retracted, if the facts say so.</param>
/// <param name="Reason">Why.</param>
/// <param name="Instead">The claim to use in its place, if any.</param>
public sealed record Retraction(FactDate? On, string Reason, string? Instead);

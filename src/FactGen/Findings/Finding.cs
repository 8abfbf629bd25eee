using System.Diagnostics;
using System.Text.Json.Serialization;
using FactGen.Json;
using FactGen.Runtime;

namespace FactGen;

/// <summary>The combined result of all claims on one property of one entity (FORMAT.md section 5).</summary>
[JsonConverter(typeof(FindingJsonConverter))]
[DebuggerDisplay("{DebuggerText,nq}")]
public abstract class Finding
{
    private protected Finding(FindingData data) => Data = data;

    /// <summary>The entity that it is about.</summary>
    public Entity Entity => Data.Entity;

    /// <summary>The property that it is about, in snake_case as in the schema.</summary>
    public string Property => Data.Property;

    /// <summary>The kind, for code that does not know the type of the values.</summary>
    public abstract FindingKind Kind { get; }

    /// <summary>The claims that decide it.</summary>
    public IReadOnlyList<Claim> Claims => Data.Claims;

    /// <summary>Claims that disagree, but to which another claim is preferred for a reason.</summary>
    public IReadOnlyList<Claim> Dissent => Data.Dissent;

    /// <summary>Claims that do not decide it: of another modality, deprecated, retracted, or under a condition that is not met.</summary>
    public IReadOnlyList<Claim> Others => Data.Others;

    /// <summary>
    /// How many independent witnesses the deciding claims have. Sources derived from another source do not count, and all claims of one
    /// speaker count once.
    /// </summary>
    public int Witnesses => Data.Witnesses;

    /// <summary>Who asserts the deciding claims, each once; empty if only sources speak in their own voice.</summary>
    public Speakers Speakers => field ??= Speakers.Of(Claims);

    /// <summary>The first day of the time that it covers, for a property with <c>over_time</c>; null if that end is open.</summary>
    public DateOnly? From => Data.From;

    /// <summary>The last day of the time that it covers, for a property with <c>over_time</c>; null if that end is open.</summary>
    public DateOnly? To => Data.To;

    /// <summary>
    /// Whether all its claims were retracted; the finding is then what it was before. <see cref="Claim.Retraction"/> says why.
    /// </summary>
    public bool IsRetracted => Data.IsRetracted;

    internal int Group => Data.Group;

    /// <summary>The unit of its number or the things that it counts, as the schema has it; null if it has none.</summary>
    internal string? Unit => Data.Unit;

    /// <summary>Its value, boxed; null for the kinds without one.</summary>
    internal virtual object? Boxed => null;

    private protected FindingData Data { get; }

    private protected abstract string Text { get; }

    /// <summary>What a debugger shows: the kind first, because only one kind is certain.</summary>
    private protected string DebuggerText => $"{Kind}: {this}";

    /// <summary>The finding in words, as a careful journalist would write it.</summary>
    public sealed override string ToString() => IsRetracted ? $"{Text} (retracted: {Claims[0].Retraction?.Reason})" : Text;
}

/// <summary>The combined result of all claims on one property whose values are of type <typeparamref name="T"/>.</summary>
/// <remarks>
/// One of a closed set: <see cref="Settled{T}"/>, <see cref="Attributed{T}"/>, <see cref="Disputed{T}"/>,
/// <see cref="Planned{T}"/>, <see cref="Alleged{T}"/>, <see cref="Denied{T}"/>, <see cref="Unknown{T}"/>,
/// <see cref="None{T}"/>, <see cref="Opinion{T}"/>, <see cref="Unclaimed{T}"/>. <see cref="Match{TResult}"/> covers them all.
/// </remarks>
[JsonConverter(typeof(FindingJsonConverter))]
public abstract class Finding<T> : Finding
{
    private protected Finding(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc cref="Finding.Claims"/>
    public new IReadOnlyList<Claim<T>> Claims => field ??= TypedList<T>.Of(Data.Claims);

    /// <inheritdoc cref="Finding.Dissent"/>
    public new IReadOnlyList<Claim<T>> Dissent => field ??= TypedList<T>.Of(Data.Dissent);

    /// <inheritdoc cref="Finding.Others"/>
    public new IReadOnlyList<Claim<T>> Others => field ??= TypedList<T>.Of(Data.Others);

    /// <summary>Calls the function for its kind. A new kind would be a new parameter, so every caller would have to handle it.</summary>
    public TResult Match<TResult>(
        Func<Settled<T>, TResult> settled,
        Func<Attributed<T>, TResult> attributed,
        Func<Disputed<T>, TResult> disputed,
        Func<Planned<T>, TResult> planned,
        Func<Alleged<T>, TResult> alleged,
        Func<Denied<T>, TResult> denied,
        Func<Unknown<T>, TResult> unknown,
        Func<None<T>, TResult> none,
        Func<Opinion<T>, TResult> opinion,
        Func<Unclaimed<T>, TResult> unclaimed) => this switch
        {
            Settled<T> finding => settled(finding),
            Attributed<T> finding => attributed(finding),
            Disputed<T> finding => disputed(finding),
            Planned<T> finding => planned(finding),
            Alleged<T> finding => alleged(finding),
            Denied<T> finding => denied(finding),
            Unknown<T> finding => unknown(finding),
            None<T> finding => none(finding),
            Opinion<T> finding => opinion(finding),
            _ => unclaimed((Unclaimed<T>)this),
        };

    /// <summary>
    /// Calls the function for its kind if there is one, otherwise <paramref name="otherwise"/>:
    /// <c>finding.MatchSome(otherwise: any =&gt; any.ToString(), settled: age =&gt; $"{age.Value} years")</c>.
    /// </summary>
    /// <remarks>
    /// The <c>ToString</c> of every kind has its doubt and its speakers. A new kind would go to <paramref name="otherwise"/> without a word
    /// from the compiler; <see cref="Match{TResult}"/> has no such gap.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="otherwise"/> is null.</exception>
    public TResult MatchSome<TResult>(
        Func<Finding<T>, TResult> otherwise,
        Func<Settled<T>, TResult>? settled = null,
        Func<Attributed<T>, TResult>? attributed = null,
        Func<Disputed<T>, TResult>? disputed = null,
        Func<Planned<T>, TResult>? planned = null,
        Func<Alleged<T>, TResult>? alleged = null,
        Func<Denied<T>, TResult>? denied = null,
        Func<Unknown<T>, TResult>? unknown = null,
        Func<None<T>, TResult>? none = null,
        Func<Opinion<T>, TResult>? opinion = null,
        Func<Unclaimed<T>, TResult>? unclaimed = null)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        return Match(
            settled ?? otherwise,
            attributed ?? otherwise,
            disputed ?? otherwise,
            planned ?? otherwise,
            alleged ?? otherwise,
            denied ?? otherwise,
            unknown ?? otherwise,
            none ?? otherwise,
            opinion ?? otherwise,
            unclaimed ?? otherwise);
    }

    private protected string Sentence(T value) => FindingSentence.Of(Kind, Prose.Of(value, Unit), Prose.Voices(this));
}

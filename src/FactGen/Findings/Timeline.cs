using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

/// <summary>
/// The findings of a property with <c>over_time</c>, in the order of time: one for each period in which the same claims hold.
/// </summary>
[JsonConverter(typeof(FindingsJsonConverter))]
[DebuggerDisplay("Count = {Count}: {ToString(),nq}")]
public sealed class Timeline<T> : IReadOnlyList<Finding<T>>
{
    private readonly Entity _entity;
    private readonly string _property;
    private readonly Finding<T>[] _findings;

    internal Timeline(Entity entity, string property, Finding<T>[] findings) =>
        (_entity, _property, _findings) = (entity, property, findings);

    /// <summary>Made by generated code for a property without claims.</summary>
    public Timeline(Entity entity, string property)
        : this(entity, property, [])
    {
    }

    /// <inheritdoc/>
    public int Count => _findings.Length;

    /// <inheritdoc/>
    public Finding<T> this[int index] => _findings[index];

    /// <summary>The finding for today in Coordinated Universal Time.</summary>
    public Finding<T> Now => At(DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>The finding for one day; <see cref="Unclaimed{T}"/> if no claim holds on that day.</summary>
    public Finding<T> At(DateOnly day)
    {
        foreach (var finding in _findings)
        {
            if (!(finding.From > day) && !(finding.To < day))
            {
                return finding;
            }
        }

        return new Unclaimed<T>(_entity, _property);
    }

    /// <inheritdoc cref="At(DateOnly)"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Finding<T> At(int year, int month, int day) => At(new DateOnly(year, month, day));

    /// <inheritdoc/>
    public IEnumerator<Finding<T>> GetEnumerator() => ((IEnumerable<Finding<T>>)_findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The findings with the days that they cover.</summary>
    public override string ToString() => _findings.Length == 0 ? "not stated" : string.Join("; ", _findings.Select(Prose.WithTime));
}

/// <summary>The findings of a property with <c>many</c> and <c>over_time</c>: one timeline for each value.</summary>
[JsonConverter(typeof(TimelinesJsonConverter))]
[DebuggerDisplay("Count = {Count}: {ToString(),nq}")]
public sealed class TimelineSet<T> : IReadOnlyList<Timeline<T>>
{
    private readonly Timeline<T>[] _timelines;

    internal TimelineSet(Timeline<T>[] timelines) => _timelines = timelines;

    /// <summary>The set of a property without claims.</summary>
    public static TimelineSet<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _timelines.Length;

    /// <inheritdoc/>
    public Timeline<T> this[int index] => _timelines[index];

    /// <summary>The findings for today in Coordinated Universal Time.</summary>
    public FindingSet<T> Now => At(DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>The findings for one day, one for each value with a claim that holds on that day.</summary>
    public FindingSet<T> At(DateOnly day) =>
        new([.. _timelines.Select(timeline => timeline.At(day)).Where(finding => finding is not Unclaimed<T>)]);

    /// <inheritdoc cref="At(DateOnly)"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public FindingSet<T> At(int year, int month, int day) => At(new DateOnly(year, month, day));

    /// <inheritdoc/>
    public IEnumerator<Timeline<T>> GetEnumerator() => ((IEnumerable<Timeline<T>>)_timelines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The timelines, one after the other.</summary>
    public override string ToString() => _timelines.Length == 0 ? "not stated" : string.Join("; ", _timelines.AsEnumerable());
}

using System.Collections;

namespace FactGen;

/// <summary>
/// The findings of a property with <c>over_time</c>: one for each stretch of days throughout which the same claims hold, in the
/// order of time.
/// </summary>
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

    /// <summary>The finding on this day in Coordinated Universal Time: what holds until further notice.</summary>
    public Finding<T> Now => At(DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>The finding on one day; <see cref="Unclaimed{T}"/> where no claim holds then.</summary>
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

/// <summary>The findings of a property with <c>many</c> and <c>over_time</c>: each value has a timeline of its own.</summary>
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

    /// <summary>The findings on this day in Coordinated Universal Time: what holds until further notice.</summary>
    public FindingSet<T> Now => At(DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>The findings on one day, of each value for which a claim holds then.</summary>
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

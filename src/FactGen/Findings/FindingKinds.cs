using FactGen.Runtime;

namespace FactGen;

/// <summary>At least one source gives the value in its own voice, and none disagrees.</summary>
public sealed class Settled<T> : Finding<T>
{
    internal Settled(FindingData data, T value)
        : base(data) => Value = value;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Settled;

    /// <summary>The value: the narrowest claim's, or else what all claims share.</summary>
    public T Value { get; }

    /// <summary>The value.</summary>
    public static implicit operator T(Settled<T> finding) => finding.Value;

    /// <summary>The value alone: it needs no attribution.</summary>
    private protected override string Text => ValueText(Value);
}

/// <summary>Somebody says so, and no source vouches for it.</summary>
public sealed class Attributed<T> : Finding<T>
{
    internal Attributed(FindingData data, T stated)
        : base(data) => Stated = stated;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Attributed;

    /// <summary>The value as it was stated.</summary>
    public T Stated { get; }

    /// <summary>The value and whose word it is.</summary>
    private protected override string Text => $"{ValueText(Stated)}, according to {(Speakers.Count > 0 ? Speakers : Prose.Publishers(Data.Claims))}";
}

/// <summary>The claims cannot all be true. There is no value: there are sides.</summary>
public sealed class Disputed<T> : Finding<T>
{
    internal Disputed(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Disputed;

    /// <summary>Each side with its speaker.</summary>
    private protected override string Text => Prose.Sides(Data.Claims);
}

/// <summary>It is meant to become so; no source says that it did.</summary>
public sealed class Planned<T> : Finding<T>
{
    internal Planned(FindingData data, T intended)
        : base(data) => Intended = intended;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Planned;

    /// <summary>The value that is meant to be.</summary>
    public T Intended { get; }

    /// <summary>The plan and whose it is.</summary>
    private protected override string Text => $"{ValueText(Intended)} (planned{Prose.AccordingTo(Speakers)})";
}

/// <summary>Somebody alleges it; nobody vouches for it.</summary>
public sealed class Alleged<T> : Finding<T>
{
    internal Alleged(FindingData data, T allegation)
        : base(data) => Allegation = allegation;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Alleged;

    /// <summary>The value that is alleged.</summary>
    public T Allegation { get; }

    /// <summary>The allegation, as one, and whose it is.</summary>
    private protected override string Text => $"allegedly {ValueText(Allegation)}{Prose.AccordingTo(Speakers)}";
}

/// <summary>It is denied, and nobody asserts it.</summary>
public sealed class Denied<T> : Finding<T>
{
    internal Denied(FindingData data, T denial)
        : base(data) => Denial = denial;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Denied;

    /// <summary>The value that is said not to be so.</summary>
    public T Denial { get; }

    /// <summary>The denial and whose it is.</summary>
    private protected override string Text => $"not {ValueText(Denial)}{Prose.AccordingTo(Speakers)}";
}

/// <summary>The sources say that there is a value, and not which.</summary>
public sealed class Unknown<T> : Finding<T>
{
    internal Unknown(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Unknown;

    /// <summary>That it is not known, and who says so.</summary>
    private protected override string Text => $"not known{Prose.AccordingTo(Speakers)}";
}

/// <summary>The sources say that there is no value.</summary>
public sealed class None<T> : Finding<T>
{
    internal None(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.None;

    /// <summary>That there is none, and who says so.</summary>
    private protected override string Text => $"none{Prose.AccordingTo(Speakers)}";
}

/// <summary>A judgement. It settles nothing.</summary>
public sealed class Opinion<T> : Finding<T>
{
    internal Opinion(FindingData data, T view)
        : base(data) => View = view;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Opinion;

    /// <summary>The value as it is judged to be.</summary>
    public T View { get; }

    /// <summary>The judgement and whose it is.</summary>
    private protected override string Text => $"{ValueText(View)}, in the opinion of {(Speakers.Count > 0 ? Speakers : "the source")}";
}

/// <summary>No claim of the fact base answers this property.</summary>
public sealed class Unclaimed<T> : Finding<T>
{
    /// <summary>Made by generated code for a property without claims.</summary>
    public Unclaimed(Entity entity, string property)
        : base(FindingData.Unclaimed(entity, property))
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Unclaimed;

    /// <summary>That no source says.</summary>
    private protected override string Text => "not stated";
}

using System.Text.Json.Serialization;
using FactGen.Json;
using FactGen.Runtime;

namespace FactGen;

/// <summary>At least one source gives the value in its own voice, and no source disagrees.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Settled<T> : Finding<T>
{
    internal Settled(FindingData data, T value)
        : base(data) => Value = value;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Settled;

    /// <summary>The value of the narrowest claim; if none is narrowest, what all claims have in common.</summary>
    public T Value { get; }

    /// <summary>The value.</summary>
    public static implicit operator T(Settled<T> finding) => finding.Value;

    /// <summary>The value alone: it needs no attribution.</summary>
    private protected override string Text => Sentence(Value);

    internal override object? Boxed => Value;
}

/// <summary>A speaker says so, and no source says it in its own voice.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Attributed<T> : Finding<T>
{
    internal Attributed(FindingData data, T stated)
        : base(data) => Stated = stated;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Attributed;

    /// <summary>The value as it was stated.</summary>
    public T Stated { get; }

    /// <summary>The value and its attribution.</summary>
    private protected override string Text => Sentence(Stated);

    internal override object? Boxed => Stated;
}

/// <summary>The claims cannot all be true. There is no single value, only sides.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
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

/// <summary>It is planned; no source says that it happened.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Planned<T> : Finding<T>
{
    internal Planned(FindingData data, T intended)
        : base(data) => Intended = intended;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Planned;

    /// <summary>The planned value.</summary>
    public T Intended { get; }

    /// <summary>The plan and who says so.</summary>
    private protected override string Text => Sentence(Intended);

    internal override object? Boxed => Intended;
}

/// <summary>A speaker alleges it; nobody asserts it.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Alleged<T> : Finding<T>
{
    internal Alleged(FindingData data, T allegation)
        : base(data) => Allegation = allegation;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Alleged;

    /// <summary>The value that is alleged.</summary>
    public T Allegation { get; }

    /// <summary>The allegation, marked as such, and who makes it.</summary>
    private protected override string Text => Sentence(Allegation);

    internal override object? Boxed => Allegation;
}

/// <summary>It is denied, and nobody asserts it.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Denied<T> : Finding<T>
{
    internal Denied(FindingData data, T denial)
        : base(data) => Denial = denial;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Denied;

    /// <summary>The value that is denied.</summary>
    public T Denial { get; }

    /// <summary>The denial and who makes it.</summary>
    private protected override string Text => Sentence(Denial);

    internal override object? Boxed => Denial;
}

/// <summary>The sources say that there is a value, but not which.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Unknown<T> : Finding<T>
{
    internal Unknown(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Unknown;

    /// <summary>Says that the value is not known, and who says so.</summary>
    private protected override string Text => FindingSentence.Of(Kind, "", Prose.Voices(this));
}

/// <summary>The sources say that there is no value.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class None<T> : Finding<T>
{
    internal None(FindingData data)
        : base(data)
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.None;

    /// <summary>Says that there is no value, and who says so.</summary>
    private protected override string Text => FindingSentence.Of(Kind, "", Prose.Voices(this));
}

/// <summary>A judgement. It never settles a value.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Opinion<T> : Finding<T>
{
    internal Opinion(FindingData data, T view)
        : base(data) => View = view;

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Opinion;

    /// <summary>The value according to the judgement.</summary>
    public T View { get; }

    /// <summary>The judgement and who makes it.</summary>
    private protected override string Text => Sentence(View);

    internal override object? Boxed => View;
}

/// <summary>The fact base has no claim on this property.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Unclaimed<T> : Finding<T>
{
    /// <summary>Made by generated code for a property without claims.</summary>
    public Unclaimed(Entity entity, string property)
        : base(FindingData.Unclaimed(entity, property))
    {
    }

    /// <inheritdoc/>
    public override FindingKind Kind => FindingKind.Unclaimed;

    /// <summary>Says that no source gives a value.</summary>
    private protected override string Text => "not stated";
}

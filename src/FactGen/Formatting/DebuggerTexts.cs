using System.Diagnostics;

namespace FactGen;

// What a debugger shows of a value: its words, and what they mean as a set where that is more.

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct FactDate
{
    private string DebuggerText => ToString() + " (" + ToProse() + ")";
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Count
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds;
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Amount
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds;
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Money
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds;
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Percent
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds;
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Ratio
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds;
}

[DebuggerDisplay("{DebuggerText,nq}")]
public readonly partial struct Duration
{
    private string DebuggerText => IsExact ? ToString() : ToString() + " " + Bounds + " s";
}

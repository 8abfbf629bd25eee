namespace FactGen;

/// <summary>How a value was worded: exactly, or with one of the hedges of FORMAT.md section 5.</summary>
public enum Approximation
{
    /// <summary><c>2030</c>: the value itself.</summary>
    Exactly,

    /// <summary><c>about n</c>: from 5 % below n to 5 % above it.</summary>
    About,

    /// <summary><c>nearly n</c>, <c>almost n</c>: from 0.9 n to n, n excluded.</summary>
    Nearly,

    /// <summary><c>over n</c>, <c>more than n</c>: above n, up to 1.5 n.</summary>
    Over,

    /// <summary><c>at least n</c>, <c>n or more</c>: n and everything above.</summary>
    AtLeast,

    /// <summary><c>at most n</c>, <c>up to n</c>, <c>n or fewer</c>, <c>n or less</c>: n and everything below.</summary>
    AtMost,

    /// <summary><c>under n</c>, <c>less than n</c>, <c>fewer than n</c>: everything below n.</summary>
    Under,

    /// <summary><c>20 to 30</c>: from the first to the second number; both ends are included unless the words exclude them.</summary>
    Between,
}

namespace FactGen;

/// <summary>
/// Says that a member, or each member of a type, uses an allegation about a living person, and why. Without it the use does not compile
/// (FACT6003): whoever passes an allegation on alleges it too, and owes the reader its speaker and its source.
/// </summary>
/// <param name="why">Why it may be passed on here, for those who read the code.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor | AttributeTargets.Method
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    Inherited = false)]
public sealed class UsesAllegationAttribute(string why) : Attribute
{
    /// <summary>Why it may be passed on here.</summary>
    public string Why { get; } = why;
}

using System.Globalization;

namespace FactGen.Compiler.Schema;

/// <summary>
/// The id of a claim: <c>entity/property</c>, for an item of a list <c>entity/property#n</c>, or the id that the editor gave. A claim of
/// another fact base has that base's name in front: <c>port:storm/date</c>.
/// </summary>
/// <param name="Text">The id as written.</param>
public readonly record struct ClaimId(string Text) : IComparable<ClaimId>
{
    /// <summary>
    /// Whether the editor gave the id; otherwise it follows from the entity, the property and the claim's place in a list.
    /// </summary>
    public bool IsGiven => !Text.Contains('/');

    /// <summary>The text of an id, where an id is printed or looked up by its text.</summary>
    public static implicit operator string(ClaimId id) => id.Text;

    /// <summary>
    /// The id of the only claim on a property. It is the id of this fact base's claim, whichever fact base the entity is from.
    /// </summary>
    public static ClaimId Of(string entity, string property) => new($"{QualifiedName.LocalOf(entity)}/{property}");

    /// <summary>The id of an item of a list of claims on one property.</summary>
    /// <param name="entity">The entity's id.</param>
    /// <param name="property">The property's name.</param>
    /// <param name="number">The item's number, from 1.</param>
    public static ClaimId InList(string entity, string property, int number) =>
        new($"{QualifiedName.LocalOf(entity)}/{property}#{number.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The id with which another fact base names the claim.</summary>
    public ClaimId From(string factBase) => new(QualifiedName.From(factBase, Text));

    /// <summary>
    /// The id in the data of a fact base: null if it follows from the claim's place; its end from <c>#</c> on if it is an item of a list
    /// whose number does not follow; otherwise the whole id.
    /// </summary>
    /// <param name="entity">The entity's id.</param>
    /// <param name="property">The property's name.</param>
    /// <param name="following">The id that follows from the claim's place.</param>
    public string? ShortForm(string entity, string property, ClaimId following)
    {
        var only = Of(entity, property).Text;
        return this == following ? null : Text.StartsWith($"{only}#", StringComparison.Ordinal) ? Text[only.Length..] : Text;
    }

    /// <summary>Reads an id in its short form.</summary>
    /// <param name="shortForm">The short form, which is not null.</param>
    /// <param name="entity">The entity's id.</param>
    /// <param name="property">The property's name.</param>
    public static ClaimId Parse(string shortForm, string entity, string property) =>
        shortForm[0] == '#' ? new(Of(entity, property).Text + shortForm) : new(shortForm);

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

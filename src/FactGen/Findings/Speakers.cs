using System.Collections;

namespace FactGen;

/// <summary>Those who assert something, each once, in the order of the claims.</summary>
public sealed class Speakers : IReadOnlyList<Entity>
{
    private readonly Entity[] _speakers;

    private Speakers(Entity[] speakers) => _speakers = speakers;

    /// <inheritdoc/>
    public int Count => _speakers.Length;

    /// <inheritdoc/>
    public Entity this[int index] => _speakers[index];

    internal static Speakers Of(IReadOnlyList<Claim> claims) => new([.. claims.Select(claim => claim.By).OfType<Entity>().Distinct()]);

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => ((IEnumerable<Entity>)_speakers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names as a sentence has them: "Vladimir Putin, Ned Price and Dmitry Peskov".</summary>
    public override string ToString() => _speakers switch
    {
        [] => "",
        [var only] => only.Name,
        [.. var first, var last] => $"{string.Join(", ", first.Select(speaker => speaker.Name))} and {last.Name}",
    };
}

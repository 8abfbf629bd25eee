using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

/// <summary>The speakers of some claims, each once, in the order of the claims.</summary>
[JsonConverter(typeof(SpeakersJsonConverter))]
[DebuggerDisplay("Count = {Count}: {ToString(),nq}")]
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

    /// <summary>The names as part of a sentence: "Vladimir Putin, Ned Price and Dmitry Peskov".</summary>
    public override string ToString() => NameList.Of([.. _speakers.Select(speaker => speaker.Name)]);
}

using FactGen.Compiler.Facts;

namespace FactGen.Tool.Pages.Models;

/// <summary>Who says something, and where.</summary>
/// <param name="Speaker">The speaker; null if sources say it in their own voice.</param>
/// <param name="Sources">The sources, by their short names.</param>
internal sealed record Voice(Reference? Speaker, IReadOnlyList<Reference> Sources)
{
    /// <summary>Who makes these claims: each speaker once, and the sources' own voice first.</summary>
    public static IReadOnlyList<Voice> Of(IEnumerable<ClaimRecord> claims, FactIndex index) =>
    [
        .. from claim in claims
           group claim by claim.By into said
           orderby said.Key is not null
           select new Voice(
               said.Key is { } speaker ? index.ToEntity(speaker) : null,
               [.. said.SelectMany(claim => claim.Sources).Select(source => source.Source).Distinct().Select(index.ToSourceName)]),
    ];
}

/// <summary>A value with those who give it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Labels">How its claims present it, other than as so.</param>
/// <param name="Voices">Who says so.</param>
internal sealed record Side(Reference Value, IReadOnlyList<Label> Labels, IReadOnlyList<Voice> Voices)
{
    /// <summary>The values of claims, each with those who give it.</summary>
    public static IReadOnlyList<Side> Of(IEnumerable<ClaimRecord> claims, FactIndex index) =>
    [
        .. from claim in claims
           group claim by index.ValueOf(claim).Text into same
           select new Side(index.ValueOf(same.First()), Label.Presenting(same), Voice.Of(same, index)),
    ];
}

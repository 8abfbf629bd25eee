namespace FactGen.Tool.Exports.Rdf;

/// <summary>What the nanopublications say of their own publication. Nothing of it comes from the clock.</summary>
/// <param name="Created">The day on which they were made, where the caller names one.</param>
/// <param name="Creator">Who made them: an IRI.</param>
/// <param name="License">Under which licence: an IRI.</param>
internal sealed record Publication(string? Created, string? Creator, string? License);

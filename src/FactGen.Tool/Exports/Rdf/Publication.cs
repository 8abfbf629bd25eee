namespace FactGen.Tool.Exports.Rdf;

/// <summary>The publication data of the nanopublications. Nothing in it comes from the clock, so the output is reproducible.</summary>
/// <param name="Created">The day on which they were made, if the caller gives one.</param>
/// <param name="Creator">Who made them: an IRI.</param>
/// <param name="License">Under which licence: an IRI.</param>
internal sealed record Publication(string? Created, string? Creator, string? License);

using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Tool.Mutation;

/// <summary>A mutant: a claim of the fact base changed so that it is wrong, in its YAML, in its text or in its entity.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Claim">The claim before the change.</param>
/// <param name="Place">The changed place in the facts; if something else was changed, the place that the report points at.</param>
/// <param name="Yaml">The new YAML at that place; null if the YAML there is not changed.</param>
/// <param name="Was">The earlier text, for the report.</param>
/// <param name="Is">The new text, for the report.</param>
internal sealed record Mutant(MutationKind Kind, ClaimDeclaration Claim, Place Place, string? Yaml, string Was, string Is)
{
    /// <summary>A second change to the same claim, behind the first one in the file.</summary>
    public YamlEdit? Second { get; init; }

    /// <summary>The source whose text is changed, with its new text.</summary>
    public ChangedText? Text { get; init; }

    /// <summary>The entity that the claim is moved to.</summary>
    public string? Entity { get; init; }

    /// <summary>Why the changed fact may be true, so that accepting it proves nothing; null if it is certainly wrong.</summary>
    public string? TrueBecause { get; init; }

    /// <summary>Whether only the YAML of the claim is changed.</summary>
    public bool IsYamlOnly => Text is null && Entity is null;

    /// <summary>A scalar in single quotation marks, so that every text can be written.</summary>
    public static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The facts file with the change.</summary>
    public string ApplyTo(string text)
    {
        var changed = Second is { } second ? second.ApplyTo(text) : text;
        return Yaml is { } yaml ? new YamlEdit(Place, yaml).ApplyTo(changed) : changed;
    }
}

/// <summary>A change at one place of a file.</summary>
/// <param name="Place">The changed place.</param>
/// <param name="Yaml">The new YAML at that place.</param>
internal sealed record YamlEdit(Place Place, string Yaml)
{
    /// <summary>The file with the change.</summary>
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Place.Start), Yaml, text.AsSpan(Place.End));
}

/// <summary>A source with another text than its own.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Words">The whole new text.</param>
internal sealed record ChangedText(string Source, string Words);

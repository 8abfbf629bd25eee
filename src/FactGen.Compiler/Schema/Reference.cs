using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>What an id or a type as an editor wrote it refers to.</summary>
/// <param name="Name">Its one name in this fact base, qualified if another declares it; null if it refers to nothing, or to several
/// things.</param>
/// <param name="Rule">The rule that it breaks; null if it refers to one thing.</param>
/// <param name="Problem">What is wrong and how to correct it, in a sentence; empty if only the caller knows what was expected.</param>
public readonly record struct Reference(string? Name, Rule? Rule, string Problem)
{
    /// <summary>One thing.</summary>
    public static Reference To(string name) => new(name, null, "");

    /// <summary>It refers to nothing in the fact base or those it builds on.</summary>
    /// <param name="rule">The rule on unknown names of this sort.</param>
    public static Reference Unknown(Rule rule) => new(null, rule, "");

    /// <summary>It refers to a fact base that is not among those it builds on.</summary>
    /// <param name="rule">The rule on unknown names of this sort.</param>
    /// <param name="written">What was written.</param>
    /// <param name="bases">The short names of the existing fact bases.</param>
    public static Reference ToUnknownBase(Rule rule, string written, IEnumerable<string> bases)
    {
        var factBase = QualifiedName.FactBaseOf(written)!;
        string[] known = [.. bases];
        var way = known.Length > 0 ? DidYouMean.Sentence(factBase, known) : " It builds on none: reference the project or package that has those facts.";
        return new(null, rule, $"'{factBase}' in '{written}' is no fact base that this one builds on.{way}");
    }

    /// <summary>Things of several fact bases.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="what">What each of them is: "a type".</param>
    /// <param name="choices">Their qualified names.</param>
    public static Reference Ambiguous(string written, string what, IEnumerable<string> choices) => new(
        null,
        Catalogue.AmbiguousName,
        $"'{written}' is {what} of several fact bases: write which is meant, {string.Join(" or ", choices.Select(choice => $"'{choice}'"))}.");

    /// <summary>It refers to a fact base whose C# types this one cannot name, so that nothing is known about it.</summary>
    public static Reference Hidden(string name) => new(
        null,
        Catalogue.UnfitBase,
        $"'{name}' is of the fact base '{QualifiedName.FactBaseOf(name)}', whose C# types are internal: set FactGenAccessibility to public in its project, or do without it.");

    /// <summary>The sentence to add to a message on an unknown name if a referenced fact base may have it and hides it.</summary>
    public static string HintOf(IEnumerable<BaseSchema> bases) => bases.FirstOrDefault(known => !known.IsPublic) is { } hidden
        ? $" If it is of the fact base '{hidden.Name}': the C# types of that are internal; set FactGenAccessibility to public in its project."
        : "";
}

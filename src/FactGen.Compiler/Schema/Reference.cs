using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>What an id or a type that an editor wrote stands for.</summary>
/// <param name="Name">The one name that it has in this fact base, qualified where another declares it; null where it stands for
/// nothing, or for no one thing.</param>
/// <param name="Rule">The rule that it breaks; null where it stands for one thing.</param>
/// <param name="Problem">What is wrong, in a sentence with the way out; empty where only the caller can say what was expected.</param>
public readonly record struct Reference(string? Name, Rule? Rule, string Problem)
{
    /// <summary>One thing.</summary>
    public static Reference To(string name) => new(name, null, "");

    /// <summary>Nothing of the fact base nor of those it builds on.</summary>
    /// <param name="rule">The rule on unknown names of this sort.</param>
    public static Reference Unknown(Rule rule) => new(null, rule, "");

    /// <summary>Something of a fact base that is not among those it builds on.</summary>
    /// <param name="rule">The rule on unknown names of this sort.</param>
    /// <param name="written">What was written.</param>
    /// <param name="bases">The short names of the fact bases that there are.</param>
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

    /// <summary>Something of a fact base whose C# types this one cannot name, and of which therefore nothing is known.</summary>
    public static Reference Hidden(string name) => new(
        null,
        Catalogue.UnfitBase,
        $"'{name}' is of the fact base '{QualifiedName.FactBaseOf(name)}', whose C# types are internal: set FactGenAccessibility to public in its project, or do without it.");

    /// <summary>
    /// The sentence to add to a message on an unknown name, where a fact base that is referenced may have it, and hides it.
    /// </summary>
    public static string HintOf(IEnumerable<BaseSchema> bases) => bases.FirstOrDefault(known => !known.IsPublic) is { } hidden
        ? $" If it is of the fact base '{hidden.Name}': the C# types of that are internal; set FactGenAccessibility to public in its project."
        : "";
}

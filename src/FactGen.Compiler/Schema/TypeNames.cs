using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>Finds the types that a schema and its facts may name: their own, and those of the fact bases that they build on.</summary>
/// <remarks>
/// A type of the schema itself goes before one of the same name elsewhere: what its facts say under it does not change its meaning
/// when a fact base that it builds on gets a type of that name.
/// </remarks>
/// <param name="factBase">The short name of the fact base; empty where it has none.</param>
/// <param name="own">The types of its schema.</param>
/// <param name="bases">The fact bases that it builds on.</param>
public sealed class TypeNames(string factBase, IReadOnlyCollection<string> own, IReadOnlyCollection<BaseSchema> bases)
{
    /// <summary>What a written type stands for.</summary>
    public Reference Find(string written)
    {
        var local = QualifiedName.Within(factBase, written);
        if (own.Contains(local))
        {
            return Reference.To(local);
        }

        if (QualifiedName.IsQualified(local) && !bases.Any(known => known.Name == QualifiedName.FactBaseOf(local)))
        {
            return Reference.ToUnknownBase(Catalogue.UnknownType, local, bases.Select(known => known.Name));
        }

        if (bases.FirstOrDefault(known => known.Name == QualifiedName.FactBaseOf(local)) is { IsPublic: false })
        {
            return Reference.Hidden(local);
        }

        string[] found = [.. (QualifiedName.IsQualified(local) ? [local] : bases.Select(known => QualifiedName.Of(known.Name, local)))
            .Where(name => bases.Any(known => known.Types.Any(type => type.Name == name)))];
        return found switch
        {
            [] => Reference.Unknown(Catalogue.UnknownType),
            [var only] => Reference.To(only),
            _ => Reference.Ambiguous(written, "a type", found),
        };
    }

    /// <summary>The sentence that helps whoever wrote a type that there is not.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="others">What else may stand there.</param>
    public string Advice(string written, params IEnumerable<string> others) =>
        DidYouMean.Sentence(written, others.Concat(Like(written))) + Reference.HintOf(bases);

    /// <summary>
    /// Every type that may have been meant, as it may be written: without its fact base where none was written and that is clear.
    /// </summary>
    private IEnumerable<string> Like(string written) => own.Concat(
        bases.SelectMany(known => known.Types).Select(type => type.Name).Select(name =>
            !QualifiedName.IsQualified(written) && Find(QualifiedName.LocalOf(name)).Name == name ? QualifiedName.LocalOf(name) : name));
}

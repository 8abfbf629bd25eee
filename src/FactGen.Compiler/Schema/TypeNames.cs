using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.Schema;

/// <summary>Finds the types that a schema and its facts may name: their own, and those of the fact bases that they build on.</summary>
/// <remarks>
/// A type of the schema itself takes precedence over one of the same name elsewhere: facts keep their meaning if a fact base that this one
/// builds on gets a type of that name.
/// </remarks>
/// <param name="factBase">The short name of the fact base; empty if it has none.</param>
/// <param name="own">The types of its schema.</param>
/// <param name="bases">The fact bases that it builds on.</param>
public sealed class TypeNames(string factBase, IReadOnlyCollection<string> own, IReadOnlyCollection<BaseSchema> bases)
{
    /// <summary>The types of the schema.</summary>
    public IReadOnlyCollection<string> Own => own;

    /// <summary>The type that a written name refers to.</summary>
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

    /// <summary>The sentence that helps with an unknown type.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="diagnostics">What takes the message.</param>
    /// <param name="others">What else is allowed there.</param>
    public string Advice(string written, DiagnosticSink diagnostics, params IEnumerable<string> others) =>
        diagnostics.Suggest(written, others.Concat(Like(written))).Sentence + Reference.HintOf(bases);

    /// <summary>
    /// Every type that may have been meant, as it may be written: without its fact base if none was written and the type is clear.
    /// </summary>
    private IEnumerable<string> Like(string written) => own.Concat(
        bases.SelectMany(known => known.Types).Select(type => type.Name).Select(name =>
            !QualifiedName.IsQualified(written) && Find(QualifiedName.LocalOf(name)).Name == name ? QualifiedName.LocalOf(name) : name));
}

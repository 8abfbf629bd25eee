using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Yaml;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>Where something is declared, and where it is named.</summary>
/// <param name="document">The document.</param>
internal sealed class Navigation(Document document)
{
    private readonly OpenWorkspace _workspace = document.Workspace;

    /// <summary>Where the word at an offset is declared; of a quote, its place in the source.</summary>
    public Location[] DefinitionOf(int offset)
    {
        if (_workspace.FactBase.Facts is not { } facts || document.WordAt(offset) is not { } found)
        {
            return [];
        }

        return found.Meaning.Kind is WordKind.Quote
            ? PlaceOfQuote(facts, offset) is { } place ? [place] : []
            : SubjectOf(found) is { } subject ? [.. NamesOf(subject).Where(name => name.IsDeclaration).Select(name => name.Location)] : [];
    }

    /// <summary>Where the word at an offset is named.</summary>
    public Location[] ReferencesOf(int offset, bool withDeclaration) =>
        document.WordAt(offset) is { } found && SubjectOf(found) is { } subject
            ? [.. NamesOf(subject).Where(name => withDeclaration || !name.IsDeclaration).Select(name => name.Location)]
            : [];

    /// <summary>The word at an offset if it can be renamed: the id of an entity or of a source of this fact base.</summary>
    public PrepareRenameResult? RenameableAt(int offset) =>
        document.WordAt(offset) is { } found && SubjectOf(found) is { Kind: WordKind.Entity or WordKind.Source } subject
        && NamesOf(subject).Any(name => name.IsDeclaration)
            ? new PrepareRenameResult(document.Lines.RangeOf(found.Cursor.Start, found.Cursor.End), found.Cursor.Word)
            : null;

    /// <summary>Gives an entity or source another id wherever it is named.</summary>
    /// <exception cref="ArgumentException">The id cannot be given; the message says why.</exception>
    public WorkspaceEdit? Rename(int offset, string name)
    {
        if (RenameableAt(offset) is null || document.WordAt(offset) is not { } found || SubjectOf(found) is not { } subject)
        {
            return null;
        }

        if (!Compiler.Schema.SchemaNames.IsId(name))
        {
            throw new ArgumentException($"'{name}' is no id: write it in kebab-case, as in 'csto-mission'.");
        }

        if (NamesOf(subject with { Id = name }).Any(other => other.IsDeclaration))
        {
            throw new ArgumentException($"'{name}' is the id of another {subject.Kind.ToString().ToLowerInvariant()} already.");
        }

        return new WorkspaceEdit(NamesOf(subject)
            .GroupBy(place => place.Location.Uri, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(place => new TextEdit(place.Location.Range, name + place.Written[subject.Id.Length..])).ToArray(),
                StringComparer.Ordinal));
    }

    private Location? PlaceOfQuote(CheckedFacts facts, int offset)
    {
        if (document.QuoteAt(facts, offset) is not QuoteEvidence.InText found
            || _workspace.FactBase.PathOfText(facts.Model.CardsById[found.Quoted.Source.Card.Id].Card.Text) is not { } text)
        {
            return null;
        }

        var range = found.Place.Range;
        return _workspace.Find(text) is { } source
            ? new Location(_workspace.AddressOf(text), source.Lines.RangeOf(range.Start, range.End))
            : null;
    }

    /// <summary>What a word names.</summary>
    private static Subject? SubjectOf((YamlCursor Cursor, WordMeaning Meaning) found) => SubjectOf(found.Meaning, found.Cursor.Word);

    private static Subject? SubjectOf(WordMeaning meaning, string word) => meaning.Kind switch
    {
        WordKind.Entity or WordKind.EntityDeclaration => new Subject(WordKind.Entity, word),
        WordKind.Source or WordKind.SourceDeclaration => new Subject(WordKind.Source, word),
        WordKind.Type => new Subject(WordKind.Type, word),
        WordKind.Property => new Subject(WordKind.Property, word, meaning.Property!.DeclaringType),
        WordKind.PropertyDeclaration => new Subject(WordKind.Property, word, meaning.Type),
        _ => null,
    };

    /// <summary>Every place at which something is named, in the order of the files.</summary>
    private IEnumerable<Name> NamesOf(Subject subject) => _workspace.FactBase.Facts is null
        ? []
        : from word in _workspace.Words()
          let written = word.Word.Scalar.Value
          where SubjectOf(word.Meaning, written) == subject || IsClaimOf(subject, word.Word)
          let place = PlaceOf(word.Word.Scalar)
          select new Name(
              new Location(_workspace.AddressOf(word.Document.Path), word.Document.Lines.RangeOf(place.Start, place.End)),
              written,
              IsDeclaration(word.Document.File.Kind, word.Meaning.Kind));

    /// <summary>Whether a word is the id of a claim on an entity: <c>csto-mission/troops</c>.</summary>
    private static bool IsClaimOf(Subject subject, PlacedScalar word) =>
        subject.Kind is WordKind.Entity && !word.IsKey && word.Path is [_, _, _, .., "same_as" or "instead"]
        && word.Scalar.Value.StartsWith(subject.Id + "/", StringComparison.Ordinal);

    private static bool IsDeclaration(InputKind file, WordKind kind) => kind switch
    {
        WordKind.EntityDeclaration or WordKind.SourceDeclaration or WordKind.PropertyDeclaration => true,
        WordKind.Type => file is InputKind.Schema,
        _ => false,
    };

    /// <summary>The place of the words themselves, without quotation marks.</summary>
    private static Place PlaceOf(YamlScalar scalar) => scalar.PlaceOf(0, scalar.Value.Length);

    /// <summary>Something that can be named.</summary>
    private sealed record Subject(WordKind Kind, string Id, string? Type = null);

    /// <summary>A place at which it is named.</summary>
    private sealed record Name(Location Location, string Written, bool IsDeclaration);
}

using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Yaml;
using FactGen.Tool.LanguageServer.Protocol;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>A place in a document that a client asks about.</summary>
/// <param name="Workspace">The fact base.</param>
/// <param name="Path">The file's absolute path.</param>
/// <param name="File">The file as it is now.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Document(OpenWorkspace Workspace, string Path, InputFile File, DocumentLines Lines)
{
    /// <summary>What kind of word is at an offset, and where; null in a comment, and in a file that is no YAML.</summary>
    public (YamlCursor Cursor, WordMeaning Meaning)? WordAt(int offset) =>
        File.Kind is InputKind.Text or InputKind.Lock
        || Workspace.FactBase.Facts is not { } facts
        || YamlCursor.At(Lines.Text, offset) is not { } cursor
            ? null
            : (cursor, WordMeaning.Of(File.Kind, cursor.Path, cursor.IsKey, facts.Model.Schema, cursor.Word));

    /// <summary>The cards that name the document as their text.</summary>
    public IEnumerable<SourceCard> CardsOf(CheckedFacts facts) =>
        facts.Model.Cards.Select(declared => declared.Card).Where(card => card.Text == File.Name);

    /// <summary>The quote whose words are at an offset, and how it was found; null if no quote is there.</summary>
    public QuoteEvidence? QuoteAt(CheckedFacts facts, int offset) => facts.Evidence.FirstOrDefault(evidence =>
        evidence.Quoted.Words.Place is { } place && place.Path == File.Path && place.Start <= offset && offset <= place.End);
}

/// <summary>A fact base that a client has open, with the addresses under which the client knows its files.</summary>
/// <param name="factBase">The fact base.</param>
internal sealed class OpenWorkspace(FactBaseWorkspace factBase)
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InputFile File, DocumentLines Lines)> _lines = new(StringComparer.Ordinal);

    private readonly HashSet<string> _uncovered = new(StringComparer.Ordinal);
    private EntityNames? _names;

    /// <summary>The fact base.</summary>
    public FactBaseWorkspace FactBase => factBase;

    /// <summary>Whether hints show which sentences of a text no claim quotes.</summary>
    public bool ShowsUncovered(string path) => _uncovered.Contains(path);

    /// <summary>Shows these hints, or no more.</summary>
    public void ShowUncovered(string path, bool isOn) => _ = isOn ? _uncovered.Add(path) : _uncovered.Remove(path);

    /// <summary>How prose names the entities: collected anew only if these change.</summary>
    public EntityNames NamesOf(CheckedFacts facts) =>
        _names is { } known && ReferenceEquals(known.Entities, facts.Model.Linked) ? known : _names = new EntityNames(facts.Model.Linked);

    /// <summary>The address of a file: the one that the client uses, if it has named the file.</summary>
    public string AddressOf(string path) => _addresses.TryGetValue(path, out var known) ? known : new Uri(path).AbsoluteUri;

    /// <summary>Remembers how the client names a file.</summary>
    public void Name(string path, string address) => _addresses[path] = address;

    /// <summary>A file as a document; null if the fact base does not have it.</summary>
    public Document? Find(string path) =>
        factBase.Files.TryGetValue(path, out var file) ? new Document(this, path, file, LinesOf(path, file)) : null;

    /// <summary>The location of a place in one of its files; null if the file is not there.</summary>
    public Location? LocationOf(Place place) =>
        factBase.PathOf(place.Path) is { } path && Find(path) is { } document
            ? new Location(AddressOf(path), document.Lines.RangeOf(place.Start, place.End))
            : null;

    /// <summary>Every key and value of its YAML files that means something, with the file.</summary>
    public IEnumerable<(Document Document, PlacedScalar Word, WordMeaning Meaning)> Words() =>
        from path in factBase.Files.Keys
        let document = Find(path)
        where document.File.Kind is InputKind.Facts or InputKind.Schema or InputKind.Card
        from word in YamlScalars.Of(document.File.Path, document.Lines.Text)
        let meaning = WordMeaning.Of(
            document.File.Kind, word.Path, word.IsKey, factBase.Facts!.Model.Schema, word.Scalar.Value)
        select (document, word, meaning);

    private DocumentLines LinesOf(string path, InputFile file)
    {
        if (!_lines.TryGetValue(path, out var known) || !ReferenceEquals(known.File, file))
        {
            _lines[path] = known = (file, new DocumentLines(file.Text));
        }

        return known.Lines;
    }
}

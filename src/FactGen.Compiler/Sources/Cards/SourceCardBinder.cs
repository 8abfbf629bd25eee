using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Sources.Cards;

/// <summary>Reads a file of source cards (FORMAT.md section 4).</summary>
internal static class SourceCardBinder
{
    /// <summary>Reads the cards; what cannot be read is reported and left out.</summary>
    public static IReadOnlyList<SourceCardDeclaration> Bind(YamlMapping root, DiagnosticSink diagnostics)
    {
        DatePool dates = new();
        return [.. root.Entries.Select(entry => BindCard(entry, dates, diagnostics)).OfType<SourceCardDeclaration>()];
    }

    private static SourceCardDeclaration? BindCard(YamlEntry entry, DatePool dates, DiagnosticSink diagnostics)
    {
        if (!IsId(entry.Key, diagnostics))
        {
            return null;
        }

        var id = entry.Key.Value;
        var keys = new KeyedMapping(entry.Value, $"the source '{id}'", diagnostics, CardKeys.Card.Names);
        if (!keys.IsMap)
        {
            return null;
        }

        var owner = $"The source '{id}'";
        var card = new SourceCard
        {
            Id = id,
            Title = keys.RequiredText("title", owner, entry.Key.Place)?.Value ?? id,
            Publisher = keys.Text("publisher")?.Value,
            Author = keys.Text("author")?.Value,
            Url = keys.Text("url")?.Value,
            Doi = PublicationIdBinder.Bind(keys, "doi", owner, diagnostics),
            Pmid = PublicationIdBinder.Bind(keys, "pmid", owner, diagnostics),
            Published = DateBinder.Bind(keys.Text("published"), null, diagnostics, dates),
            PublishedBasis = BindBasis(keys, owner, diagnostics),
            Because = InWords(keys.Text("because"), owner, diagnostics),
            Retrieved = DateBinder.Bind(keys.Text("retrieved"), null, diagnostics, dates),
            Archived = BindArchived(keys.Text("archived"), diagnostics),
            Language = LanguageTagBinder.Bind(keys.Text("language"), diagnostics),
            Text = BindFile(keys.Text("text"), diagnostics),
            Sha256 = BindDigest(keys.Text("sha256"), owner, diagnostics),
            Original = BindOriginal(keys, id, diagnostics),
            Exclude = AtMost(FactLimits.Exclusions, "excluded passages", keys.List("exclude")?.Items ?? [], id, diagnostics)
                .Select(node => BindPassage(node, id, diagnostics))
                .OfType<Exclusion>()
                .ToEquatableArray(),
            Headings = AtMost(FactLimits.Headings, "headings", keys.TextOrList("headings"), id, diagnostics)
                .Select(heading => heading.Value)
                .ToEquatableArray(),
            Reports = keys.Flag("reports") ?? false,
            Translation = keys.Text("translation")?.Value,
            DerivedFrom = keys.Text("derived_from")?.Value,
            Uncited = (keys.List("uncited")?.Items ?? []).Select(node => BindUncited(node, id, diagnostics))
                .OfType<UncitedSentence>()
                .ToEquatableArray(),
            Note = keys.Text("note")?.Value,
        };
        return new SourceCardDeclaration(card, entry.Key, keys);
    }

    private static bool IsId(YamlScalar key, DiagnosticSink diagnostics)
    {
        if (SchemaNames.IsId(key.Value))
        {
            return NameLength.IsId(key, diagnostics);
        }

        diagnostics.Report(Catalogue.WrongShape, key.Place, $"'{key.Value}' is no source's id: write it in kebab-case, as in 'seed-001'.");
        return false;
    }

    /// <summary>Each of them is looked for in the whole text.</summary>
    private static IEnumerable<T> AtMost<T>(int most, string what, IReadOnlyList<T> nodes, string id, DiagnosticSink diagnostics)
        where T : YamlNode
    {
        if (nodes.Count > most)
        {
            diagnostics.Report(
                Catalogue.TooLarge, nodes[most].Place, $"The source '{id}' has {nodes.Count} {what}; at most {most} are read. Bring neighbours together, or leave them out of the text.");
        }

        return nodes.Take(most);
    }

    private static string? BindBasis(KeyedMapping keys, string owner, DiagnosticSink diagnostics)
    {
        if (keys.Text("published_basis") is not { } basis)
        {
            return null;
        }

        if (CardKeys.PublishedBasis.Find(basis.Value) is null)
        {
            diagnostics.Report(Catalogue.WrongShape, basis.Place, $"'{basis.Value}' is no published_basis.{diagnostics.Suggest(basis.Value, CardKeys.PublishedBasis.Names).Sentence}");
        }
        else if (basis.Value == "derived" && !keys.Has("because"))
        {
            diagnostics.Report(Catalogue.WrongShape, basis.Place, $"{owner} has a derived date: add 'because' and say how it follows.");
        }

        return basis.Value;
    }

    /// <summary>Where the copy is: readers follow it, so it is an address and no remark.</summary>
    private static string? BindArchived(YamlScalar? address, DiagnosticSink diagnostics)
    {
        if (address is not null && !(Uri.TryCreate(address.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            diagnostics.Report(
                Catalogue.WrongShape, address.Place, $"'{address.Value}' is no address of an archived copy: write it with 'https://', as in 'https://web.archive.org/web/2022/https://example.org/'. The day of retrieval is 'retrieved'.");
        }

        return address?.Value;
    }

    /// <summary>A plain file name: a card cannot point out of the text root.</summary>
    private static string? BindFile(YamlScalar? text, DiagnosticSink diagnostics)
    {
        if (text is null)
        {
            return null;
        }

        if (!FileUnderRoot.IsNamedBy(text.Value))
        {
            var asPlain = FileUnderRoot.Plain(text.Value) is { } plain ? $"write '{plain}'" : "write its name as every system takes it";
            diagnostics.Report(
                Catalogue.WrongShape,
                text.Place,
                $"'{text.Value}' is no file under the text root: {asPlain}, without '..', a drive, a leading '/' or '~', '%', "
                + "or a space or dot at an end.");
        }

        return text.Value;
    }

    /// <summary>
    /// The digest, which distinguishes a text from any other. If a text has none, <c>CardChecks</c> reports it: they know the text.
    /// </summary>
    private static string? BindDigest(YamlScalar? digest, string owner, DiagnosticSink diagnostics)
    {
        if (digest is null)
        {
            return null;
        }

        if (digest.Value.Length != 64 || !digest.Value.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            diagnostics.Report(
                Catalogue.WrongShape, digest.Place, $"{owner} needs the SHA-256 digest of its text: 64 hexadecimal digits in small letters, as 'sha256sum' prints them.");
        }

        return digest.Value;
    }

    private static OriginalFile? BindOriginal(KeyedMapping card, string id, DiagnosticSink diagnostics)
    {
        if (card.Node("original") is not { } node)
        {
            return null;
        }

        var owner = $"The original of '{id}'";
        var keys = new KeyedMapping(node, $"the original of '{id}'", diagnostics, CardKeys.Original.Names);
        return keys.IsMap
            && BindFile(keys.RequiredText("file", owner), diagnostics) is { } file
            && BindDigest(keys.RequiredText("sha256", owner), owner, diagnostics) is { } digest
                ? new OriginalFile(file, digest)
                : null;
    }

    private static Exclusion? BindPassage(YamlNode node, string id, DiagnosticSink diagnostics)
    {
        var keys = new KeyedMapping(node, $"an excluded passage of '{id}'", diagnostics, CardKeys.Exclusion.Names);
        return keys.IsMap && keys.RequiredText("from", $"An excluded passage of '{id}'") is { } from
            ? new Exclusion(from.Value, keys.Text("to")?.Value)
            : null;
    }

    private static UncitedSentence? BindUncited(YamlNode node, string id, DiagnosticSink diagnostics)
    {
        var keys = new KeyedMapping(node, $"an uncited sentence of '{id}'", diagnostics, CardKeys.Uncited.Names);
        var owner = $"An uncited sentence of '{id}'";
        return keys.IsMap && keys.RequiredText("quote", owner) is { } quote
            ? new UncitedSentence(quote.Value, InWords(keys.RequiredText("because", owner), owner, diagnostics))
            : null;
    }

    /// <summary>Why: in words.</summary>
    private static string? InWords(YamlScalar? because, string owner, DiagnosticSink diagnostics)
    {
        if (because is not null && !Shapes.HasWords(because.Value))
        {
            diagnostics.Report(
                Catalogue.WrongShape, because.Place, $"{owner} has a 'because' without words, only '{because.Value}': say in words how it follows.");
        }

        return because?.Value;
    }
}

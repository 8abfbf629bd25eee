using System.Globalization;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
using FactGen.Runtime;

namespace FactGen.Compiler.Bases;

/// <summary>Reads the entities and claims of a compiled fact base, for one that builds on it: their ids are qualified.</summary>
/// <remarks>The library's <c>FactChunk</c> defines the grammar of the lines; what only the running library needs is skipped.</remarks>
/// <param name="factBase">The short name of the compiled fact base.</param>
/// <param name="schema">The types of all fact bases.</param>
internal sealed class FactsReader(string factBase, FactSchema schema)
{
    private static readonly Dictionary<string, Modality> Modalities = ClaimFields.Modalities.WordsAs<Modality>();

    private static readonly Dictionary<string, Rank> Ranks = ClaimFields.Ranks.WordsAs<Rank>();

    /// <summary>The entities of a facts file, in their order.</summary>
    /// <exception cref="FormatException">This version of FactGen did not write the text.</exception>
    public IEnumerable<ReferencedEntity> Read(string data)
    {
        var chunk = PackedText.Unpack(data);
        var offsets = chunk.IndexOf('\n');
        var first = chunk.IndexOf("\nE", StringComparison.Ordinal) is >= 0 and var found ? found + 1 : chunk.Length;
        DataLine[] tables = [.. DataLine.Of(chunk.Substring(offsets + 1, first - offsets - 1))];
        if (tables is not [{ Kind: 'P' } properties, { Kind: 'S' } sources, { Kind: 'N' } names])
        {
            throw new FormatException("a facts file begins with its tables");
        }

        for (var start = first; start < chunk.Length;)
        {
            var end = chunk.IndexOf("\nE", start, StringComparison.Ordinal) is > 0 and var next ? next + 1 : chunk.Length;
            yield return ReadEntity(chunk.Substring(start, end - start), new Tables(properties, sources, names));
            start = end;
        }
    }

    private ReferencedEntity ReadEntity(string lines, Tables tables)
    {
        var claims = lines.IndexOf("\nC", StringComparison.Ordinal) is > 0 and var first ? lines.Substring(first + 1) : "";
        DataLine[] names = [.. DataLine.Of(lines[..^claims.Length]).Where(line => line.Kind is 'E' or 'A' or 'T')];
        var (head, id) = (names[0], names[0].Required(0));
        var hasSame = tables.Properties.From(0).Contains(Property.SameAs.Key, StringComparer.Ordinal);
        var entity = new EntityHead(
            Qualified(id),
            Qualified(head.Required(1)),
            head.Required(2),
            names.Where(line => line.Kind == 'A').Select(line => new AliasRecord(line.Required(0), line[1], line[2])).ToEquatableArray(),
            names.Where(line => line.Kind == 'T').Select(line => line.Required(0)).ToEquatableArray(),
            hasSame
                ? ReadClaims(id, claims, tables)
                    .Where(claim => claim.Property == Property.SameAs && claim.Claim.IsVouchedFor)
                    .Select(claim => claim.Claim.Value!.Wording)
                    .ToEquatableArray()
                : default,
            head[3] == "1");
        return new ReferencedEntity(factBase, entity, () => ReadClaims(id, claims, tables));
    }

    private List<ReferencedClaim> ReadClaims(string entity, string lines, Tables tables)
    {
        List<(DataLine Line, List<DataLine> Quotes)> claims = [];
        foreach (var line in DataLine.Of(lines))
        {
            if (line.Kind == 'C')
            {
                claims.Add((line, []));
            }
            else if (line.Kind == 'Q')
            {
                claims[^1].Quotes.Add(line);
            }
        }

        List<ReferencedClaim> read = [];
        var run = 0;
        for (var number = 0; number < claims.Count; number++)
        {
            run = number > 0 && claims[number - 1].Line[0] == claims[number].Line[0] ? run + 1 : 0;
            var isOne = run == 0 && (number + 1 == claims.Count || claims[number + 1].Line[0] != claims[number].Line[0]);
            read.Add(ReadClaim(entity, number, isOne ? null : run + 1, claims[number].Line, claims[number].Quotes, tables));
        }

        return read;
    }

    /// <param name="entity">The entity's id as the data contain it.</param>
    /// <param name="number">The claim's number.</param>
    /// <param name="place">Its index among several claims on the same property; null if it is the only one.</param>
    /// <param name="line">Its line.</param>
    /// <param name="quotes">The lines of its quotes.</param>
    /// <param name="tables">What the numbers refer to.</param>
    private ReferencedClaim ReadClaim(string entity, int number, int? place, DataLine line, List<DataLine> quotes, Tables tables)
    {
        var property = PropertyOf(tables.Properties.Required(Number(line.Required(0))));
        var tagged = line.From(2).ToDictionary(field => field[0], field => field.Substring(1));
        var id = Value(ClaimTag.Id) is { } given ? ClaimId.Parse(given, entity, property.Name)
            : place is { } item ? ClaimId.InList(entity, property.Name, item)
            : ClaimId.Of(entity, property.Name);
        var (from, to, validity) = (Date(ClaimTag.ValidFrom), Date(ClaimTag.ValidTo), Value(ClaimTag.Validity));
        var claim = new ClaimRecord
        {
            Id = id.From(factBase),
            Entity = Qualified(entity),
            Property = property.Name,
            Value = line[1] is { } wording ? ReadValue(wording, property) : null,
            IsUnknown = tagged.ContainsKey(ClaimTag.Unknown),
            IsNone = tagged.ContainsKey(ClaimTag.None),
            Sources = quotes.GroupBy(quote => quote.Required(0), StringComparer.Ordinal).Select(source => new SourceReference(
                SourceOf(source.Key),
                source.Select(QuoteOf).ToEquatableArray()))
                .ToEquatableArray(),
            IsDraft = quotes.Count == 0,
            By = Value(ClaimTag.By) is { } speaker ? NameOf(speaker) : null,
            Via = (Value(ClaimTag.Via)?.Split(',') ?? []).Select(NameOf).ToEquatableArray(),
            Stated = Date(ClaimTag.Stated),
            ValidFrom = from,
            ValidTo = to,
            HasValid = from is not null || to is not null || validity is not null,
            IsStartUnknown = validity?.Contains('s') is true,
            IsEndUnknown = validity?.Contains('e') is true,
            Modality = Value(ClaimTag.Modality) is { } modality ? Modalities[modality] : Modality.Asserted,
            Rank = Value(ClaimTag.Rank) is { } rank ? Ranks[rank] : Rank.Normal,
            Reason = Value(ClaimTag.Reason),
            Reasons = ReasonRecord.Keys
                .Select(key => Value(ClaimTag.Of(key)) is { } text ? new ReasonRecord(key, text) : null)
                .OfType<ReasonRecord>()
                .ToEquatableArray(),
            If = Value(ClaimTag.If),
            SameAs = Value(ClaimTag.SameAs) is { } same ? Qualified(same) : null,
            ReasonedBy = Value(ClaimTag.BecauseBy),
            Retraction = Value(ClaimTag.RetractedReason) is { } reason
                ? new RetractionRecord(
                    Date(ClaimTag.RetractedOn), reason, Value(ClaimTag.RetractedInstead) is { } instead ? Qualified(instead) : null)
                : null,
            Note = Value(ClaimTag.Note),
        };
        return new ReferencedClaim(
            claim, number, property, (Value(ClaimTag.Headings)?.Split(',') ?? []).Select(SourceOf).ToEquatableArray());

        string? Value(char tag) => tagged.TryGetValue(tag, out var value) ? value : null;

        FactDate? Date(char tag) => Value(tag) is { } text ? ReadDate(text) : null;

        string SourceOf(string source) => Qualified(tables.Sources.Required(Number(source)));

        string NameOf(string name) =>
            tables.Names.Required(Number(name)) is var known && known == ClaimRecord.Unnamed ? known : Qualified(known);
    }

    /// <summary>A value; if it is an entity, with a qualified id.</summary>
    private FactValue ReadValue(string wording, Property property) =>
        ValueBinder.Read(property.Type.Kind is ValueKind.Entity ? Qualified(wording) : wording, property.Type)
        ?? throw new FormatException($"'{wording}' is no {property.Type}");

    private Property PropertyOf(string key)
    {
        if (key == Property.SameAs.Key)
        {
            return Property.SameAs;
        }

        var (type, name) = (Qualified(key[..key.LastIndexOf('.')]), key[(key.LastIndexOf('.') + 1)..]);
        return schema.PropertiesOf(type).TryGetValue(name, out var property) ? property : throw new FormatException($"there is no property '{key}'");
    }

    private static QuoteRecord QuoteOf(DataLine quote) =>
        new(quote.Required(1), quote[2], quote[3], quote[4]) { Language = quote[8], Translation = quote[9] };

    private string Qualified(string name) => QualifiedName.From(factBase, name);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static FactDate ReadDate(string text) => FactDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date");

    /// <summary>What the numbers in a chunk's lines refer to.</summary>
    private readonly record struct Tables(DataLine Properties, DataLine Sources, DataLine Names);
}

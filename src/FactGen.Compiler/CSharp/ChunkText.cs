using System.Globalization;
using System.Text;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Texts;
using FactGen.Runtime;

namespace FactGen.Compiler.CSharp;

/// <summary>The data of a facts file, as the lines that the library's <c>FactChunk</c> reads; its remarks define their grammar.</summary>
/// <param name="findings">The file's findings, in which claims are looked up.</param>
/// <param name="schema">The schema.</param>
/// <param name="locators">Where the quotes are in their sources.</param>
internal sealed class ChunkText(FindingsOfFile findings, FactSchema schema, QuoteLocators locators)
{
    private readonly Numbering _properties = new();
    private readonly Numbering _sources = new();
    private readonly Numbering _names = new();
    private readonly StringBuilder _offsets = new();
    private readonly StringBuilder _lines = new();

    /// <summary>How many tabs are before the next field of the line.</summary>
    private int _tabs;

    private static DateTime GregorianEpoch => new(1, 1, 1);

    /// <summary>One source card, as the library's <c>SourceTable</c> reads it.</summary>
    public static string OfSource(SourceCard card) => "S" + Line(
        card.Id, card.Title, card.Publisher, card.Author, card.Url, card.Published?.Wording, card.PublishedBasis, card.Language,
        card.Translation, card.Sha256, card.DerivedFrom, card.Doi, card.Pmid, card.Retrieved?.Wording, card.Archived);

    /// <summary>Adds an entity with its names, claims and findings.</summary>
    public void Add(EntityRecord entity, IEnumerable<FindingRecord> ofEntity)
    {
        var claims = entity.Claims.Where(claim => claim.IsWhole).ToArray();
        _offsets.Append(FactDigits.Write(_lines.Length, FactDigits.OffsetWidth));
        Append('E', entity.Id, entity.Type, entity.Name, entity.IsLiving ? "1" : null, entity.Note);
        foreach (var alias in entity.Aliases)
        {
            Append('A', alias.Text, alias.Language, alias.Note);
        }

        foreach (var title in entity.Titles)
        {
            Append('T', title);
        }

        foreach (var identifier in entity.Ids)
        {
            Append('I', identifier.Collection, identifier.Id, identifier.Address);
        }

        var properties = schema.PropertiesOf(entity.Type);
        string KeyOf(string property) => property == Property.SameAs.Name ? Property.SameAs.Key : properties[property].Key;
        foreach (var (claim, id) in claims.Zip(WrittenIds(entity.Id, claims), (claim, id) => (claim, id)))
        {
            Add(claim, id, KeyOf(claim.Property));
        }

        foreach (var finding in ofEntity)
        {
            Add(finding, KeyOf(finding.Property));
        }
    }

    /// <summary>All lines, the tables first.</summary>
    public override string ToString()
    {
        var tables = $"{_offsets}\nP{_properties}\nS{_sources}\nN{_names}\n";
        return _lines.Length == 0 ? tables.TrimEnd('\n') : tables + _lines.ToString(0, _lines.Length - 1);
    }

    /// <summary>For each claim its id, if the id does not follow from the entity, the property and the claims around it.</summary>
    private static IEnumerable<string?> WrittenIds(string entity, ClaimRecord[] claims)
    {
        for (var (index, first) = (0, 0); index < claims.Length; index++)
        {
            first = claims[index].Property == claims[first].Property ? first : index;
            var isOne = index == first && (index + 1 == claims.Length || claims[index + 1].Property != claims[index].Property);
            var property = claims[index].Property;
            var following = isOne ? ClaimId.Of(entity, property) : ClaimId.InList(entity, property, index - first + 1);
            yield return claims[index].Id.ShortForm(entity, property, following);
        }
    }

    private void Add(ClaimRecord claim, string? id, string key)
    {
        Begin('C');
        Put(CSharpText.Number(_properties[key]));
        Put(claim.Value?.Wording);
        Put(ClaimTag.Id, id);
        Put(claim.IsUnknown ? ClaimTag.Unknown : ClaimTag.None, claim.IsUnknown || claim.IsNone ? "" : null);
        Put(ClaimTag.Modality, claim.Modality is Modality.Asserted ? null : Lower(claim.Modality));
        Put(ClaimTag.Rank, claim.Rank is Rank.Normal ? null : Lower(claim.Rank));
        Put(ClaimTag.Reason, claim.Reason);
        Put(ClaimTag.By, claim.By is { } speaker ? CSharpText.Number(_names[speaker]) : null);
        Put(ClaimTag.Via, claim.Via.Count > 0 ? string.Join(",", claim.Via.Select(agency => CSharpText.Number(_names[agency]))) : null);
        Put(ClaimTag.Stated, claim.Stated?.Wording);
        Put(ClaimTag.ValidFrom, claim.ValidFrom?.Wording);
        Put(ClaimTag.ValidTo, claim.ValidTo?.Wording);
        for (var kind = 0; kind < ReasonRecord.Keys.Count && claim.Reasons.Count > 0; kind++)
        {
            Put(ClaimTag.Of(ReasonRecord.Keys[kind]), claim.ReasonFor(ReasonRecord.Keys[kind]));
        }

        Put(ClaimTag.BecauseBy, claim.ReasonedBy);
        Put(ClaimTag.If, claim.If);
        Put(ClaimTag.Note, claim.Note);
        Put(ClaimTag.RetractedReason, claim.Retraction?.Reason);
        Put(ClaimTag.RetractedOn, claim.Retraction?.On?.Wording);
        Put(ClaimTag.RetractedInstead, claim.Retraction?.Instead);
        Put(ClaimTag.SameAs, claim.SameAs);
        Put(ClaimTag.Validity, ValidityOf(claim));
        Put(ClaimTag.Headings, HeadingsOf(claim));
        End();
        foreach (var source in claim.Sources)
        {
            foreach (var quote in source.Quotes)
            {
                Add(source.Source, quote, locators.Of(claim.Id, source.Source, quote));
            }
        }
    }

    private void Add(string source, QuoteRecord quote, QuoteLocator? place) => Append(
        'Q',
        CSharpText.Number(_sources[source]),
        quote.Exact,
        quote.Prefix,
        quote.Suffix,
        quote.Sic,
        place is { Line: var line } ? CSharpText.Number(line) : null,
        place is { Page: { } page } ? CSharpText.Number(page) : null,
        place?.Section,
        quote.Language,
        quote.Translation);

    /// <summary>
    /// What the ends of the period do not show: that an end is unknown, or that <c>valid</c> was given although both ends are open.
    /// </summary>
    private static string? ValidityOf(ClaimRecord claim) => claim switch
    {
        { IsStartUnknown: true, IsEndUnknown: true } => "se",
        { IsStartUnknown: true } => "s",
        { IsEndUnknown: true } => "e",
        { HasValid: true, ValidFrom: null, ValidTo: null } => "g",
        _ => null,
    };

    private string? HeadingsOf(ClaimRecord claim)
    {
        string[] headings =
        [
            .. claim.Sources.Where(source => findings.HeadingOnly.Contains(new(claim.Id, source.Source)))
                .Select(source => CSharpText.Number(_sources[source.Source]))
        ];
        return headings.Length == 0 ? null : string.Join(",", headings);
    }

    private void Add(FindingRecord finding, string key)
    {
        var (hasValue, value) = (finding.Value is not null, finding.ValueOf);
        Begin('F');
        Put($"{LetterOf(finding.Kind)}{CSharpText.Number(_properties[key])}");
        Put(References(finding, finding.Claims));
        Put('v', !hasValue || value == finding.Claims[0] ? null : value is null ? $"={finding.Value!.Wording}" : Reference(finding, value.Value));
        Put('d', References(finding, finding.Dissent));
        Put('b', References(finding, finding.Others));
        Put('w', finding.Witnesses == 1 ? null : CSharpText.Number(finding.Witnesses));
        Put('g', finding.Group == 0 ? null : CSharpText.Number(finding.Group));
        Put('f', Day(finding.From));
        Put('t', Day(finding.To));
        Put('r', finding.IsRetracted ? "" : null);
        End();
    }

    private string? References(FindingRecord finding, EquatableArray<ClaimId> claims) =>
        claims.Count == 0 ? null
        : claims.Count == 1 ? Reference(finding, claims[0])
        : string.Join(",", claims.Select(claim => Reference(finding, claim)));

    /// <summary>
    /// A claim as its number among its entity's claims. If it belongs to an entity that is the same, or to another fact base, that entity's
    /// id is added.
    /// </summary>
    private string Reference(FindingRecord finding, ClaimId id)
    {
        var (entity, number) = findings.NumberOf(id);
        return entity == finding.Entity && findings.DeclarationOf(id) is not null ? CSharpText.Number(number) : $"{entity}/{CSharpText.Number(number)}";
    }

    private static char LetterOf(FindingKind kind) => kind switch
    {
        FindingKind.Settled => 's',
        FindingKind.Attributed => 'a',
        FindingKind.Disputed => 'd',
        FindingKind.Planned => 'p',
        FindingKind.Alleged => 'l',
        FindingKind.Denied => 'n',
        FindingKind.Unknown => 'u',
        FindingKind.None => 'z',
        FindingKind.Opinion => 'o',
        _ => throw new InvalidOperationException($"no letter for {kind}"),
    };

    /// <summary>A day between the years 1 and 9999; open if it is beyond them.</summary>
    private static string? Day(long? day) => day is >= 0 and <= 3652058
        ? GregorianEpoch.AddDays(day.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private static string Lower<TWord>(TWord word)
        where TWord : struct, Enum => word.ToString().ToLowerInvariant();

    /// <summary>Fields on one line.</summary>
    public static string Line(params IEnumerable<string?> fields) =>
        string.Join("\t", fields.Select(field => CSharpText.Field(field ?? ""))).TrimEnd('\t');

    /// <summary>A line whose fields keep their positions.</summary>
    private void Append(char kind, params string?[] fields)
    {
        Begin(kind);
        foreach (var field in fields)
        {
            Put(field);
        }

        End();
    }

    private void Begin(char kind)
    {
        _lines.Append(kind);
        _tabs = 0;
    }

    /// <summary>A field that keeps its position; empty ones at the end of a line are left out.</summary>
    private void Put(string? field)
    {
        if (!string.IsNullOrEmpty(field))
        {
            _lines.Append('\t', _tabs).Append(CSharpText.Field(field!));
            _tabs = 0;
        }

        _tabs++;
    }

    /// <summary>A field that a letter marks; left out if it is null.</summary>
    private void Put(char tag, string? value)
    {
        if (value is not null)
        {
            _lines.Append('\t', _tabs).Append(tag).Append(CSharpText.Field(value));
            _tabs = 1;
        }
    }

    private void End() => _lines.Append('\n');

    /// <summary>Numbers the texts in the order in which they first occur.</summary>
    private sealed class Numbering
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<string> _texts = [];

        public int this[string text]
        {
            get
            {
                if (!_numbers.TryGetValue(text, out var number))
                {
                    number = _numbers[text] = _texts.Count;
                    _texts.Add(text);
                }

                return number;
            }
        }

        public override string ToString() => string.Join("\t", _texts);
    }
}

using System.Globalization;
using System.Text;
using CsCheck;
using FactGen.Compiler.Yaml;

namespace FactGen.Tests.Generator.Running;

/// <summary>A claim drawn at random.</summary>
internal sealed record DrawnClaim(
    string Property, string Value, string Modality, string Speaker, string? Stated, string Words, string Because, string? Note);

/// <summary>An entity drawn at random; its id follows from its number.</summary>
internal sealed record DrawnEntity(
    string Name,
    (string Text, string? Language, string? Note)[] Aliases,
    string[] Titles,
    string? Note,
    DrawnClaim[] Claims)
{
    /// <summary>Its claims, those of one property next to each other, as the facts have them.</summary>
    public IEnumerable<IGrouping<string, DrawnClaim>> ByProperty => Claims.GroupBy(claim => claim.Property);
}

/// <summary>Random fact bases: any values, any Unicode that the format accepts, in every field that takes text.</summary>
internal static class DrawnFacts
{
    private static readonly string[] s_pieces =
    [
        "\"\"\"", "*/", "</summary>", "&", "\\", "{", "}", "\t", "\n", "=", ",", "'", "#", ": ", "- ", "\uD83D\uDE00", "שלום", "e\u0301", "İ", "class", "a", "Z", "7", " ", "$", "%",
    ];

    /// <summary>The properties, each with a drawing of its values.</summary>
    public static readonly IReadOnlyDictionary<string, Gen<string>> Values = new Dictionary<string, Gen<string>>
    {
        ["words"] = Text(),
        ["crew"] = Gen.Select(Gen.OneOf("", "about ", "nearly ", "over ", "at least ", "under "), Gen.Int[1, 1_000_000], (hedge, number) => $"{hedge}{Number(number)}"),
        ["depth"] = Gen.Int[1, 100_000].Select(number => (number / 100m).ToString(CultureInfo.InvariantCulture)),
        ["price"] = Gen.Select(Gen.Int[1, 1_000_000], Gen.OneOf("USD", "EUR", "KZT"), (number, currency) => $"{Number(number)} {currency}"),
        ["odds"] = Gen.Int[2, 100].Select(number => $"1 in {number}"),
        ["share"] = Gen.Int[1, 100].Select(number => $"{Number(number)} %"),
        ["day"] = Gen.Select(
            Gen.DateOnly[new DateOnly(1800, 1, 1), new DateOnly(2100, 1, 1)],
            Gen.OneOf("yyyy-MM-dd", "yyyy-MM", "yyyy"),
            (day, format) => day.ToString(format, CultureInfo.InvariantCulture)),
        ["voyage"] = Gen.Select(Gen.OneOf("", "about ", "at most "), Gen.Int[2, 400], (hedge, number) => $"{hedge}{Number(number)} days"),
        ["afloat"] = Gen.OneOf("true", "false"),
        ["page"] = Gen.Int[1, 999].Select(number => $"https://boats.example/{Number(number)}?a=b&c=%20#d"),
        ["rig"] = Gen.OneOf("sloop", "three_mast", "class"),
        ["sister"] = Gen.OneOf("boat-1", "boat-2"),
        ["ports"] = Text(),
        ["masters"] = Text(),
        ["berth"] = Gen.OneOf("a", "b", "\"\"\""),
    };

    private static readonly Gen<DrawnClaim> s_claim = Gen.OneOf(Values.Keys.ToArray()).SelectMany(property => Gen.Select(
        Values[property],
        Gen.OneOf("asserted", "asserted", "alleged", "planned", "denied", "counterfactual", "opinion"),
        Gen.OneOf("", "", "boat-1", "boat-2", "unnamed"),
        OrNot(Values["day"]),
        Text(),
        Text(),
        OrNot(Text()),
        (value, modality, speaker, stated, words, because, note) =>
            new DrawnClaim(property, value, modality, speaker, stated, words.Replace("\n", " ", StringComparison.Ordinal), because, note)));

    /// <summary>Two to six boats.</summary>
    public static readonly Gen<DrawnEntity[]> Entities = Gen.Select(
        Name(),
        Gen.Select(Name(), OrNot(Gen.OneOf("en", "ru-Cyrl", "x-harbour")), OrNot(Text()), (text, language, note) => (text, language, note)).Array[0, 3],
        Name().Array[0, 2],
        OrNot(Text()),
        s_claim.Array[0, 14],
        (name, aliases, titles, note, claims) => new DrawnEntity(name, aliases, titles, note, claims)).Array[2, 6];

    public static string Id(int number) => $"boat-{Number(number + 1)}";

    /// <summary>The words of a quote: a beginning and an end that occur nowhere else, and anything between them.</summary>
    public static string Quote(DrawnEntity[] entities, DrawnClaim claim)
    {
        var number = Number(Array.FindIndex(
            entities.SelectMany(entity => entity.Claims).ToArray(), other => ReferenceEquals(other, claim)));
        return $"from{number} {claim.Words} to{number}";
    }

    /// <summary>The drawn boats as files, half of them in each of two.</summary>
    public static FactBaseFiles Files(DrawnEntity[] entities)
    {
        StringBuilder first = new("Boat:\n"), second = new("Boat:\n"), text = new();
        for (var number = 0; number < entities.Length; number++)
        {
            Write(number % 2 == 0 ? first : second, entities, number);
            foreach (var claim in entities[number].Claims)
            {
                text.Append(Quote(entities, claim)).Append("\n\n");
            }
        }

        return FactBaseFiles.Of(
            ("schema", "schema.yaml", """
                types:
                  Boat:
                    properties:
                      words: { type: text }
                      crew: { type: count, of: sailors }
                      depth: { type: number, unit: metres }
                      price: { type: money }
                      share: { type: percent }
                      odds: { type: ratio }
                      day: { type: date }
                      voyage: { type: duration }
                      afloat: { type: bool }
                      page: { type: url }
                      rig: { one_of: [sloop, three_mast, class] }
                      sister: { type: Boat }
                      ports: { type: text, many: true }
                      masters: { type: text, many: true, over_time: true }
                      berth: { type: text, over_time: true }
                """),
            ("facts", "first.yaml", first.ToString()),
            ("facts", "second.yaml", second.ToString()),
            ("card", "log.yaml", "log: { title: Log, published: 1900-01-01, text: log.txt, sha256: {log.txt} }"),
            ("text", "log.txt", text.ToString()));
    }

    private static void Write(StringBuilder yaml, DrawnEntity[] entities, int number)
    {
        var entity = entities[number];
        yaml.Append(CultureInfo.InvariantCulture, $"  {Id(number)}:\n    name: {YamlText.Quoted(entity.Name)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    aliases: [{string.Join(", ", entity.Aliases.Select(alias => $"{{ text: {YamlText.Quoted(alias.Text)}{Key("lang", alias.Language)}{Key("note", alias.Note)} }}"))}]\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    titles: [{string.Join(", ", entity.Titles.Select(YamlText.Quoted))}]\n");
        yaml.Append(entity.Note is null ? "" : $"    note: {YamlText.Quoted(entity.Note)}\n");
        foreach (var property in entity.ByProperty)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    {property.Key}:\n");
            foreach (var claim in property)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{ value: {YamlText.Quoted(claim.Value)}, modality: {claim.Modality}, because: {YamlText.Quoted(claim.Because)}")
                    .Append(Key("by", claim.Speaker.Length == 0 ? null : claim.Speaker))
                    .Append(Key("stated", claim.Stated))
                    .Append(Key("note", claim.Note))
                    .Append(CultureInfo.InvariantCulture, $", sources: {{ log: {YamlText.Quoted(Quote(entities, claim))} }} }}\n");
            }
        }
    }

    private static string Key(string key, string? value) => value is null ? "" : $", {key}: {YamlText.Quoted(value)}";

    /// <summary>
    /// Text of letters from all over Unicode, of signs that mean something in C#, XML or YAML, and of one letter that shows.
    /// </summary>
    private static Gen<string> Text() => Gen.Select(
        Gen.OneOf(
            Gen.OneOf(s_pieces),
            Gen.OneOf(s_pieces),
            Gen.Char.Select(character => char.IsSurrogate(character) ? "x" : character.ToString())).Array[0, 8],
        Gen.Char['a', 'z'],
        (pieces, letter) => Permitted($"{letter}{string.Concat(pieces)}{letter}"));

    /// <summary>Text that may be a name (FACT2011): more than an article, and in one alphabet.</summary>
    private static Gen<string> Name() => Text().Select(text => Alphabets.Apart($"{text} q"));

    /// <summary>The text without what FACT1007 refuses and what YAML cannot contain.</summary>
    private static string Permitted(string text)
    {
        text = new string([.. text.Where(character => character is not ('\uFFFE' or '\uFFFF' or '\uFEFF' or '…'))]).Replace(
            "...", "", StringComparison.Ordinal);
        foreach (var invisible in InvisibleCharacters.Find(text).Reverse())
        {
            text = text.Remove(invisible.Offset, invisible.Length);
        }

        return text;
    }

    private static Gen<string?> OrNot(Gen<string> text) => Gen.Select(text, Gen.Bool, (value, given) => given ? value : null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

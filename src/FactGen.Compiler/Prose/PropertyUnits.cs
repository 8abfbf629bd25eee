using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Prose;

/// <summary>The units in which the numbers of a property are given, as its schema entry names them.</summary>
/// <remarks>
/// A number with a unit is a value only of a property with that unit: 12 kg are no 12 g, and "for 3 years" counts no boats. A property
/// names its unit in <c>unit</c> or <c>of</c>, otherwise in its name or summary.
/// </remarks>
internal sealed class PropertyUnits
{
    /// <summary>Read once for all claims; a property that the schema loses is forgotten.</summary>
    private static readonly ConditionalWeakTable<Property, PropertyUnits> Known = new();

    /// <summary>The units that texts also call degrees.</summary>
    private static readonly string[] Degrees = ["°C", "°F"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly bool _isNumber;
    private readonly bool _isMeasured;
    private readonly bool _isRank;

    /// <summary>The listed names of the unit that are in no table, each in words.</summary>
    private readonly string[][] _unknown = [];

    /// <summary>Words by which a property asks for a place in an order.</summary>
    private static readonly string[] Ranks =
        ["rank", "ranking", "place", "position", "order", "ordinal", "number", "edition", "term", "time"];

    private PropertyUnits(Property property)
    {
        var name = $"{property.Type.Of} {property.Name.Replace('_', ' ')}";
        _isRank = name.ToLowerInvariant().Split(' ').Intersect(Ranks).Any();
        _isNumber = property.Type.Kind is ValueKind.Number;
        if (_isNumber && property.Type.Of is { } unit)
        {
            string[] words = [unit, .. property.Type.UnitSynonyms];
            foreach (var known in words.Select(NameOf).OfType<string>())
            {
                _names.Add(known);
            }

            _isMeasured = _names.Count > 0;
            _unknown = words.Length == 1 ? [] : [.. words.Where(word => NameOf(word) is null).Select(SingularWords)];
        }
        else
        {
            if (name.Split(' ').Any(word => word is "age" or "ages" or "aged"))
            {
                _names.Add("years");
            }

            AddNamed(property.Type.Of ?? $"{property.Name.Replace('_', ' ')} {property.Summary}");
        }
    }

    /// <summary>The units of a property.</summary>
    public static PropertyUnits Of(Property property) => Known.GetValue(property, static property => new PropertyUnits(property));

    /// <summary>Whether a reading has the unit that the property asks for.</summary>
    public bool Allow(QuantityReading reading) => reading.Unit switch
    {
        QuantityUnit.Things => !_isMeasured || _unknown.Length > 0,
        QuantityUnit.Rank => !_isMeasured && (_isNumber || _isRank),
        QuantityUnit.Ratio => _isNumber && !_isMeasured,
        QuantityUnit.Measure when reading.UnitName == "°" => _names.Contains("°") || _names.Overlaps(Degrees),
        QuantityUnit.Time or QuantityUnit.Measure => _names.Contains(reading.UnitName!),
        _ => _isMeasured && _names.Contains(reading.UnitName!),
    };

    /// <summary>
    /// Whether a number without a known unit lacks the words that the property lists for its unit: right before it, right behind it, or
    /// with an adjective between, as in "12 full loads".
    /// </summary>
    public bool AreMissingAt(Tokens tokens, QuantityTokens number) =>
        _unknown.Length > 0 && !_unknown.Any(name => IsBefore(tokens, number.Start, name) || IsBehind(tokens, number.End, name));

    private static bool IsBefore(Tokens tokens, int start, string[] name) =>
        IsAt(tokens, start - name.Length, name)
        || ((tokens.At(start - 1).IsMark(':') || tokens.At(start - 1).Is("of")) && IsAt(tokens, start - 1 - name.Length, name));

    private static bool IsBehind(Tokens tokens, int end, string[] name)
    {
        var first = end + (tokens.At(end).IsMark('-') ? 1 : 0);
        return IsAt(tokens, first, name)
            || (tokens.At(first) is { Kind: TokenKind.Word } word && !EnglishThings.EndsPhrase(word.Lower)
                && IsAt(tokens, first + 1, name));
    }

    private static bool IsAt(Tokens tokens, int index, string[] name)
    {
        for (var word = 0; word < name.Length; word++)
        {
            var token = tokens.At(index + word);
            if (token.Kind is TokenKind.Break || EnglishThings.SingularOf(token.Lower) != name[word])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The name of a known unit, read as behind a number, since a symbol may be a word elsewhere; null if it is not known.
    /// </summary>
    private static string? NameOf(string unit) =>
        (EnglishUnits.After(Tokenizer.Split("1 " + unit), 1) ?? EnglishUnits.After(Tokenizer.Split("1" + unit), 1))?.Name;

    private static string[] SingularWords(string unit)
    {
        var tokens = Tokenizer.Split(unit);
        return [.. Enumerable.Range(0, tokens.Length).Select(index => EnglishThings.SingularOf(tokens[index].Lower))];
    }

    private void AddNamed(string words)
    {
        var tokens = Tokenizer.Split(words);
        for (var index = 0; index < tokens.Length; index++)
        {
            if ((EnglishTimes.At(tokens, index) ?? EnglishMeasures.At(tokens, index, isNamed: true)) is { } unit)
            {
                _names.Add(unit.Name);
                index = unit.Next - 1;
            }
        }
    }
}

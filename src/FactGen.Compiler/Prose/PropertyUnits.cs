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
            // As behind a number, since a symbol may be a word elsewhere.
            if ((EnglishUnits.After(Tokenizer.Split("1 " + unit), 1) ?? EnglishUnits.After(Tokenizer.Split("1" + unit), 1)) is { } known)
            {
                _names.Add(known.Name);
                _isMeasured = true;
            }
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
        QuantityUnit.Things => !_isMeasured,
        QuantityUnit.Rank => !_isMeasured && (_isNumber || _isRank),
        QuantityUnit.Ratio => _isNumber && !_isMeasured,
        QuantityUnit.Measure when reading.UnitName == "°" => _names.Contains("°") || _names.Overlaps(Degrees),
        QuantityUnit.Time or QuantityUnit.Measure => _names.Contains(reading.UnitName!),
        _ => _isMeasured && _names.Contains(reading.UnitName!),
    };

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

using System.Runtime.CompilerServices;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Prose;

/// <summary>
/// What the numbers of a property count, as its schema entry names it, and what those of the other properties of the type count.
/// </summary>
internal sealed class CountedThings
{
    /// <summary>Read once for all claims; a property that the schema loses is forgotten.</summary>
    private static readonly ConditionalWeakTable<Property, CountedThings> Known = new();

    /// <summary>The words of all counts of a type, each with the properties that have it.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, Property>, Dictionary<string, List<Property>>> KnownTypes =
        new();

    private readonly Property _property;
    private readonly HashSet<string> _words;

    private CountedThings(Property property)
    {
        _property = property;
        var tokens = Tokenizer.Split($"{property.Name.Replace('_', ' ')} {property.Type.Of} {property.Summary}");
        _words = new(StringComparer.Ordinal);
        for (var index = 0; index < tokens.Length; index++)
        {
            var word = tokens[index].Lower;
            _words.Add(EnglishThings.SingularOf(word));
            Harm |= EnglishThings.Of(word) & Things.Harm;
        }

        foreach (var word in (property.Type.Of ?? "").Split(' '))
        {
            Class |= EnglishThings.Of(word.ToLowerInvariant()) & ~Things.Harm;
        }
    }

    /// <summary>What happened to those whom the property counts; nothing if its words do not say so.</summary>
    public Things Harm { get; }

    /// <summary>The class of what its <c>of</c> names.</summary>
    public Things Class { get; }

    /// <summary>What the numbers of a property count.</summary>
    public static CountedThings Of(Property property) => Known.GetValue(property, static property => new CountedThings(property));

    /// <summary>Whether a word of a text is one of the property's own.</summary>
    public bool Has(string word) => _words.Contains(EnglishThings.SingularOf(word));

    /// <summary>Whether a word of a text is one of another count of the type, and none of the property's own.</summary>
    public bool IsOfAnother(string word, IReadOnlyDictionary<string, Property> properties) =>
        _property.Type.Of is not null
        && KnownTypes.GetValue(properties, WordsOf).TryGetValue(EnglishThings.SingularOf(word), out var having)
        && !having.Contains(_property)
        && !Has(word);

    private static Dictionary<string, List<Property>> WordsOf(IReadOnlyDictionary<string, Property> properties)
    {
        Dictionary<string, List<Property>> words = new(StringComparer.Ordinal);
        foreach (var property in properties.Values.Where(property => property.Type.Kind is ValueKind.Count))
        {
            foreach (var word in property.Words.Concat((property.Type.Of ?? "").ToLowerInvariant().Split(' ')))
            {
                var singular = EnglishThings.SingularOf(word);
                if (singular.Length >= 3 && !EnglishThings.IsPlain(singular))
                {
                    if (!words.TryGetValue(singular, out var having))
                    {
                        words.Add(singular, having = []);
                    }

                    having.Add(property);
                }
            }
        }

        return words;
    }
}

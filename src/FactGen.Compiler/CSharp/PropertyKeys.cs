using FactGen.Compiler.Schema;

namespace FactGen.Compiler.CSharp;

/// <summary>The keys of the properties that an entity has, by their names: the declaring type belongs to the key.</summary>
public readonly record struct PropertyKeys(EquatableArray<string> Keys)
{
    /// <summary>The keys of these properties.</summary>
    public static PropertyKeys Of(IEnumerable<Property> properties) =>
        new(properties.Select(property => property.Key).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The key of the property of that name.</summary>
    public string this[string name] => Keys.First(key => key.Length > name.Length && key.EndsWith(name, StringComparison.Ordinal) && key[^(name.Length + 1)] == '.');
}

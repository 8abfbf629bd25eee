using FactGen.Compiler.Schema;

namespace FactGen.Compiler.Bases;

/// <summary>Reads the types of a compiled fact base, for one that builds on it: its names are qualified.</summary>
/// <remarks>The lines are those that <c>CSharp/SchemaLines</c> writes.</remarks>
/// <param name="factBase">The short name of the compiled fact base.</param>
internal sealed class SchemaReader(string factBase)
{
    private readonly List<EntityType> _types = [];
    private readonly List<Property> _properties = [];
    private readonly List<EnumWord> _words = [];
    private readonly List<SchemaRule> _rules = [];
    private DataLine? _type;
    private DataLine? _property;
    private EquatableArray<string> _unitSynonyms;

    /// <summary>The types in their order.</summary>
    /// <exception cref="FormatException">This version of FactGen did not write the text.</exception>
    public EquatableArray<EntityType> Read(string text)
    {
        foreach (var line in DataLine.Of(text))
        {
            switch (line.Kind)
            {
                case 'T':
                    EndType();
                    _type = line;
                    break;
                case 'P':
                    EndProperty();
                    _property = line;
                    break;
                case 'W':
                    _words.Add(new EnumWord(line.Required(0), line.From(1).ToEquatableArray()));
                    break;
                case 'U':
                    _unitSynonyms = line.From(0).ToEquatableArray();
                    break;
                case 'R':
                    _rules.Add(SchemaRule.Read(line.Required(0)) ?? throw new FormatException($"'{line[0]}' is no rule"));
                    break;
                default:
                    throw new FormatException($"a schema has no line '{line.Kind}'");
            }
        }

        EndType();
        return _types.ToEquatableArray();
    }

    private void EndType()
    {
        EndProperty();
        if (_type is { } line)
        {
            _types.Add(new EntityType(
                Qualified(line.Required(0)), line[1], line[2] is { } parent ? Qualified(parent) : null, line[3] == "1",
                Named: line[5] == "1", Common: line[6] == "1", Members: line[4] == "1",
                _properties.ToEquatableArray(), _rules.ToEquatableArray()));
            _properties.Clear();
            _rules.Clear();
        }
    }

    private void EndProperty()
    {
        if (_property is not { } line)
        {
            return;
        }

        var kind = Enum.TryParse<ValueKind>(line.Required(2), ignoreCase: true, out var known) ? known : throw new FormatException($"'{line[2]}' is no kind of value");
        var type = new PropertyType(
            kind, line[3], (line[7]?.Split(',') ?? []).Select(Qualified).ToEquatableArray(), _words.ToEquatableArray())
        {
            UnitSynonyms = _unitSynonyms,
        };
        _properties.Add(new Property(
            line.Required(0), Qualified(_type!.Value.Required(0)), line[1], type, line[4] == "1", line[5] == "1", line[6] == "1",
            line[8] == "1"));
        (_property, _unitSynonyms) = (null, default);
        _words.Clear();
    }

    private string Qualified(string type) => QualifiedName.From(factBase, type);
}

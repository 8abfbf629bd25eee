using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// The data of one facts file in generated code: one string literal. A line is decoded on first use. Not for users' code.
/// </summary>
/// <remarks>
/// <para>
/// A line is one item. Its first character is its kind, and its fields are separated by tabs. A backslash escapes characters that a
/// field cannot contain (<c>\t</c>, <c>\n</c>, <c>\\</c>, <c>\uXXXX</c>). Empty fields at a line's end are omitted. The first four lines
/// are tables; the other lines refer to their entries by number, from 0:
/// </para>
/// <list type="table">
/// <item><term>offsets</term><description>for each entity, where its line starts after these four, in four
/// <see cref="FactDigits"/></description></item>
/// <item><term><c>P</c></term><description>the keys of the properties: the declaring type and the property</description></item>
/// <item><term><c>S</c></term><description>the ids of the sources</description></item>
/// <item><term><c>N</c></term><description>the ids of the entities that speak or pass on</description></item>
/// </list>
/// <para>Then follows each entity with its lines; its claims are numbered from 0, and so are its findings:</para>
/// <list type="table">
/// <item><term><c>E</c></term><description>an entity: id, type, name, <c>1</c> if it is living, note</description></item>
/// <item><term><c>A</c></term><description>an alias of it: text, language, note</description></item>
/// <item><term><c>T</c></term><description>a title of it</description></item>
/// <item><term><c>I</c></term><description>an identifier of it: the collection, the identifier there, its address</description></item>
/// <item><term><c>C</c></term><description>
/// a claim: the property's number and the value as the editor wrote it, then optional fields, each after its letter: <c>i</c> the id,
/// or after <c>i#</c> the number in a list, unless it is the property's only claim or one of several in a row; <c>u</c> unknown or
/// <c>z</c> none; <c>m</c> the modality and <c>k</c> the rank, if they are not the default; <c>r</c> the rank's reason; <c>b</c> the
/// speaker's number; <c>v</c> the numbers of those who passed it on; <c>s</c> when it was stated; <c>f</c> from when and <c>t</c> until
/// when it holds; <c>w</c> how it follows; <c>c</c> the condition; <c>n</c> the note; <c>x</c> why it was retracted, <c>o</c> when,
/// <c>j</c> the claim to use instead. For the compiler of fact bases that build on this one: <c>a</c> the claim that says the same in
/// other words; <c>d</c> flags for its time: start (<c>s</c>) or end (<c>e</c>) not known, or given but open at both ends (<c>g</c>);
/// <c>h</c> the numbers of the sources whose words are in a heading
/// </description></item>
/// <item><term><c>Q</c></term><description>a quote of it: the source's number, the words, prefix, suffix, sense, line, page, section,
/// language if it is not the source's, translation</description></item>
/// <item><term><c>F</c></term><description>
/// a finding: a letter for its kind (<c>s</c>ettled, <c>a</c>ttributed, <c>d</c>isputed, <c>p</c>lanned, al<c>l</c>eged, <c>n</c> denied,
/// <c>u</c>nknown, <c>z</c> none, <c>o</c>pinion) with the property's number, and the deciding claims; then optional fields, each after
/// its letter: <c>v</c> the claim whose value it has, unless that is the first deciding one, or after <c>v=</c> a value of its own;
/// <c>d</c> dissenting and <c>b</c> other claims; <c>w</c> the number of witnesses, unless it is one; <c>g</c> the group, unless it is the
/// first; <c>f</c> the first and <c>t</c> the last day; <c>r</c> if it is retracted. A claim is written as its number; a claim of another
/// entity as that entity's id, a slash and the number there. An id of another fact base begins with that base's name and a colon
/// </description></item>
/// </list>
/// <para>Large data is packed as a whole (<see cref="PackedText"/>).</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactChunk
{
    private readonly string _data;
    private string? _text;
    private int _headLength;
    private Entity?[]? _entities;
    private string[]? _keys;
    private string[]? _sources;
    private string[]? _names;

    /// <summary>Called by generated code, once for each facts file.</summary>
    /// <param name="registry">The fact base that contains the chunk.</param>
    /// <param name="data">The lines.</param>
    protected FactChunk(FactRegistry registry, string data) => (Registry, _data) = (registry, data);

    internal FactRegistry Registry { get; }

    internal string Text => _text ??= PackedText.Unpack(_data);

    internal int EntityCount => FactLine.At(Text, 0).End / FactDigits.OffsetWidth;

    private string[] Keys => _keys ??= Table(1);

    private string[] Sources => _sources ??= Table(2);

    private string[] Names => _names ??= Table(3);

    /// <summary>The entity with that number in the chunk: always the same object, created on first use.</summary>
    public Entity Entity(int number)
    {
        var entities = _entities ?? Interlocked.CompareExchange(ref _entities, new Entity?[EntityCount], null) ?? _entities;
        return entities[number] ?? Make(ref entities[number], number);
    }

    /// <summary>Creates the object for the entity with that number.</summary>
    protected abstract Entity Make(int number);

    internal string Key(int property) => Keys[property];

    /// <summary>The number of a property of this fact base or of one that it builds on; -1 if there are no claims on it.</summary>
    internal int NumberOf(FactProperty property) =>
        Registry.BuildsOnOthers ? NumberAmongBases(property) : Array.IndexOf(Keys, property.Key);

    /// <summary>
    /// The same if two fact bases may have properties with the same name. Slow, because it creates all properties; so it is not
    /// part of the usual path.
    /// </summary>
    private int NumberAmongBases(FactProperty property) =>
        Array.FindIndex(Keys, key => key.EndsWith(property.Key, StringComparison.Ordinal) && Registry.Property(key) == property);

    internal string Source(int number) => Sources[number];

    internal string Name(int number) => Names[number];

    /// <summary>The first line of an entity.</summary>
    internal FactLine LineOf(int entity) => FactLine.At(Text, StartOf(entity));

    /// <summary>Whether the entity with that number has this id.</summary>
    internal bool HasId(int entity, string id)
    {
        var rest = Text.AsSpan(StartOf(entity) + 1);
        return rest.Length > id.Length
            && rest[id.Length] == '\t'
            && rest[..id.Length].SequenceEqual(id)
            && !id.Contains('\t', StringComparison.Ordinal);
    }

    private int StartOf(int entity)
    {
        var text = Text;
        if (_headLength == 0)
        {
            _headLength = FactLine.At(text, 0).Next.Next.Next.End + 1;
        }

        return _headLength + FactDigits.Read(text.AsSpan(entity * FactDigits.OffsetWidth, FactDigits.OffsetWidth));
    }

    private Entity Make(ref Entity? slot, int number)
    {
        var entity = Make(number);
        entity.Attach(new EntityData(this, number, entity));
        return Interlocked.CompareExchange(ref slot, entity, null) ?? entity;
    }

    private string[] Table(int line)
    {
        var head = FactLine.At(Text, 0);
        for (; line > 0; line--)
        {
            head = head.Next;
        }

        return head.Fields;
    }
}

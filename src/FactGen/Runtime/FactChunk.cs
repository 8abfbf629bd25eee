using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// The data of one facts file, as generated code carries it: one string literal, of which a line is decoded when it is first
/// asked for. Not for users' code.
/// </summary>
/// <remarks>
/// <para>
/// A line is one item; its first character says which, its fields are separated by tabs, and a backslash begins what cannot stand
/// in a field (<c>\t</c>, <c>\n</c>, <c>\\</c>, <c>\uXXXX</c>). Empty fields at a line's end are left out. Four lines come first, to
/// which numbers in the others refer, counted from 0:
/// </para>
/// <list type="table">
/// <item><term>offsets</term><description>for each entity, where its line starts after these four, in four <see cref="FactDigits"/></description></item>
/// <item><term><c>P</c></term><description>the keys of the properties: the declaring type and the property</description></item>
/// <item><term><c>S</c></term><description>the ids of the sources</description></item>
/// <item><term><c>N</c></term><description>the ids of the entities that speak or pass on</description></item>
/// </list>
/// <para>Then each entity with all that is said of it; its claims are counted from 0, and so are its findings:</para>
/// <list type="table">
/// <item><term><c>E</c></term><description>an entity: id, type, name, <c>1</c> where it is living, note</description></item>
/// <item><term><c>A</c></term><description>an alias of it: text, language, note</description></item>
/// <item><term><c>T</c></term><description>a title of it</description></item>
/// <item><term><c>C</c></term><description>
/// a claim: the property's number and the value as the editor wrote it, then what else there is, each after its letter: <c>i</c> the
/// id, or after <c>i#</c> the number in a list, where it is not the property's only claim or one of several in a row; <c>u</c> unknown
/// or <c>z</c> none; <c>m</c> the modality, <c>k</c> the rank, where they are not the ordinary ones; <c>r</c> the rank's reason; <c>b</c> the
/// speaker's number; <c>v</c> the numbers of who passed it on; <c>s</c> when it was stated; <c>f</c> from and <c>t</c> until when it holds;
/// <c>w</c> how it follows; <c>c</c> the condition; <c>n</c> the note; <c>x</c> why it was taken back, <c>o</c> when, <c>j</c> the claim instead;
/// and for the compiler of fact bases that build on this one: <c>a</c> the claim that says the same in other words, <c>d</c> where its time has
/// an end that is not known (<c>s</c>, <c>e</c>) or none (<c>g</c>), <c>h</c> the numbers of the sources in which the words stand in a heading
/// </description></item>
/// <item><term><c>Q</c></term><description>a quote of it: the source's number, the words, prefix, suffix, sense</description></item>
/// <item><term><c>F</c></term><description>
/// a finding: a letter for its kind (<c>s</c>ettled, <c>a</c>ttributed, <c>d</c>isputed, <c>p</c>lanned, al<c>l</c>eged, <c>n</c> denied, <c>u</c>nknown,
/// <c>z</c> none, <c>o</c>pinion) with the property's number, and the claims that decide it; then each after its letter: <c>v</c> the claim
/// whose value it is, where that is not the first that decides, or after <c>v=</c> a value of its own; <c>d</c> dissenting and
/// <c>b</c> other claims; <c>w</c> the number of witnesses, where it is not one; <c>g</c> the group, where it is not the first; <c>f</c> the first
/// and <c>t</c> the last day; <c>r</c> where it is retracted. A claim is its number, and one of another entity that entity's id, a
/// slash and its number there; an id that begins with a fact base's name and a colon is one of that fact base
/// </description></item>
/// </list>
/// <para>Where data are many, all of it is packed (<see cref="PackedText"/>).</para>
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

    /// <summary>Made by generated code, one for each facts file.</summary>
    /// <param name="registry">The fact base that the chunk belongs to.</param>
    /// <param name="data">The lines.</param>
    protected FactChunk(FactRegistry registry, string data) => (Registry, _data) = (registry, data);

    internal FactRegistry Registry { get; }

    internal string Text => _text ??= PackedText.Unpack(_data);

    internal int EntityCount => FactLine.At(Text, 0).End / FactDigits.OffsetWidth;

    private string[] Keys => _keys ??= Table(1);

    private string[] Sources => _sources ??= Table(2);

    private string[] Names => _names ??= Table(3);

    /// <summary>The entity with that number in the chunk: one object, made when it is first asked for.</summary>
    public Entity Entity(int number)
    {
        var entities = _entities ?? Interlocked.CompareExchange(ref _entities, new Entity?[EntityCount], null) ?? _entities;
        return entities[number] ?? Make(ref entities[number], number);
    }

    /// <summary>A new object for the entity with that number.</summary>
    protected abstract Entity Make(int number);

    internal string Key(int property) => Keys[property];

    /// <summary>The number of a property, be it of this fact base or of one that it builds on; -1 where nothing is said of it.</summary>
    internal int NumberOf(FactProperty property) =>
        Registry.BuildsOnOthers ? NumberAmongBases(property) : Array.IndexOf(Keys, property.Key);

    /// <summary>The same where two fact bases may have properties of one name. Apart, since else every fact would pay for it: all properties are made here.</summary>
    private int NumberAmongBases(FactProperty property) =>
        Array.FindIndex(Keys, key => key.EndsWith(property.Key, StringComparison.Ordinal) && Registry.Property(key) == property);

    internal string Source(int number) => Sources[number];

    internal string Name(int number) => Names[number];

    /// <summary>The line with which an entity begins.</summary>
    internal FactLine LineOf(int entity) => FactLine.At(Text, StartOf(entity));

    /// <summary>Whether that is the id of the entity with that number.</summary>
    internal bool HasId(int entity, string id)
    {
        var rest = Text.AsSpan(StartOf(entity) + 1);
        return rest.Length > id.Length && rest[id.Length] == '\t' && rest[..id.Length].SequenceEqual(id) && !id.Contains('\t', StringComparison.Ordinal);
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

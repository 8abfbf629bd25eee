using System.ComponentModel;

namespace FactGen.Runtime;

/// <summary>
/// The data of one facts file, as generated code carries it: one string literal, of which a line is decoded when it is first
/// asked for. Not for users' code.
/// </summary>
/// <remarks>
/// A line is one item; its first character says which, its fields are separated by tabs, and <see cref="Field"/> undoes what
/// cannot stand in a field. <c>E</c> begins an entity (id, type, name, living, note), followed by its <c>A</c> aliases (text,
/// language, note) and <c>T</c> titles; <c>C</c> is a claim (id, property, value, then named fields), followed by its <c>Q</c>
/// quotes (source, exact, prefix, suffix, sic); <c>F</c> is a finding (property, kind, value, deciding, dissenting and other
/// claims, witnesses, group, from, to, whether retracted). Claims are numbered through the chunk, and so are findings.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactChunk
{
    private readonly string _data;
    private readonly Func<int, Entity> _entity;
    private Layout? _layout;

    /// <summary>Made by generated code, one for each facts file.</summary>
    /// <param name="registry">The fact base that the chunk belongs to.</param>
    /// <param name="data">The lines.</param>
    /// <param name="entity">The object of the entity with a number in this chunk.</param>
    public FactChunk(FactRegistry registry, string data, Func<int, Entity> entity) =>
        (Registry, _data, _entity) = (registry, data, entity);

    internal FactRegistry Registry { get; }

    internal int EntityCount => Lines.Entities.Length;

    internal int ClaimCount => Lines.Claims.Length;

    internal int FindingCount => Lines.Findings.Length;

    private Layout Lines => _layout ?? Interlocked.CompareExchange(ref _layout, new Layout(_data), null) ?? _layout;

    /// <summary>The data of the entity with that number.</summary>
    public EntityData Entity(int number) => new(this, number);

    /// <summary>A finding of a property with one value.</summary>
    /// <typeparam name="TFinding">The exact kind, as the compiler determined it.</typeparam>
    public TFinding Finding<TFinding>(int number)
        where TFinding : Finding => (TFinding)Finding(number);

    /// <summary>The findings of a property with <c>many</c>.</summary>
    public FindingSet<T> Set<T>(int first, int count) => new(Findings<T>(first, count));

    /// <summary>The findings of a property with <c>over_time</c>.</summary>
    public Timeline<T> Timeline<T>(int first, int count)
    {
        var findings = Findings<T>(first, count);
        return new Timeline<T>(findings[0].Entity, findings[0].Property, findings);
    }

    /// <summary>The findings of a property with <c>many</c> and <c>over_time</c>.</summary>
    public TimelineSet<T> TimelineSet<T>(int first, int count)
    {
        var groups = Enumerable.Range(first, count).GroupBy(number => Fields('F', Lines.Findings[number])[8], number => (Finding<T>)Finding(number));
        return new TimelineSet<T>([.. groups.Select(group => new Timeline<T>(group.First().Entity, group.First().Property, [.. group]))]);
    }

    internal Entity EntityObject(int number) => _entity(number);

    internal string[] EntityFields(int number) => Fields('E', Lines.Entities[number].Start);

    internal IEnumerable<string[]> LinesOfEntity(int number, char kind) => LinesAfter(Lines.Entities[number].Start, kind, "AT");

    internal IEnumerable<string[]> LinesOfClaim(int number) => LinesAfter(Lines.Claims[number], 'Q', "Q");

    internal string[] ClaimFields(int number) => Fields('C', Lines.Claims[number]);

    internal IEnumerable<int> ClaimsOf(int entity) => Range(Lines.Entities, entity, item => item.FirstClaim, ClaimCount);

    internal IEnumerable<int> FindingsOf(int entity) => Range(Lines.Entities, entity, item => item.FirstFinding, Lines.Findings.Length);

    internal Claim Claim(int number)
    {
        ref var slot = ref Lines.ClaimObjects[number];
        if (slot is null)
        {
            var fields = ClaimFields(number);
            var data = new ClaimData(this, number, EntityOf(number, item => item.FirstClaim), fields);
            Interlocked.CompareExchange(ref slot, Registry.Property(fields[2]).Claim(data), null);
        }

        return slot;
    }

    internal Finding Finding(int number)
    {
        ref var slot = ref Lines.FindingObjects[number];
        if (slot is null)
        {
            var fields = Fields('F', Lines.Findings[number]);
            var data = new FindingData(this, EntityOf(number, item => item.FirstFinding), fields);
            Interlocked.CompareExchange(ref slot, Registry.Property(fields[1]).Finding(fields[2], fields[3], data), null);
        }

        return slot;
    }

    /// <summary>Undoes the escapes of a field: <c>\t</c>, <c>\n</c>, <c>\\</c> and <c>\uXXXX</c>.</summary>
    internal static string Field(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal))
        {
            return field;
        }

        var plain = new System.Text.StringBuilder(field.Length);
        for (var index = 0; index < field.Length; index++)
        {
            if (field[index] != '\\')
            {
                plain.Append(field[index]);
                continue;
            }

            index++;
            switch (field[index])
            {
                case 't':
                    plain.Append('\t');
                    break;
                case 'n':
                    plain.Append('\n');
                    break;
                case 'u':
                    plain.Append((char)Convert.ToUInt16(field.Substring(index + 1, 4), 16));
                    index += 4;
                    break;
                default:
                    plain.Append(field[index]);
                    break;
            }
        }

        return plain.ToString();
    }

    private static IEnumerable<int> Range(EntityLines[] entities, int entity, Func<EntityLines, int> first, int end)
    {
        var start = first(entities[entity]);
        return Enumerable.Range(start, (entity + 1 < entities.Length ? first(entities[entity + 1]) : end) - start);
    }

    private Finding<T>[] Findings<T>(int first, int count)
    {
        var findings = new Finding<T>[count];
        for (var index = 0; index < count; index++)
        {
            findings[index] = (Finding<T>)Finding(first + index);
        }

        return findings;
    }

    /// <summary>The entity in whose lines an item stands: the last whose first item is not after it.</summary>
    private int EntityOf(int item, Func<EntityLines, int> first)
    {
        var (low, high) = (0, Lines.Entities.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = first(Lines.Entities[middle]) <= item ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private IEnumerable<string[]> LinesAfter(int start, char kind, string kinds)
    {
        for (var next = NextLine(start); next < _data.Length && kinds.Contains(_data[next]); next = NextLine(next))
        {
            if (_data[next] == kind)
            {
                yield return Fields(kind, next);
            }
        }
    }

    private int NextLine(int start)
    {
        var end = _data.IndexOf('\n', start);
        return end < 0 ? _data.Length : end + 1;
    }

    private string[] Fields(char kind, int start)
    {
        System.Diagnostics.Debug.Assert(_data[start] == kind, "the layout names the line's kind");
        var end = _data.IndexOf('\n', start);
        string[] fields = _data[start..(end < 0 ? _data.Length : end)].Split('\t');
        return Array.ConvertAll(fields, Field);
    }

    /// <summary>Where an entity's line starts, and which claim and finding come first after it.</summary>
    private readonly record struct EntityLines(int Start, int FirstClaim, int FirstFinding);

    /// <summary>Where each item's line starts; and the objects made so far.</summary>
    private sealed class Layout
    {
        public Layout(string data)
        {
            List<EntityLines> entities = [];
            List<int> claims = [], findings = [];
            for (var start = 0; start >= 0 && start < data.Length;)
            {
                switch (data[start])
                {
                    case 'E':
                        entities.Add(new EntityLines(start, claims.Count, findings.Count));
                        break;
                    case 'C':
                        claims.Add(start);
                        break;
                    case 'F':
                        findings.Add(start);
                        break;
                }

                start = data.IndexOf('\n', start) is >= 0 and var end ? end + 1 : -1;
            }

            (Entities, Claims, Findings) = ([.. entities], [.. claims], [.. findings]);
            (ClaimObjects, FindingObjects) = (new Claim?[claims.Count], new Finding?[findings.Count]);
        }

        public EntityLines[] Entities { get; }

        public int[] Claims { get; }

        public int[] Findings { get; }

        public Claim?[] ClaimObjects { get; }

        public Finding?[] FindingObjects { get; }
    }
}

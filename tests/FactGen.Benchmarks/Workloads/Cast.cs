using System.Globalization;

namespace FactGen.Benchmarks.Workloads;

/// <summary>The entities so far, which the next ones may name.</summary>
internal sealed class Cast(Numbers numbers)
{
    /// <summary>Claims name entities that are not far away, as in a fact base that grew article by article.</summary>
    private const int Reach = 40;

    /// <summary>The first names of the table are given names, which many persons have.</summary>
    private const int GivenNames = 200;

    private static readonly string[] Ventures = ["Trust", "Works", "Guild", "Society", "Foundry", "Orchestra"];

    private static readonly string[] Occasions = ["Regatta", "Fair", "Congress", "Festival", "Auction", "Exhibition"];

    private readonly List<WorkloadEntity> _places = [];
    private readonly List<WorkloadEntity> _persons = [];
    private readonly List<WorkloadEntity> _organizations = [];
    private int _names = GivenNames;

    /// <summary>The source of random choices.</summary>
    public Numbers Numbers { get; } = numbers;

    /// <summary>The day on which the text was published that the next claim rests on.</summary>
    public DateOnly Published { get; set; }

    /// <summary>A place.</summary>
    public WorkloadEntity NewPlace() => New("Place", NewName(), _places);

    /// <summary>An organization.</summary>
    public WorkloadEntity NewOrganization()
    {
        var name = $"{NewName()} {Numbers.OneOf(Ventures)}";
        return New("Organization", name, _organizations);
    }

    /// <summary>An event or operation.</summary>
    public WorkloadEntity NewEvent() => New("Event", $"{NewName()} {Numbers.OneOf(Occasions)}", []);

    /// <summary>An operation.</summary>
    public WorkloadEntity NewOperation() => New("Operation", $"Operation {NewName()}", []);

    /// <summary>A person.</summary>
    public WorkloadEntity NewPerson()
    {
        var (given, surname) = (MadeUpNames.Of(Numbers.Below(GivenNames)), NewName());
        var person = New("Person", $"{given} {surname}", _persons) with { Short = surname, Aliases = Numbers.Percent(30) ? [$"{given[0]}. {surname}"] : [] };
        return _persons[^1] = person;
    }

    /// <summary>A place that others may name; null as long as there is none.</summary>
    public WorkloadEntity? Place() => Near(_places);

    /// <summary>A person whom others may name; null as long as there is none.</summary>
    public WorkloadEntity? Person() => Near(_persons);

    /// <summary>An organization that others may name; null as long as there is none.</summary>
    public WorkloadEntity? Organization() => Near(_organizations);

    /// <summary>A day in English: <c>12 May 2031</c>.</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number in English: <c>48,213</c>.</summary>
    public static string InWords(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private WorkloadEntity? Near(List<WorkloadEntity> entities) =>
        entities.Count == 0 ? null : entities[^Numbers.Between(1, Math.Min(Reach, entities.Count))];

    private string NewName() => MadeUpNames.Of(_names++);

    private static WorkloadEntity New(string type, string name, List<WorkloadEntity> among)
    {
        var entity = new WorkloadEntity(type, name.ToLowerInvariant().Replace(' ', '-'), name, name);
        among.Add(entity);
        return entity;
    }
}

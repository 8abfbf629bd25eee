using MyNamespace;

// Value exists only if no source disputes it. Once a source does, this line no longer compiles.
Console.WriteLine($"{Mission.Lumen2.Name} carried {Mission.Lumen2.Crew.Value} people.");

foreach (var claim in Mission.Lumen2.Crew.Claims)
{
    Console.WriteLine($"{claim.Attribution}: “{claim.Quotes[0].Exact}”");
}

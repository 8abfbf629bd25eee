namespace FactGen.Tests.Checks;

/// <summary>Rules of the schema, and entities that keep or break them (FACT5002).</summary>
public class RuleCheckTests
{
    private const string Entity = "Lift:\n  spring-lift:\n    name: The spring lift\n";

    /// <summary>A rule of the type, what stands below an entity's name, and what the message says.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        // Two dates
        { "date <= end", Date("2021-03-03") + End("2021-03-04"), "" },
        { "date <= end", Date("2021-03-03") + End("2021-03-03"), "" },
        { "date <= end", Date("{|FACT5002:2021-03-05|}") + End("2021-03-03"), "'spring-lift' breaks the rule 'date <= end' of its type: date is 5 March 2021 at facts/other.yaml( … end is 3 March 2021 at facts/other.yaml( … One of the values is wrong, or the rule." },
        { "end >= date", Date("2021-03-05") + End("{|FACT5002:2021-03-03|}"), "breaks the rule 'end >= date'" },
        { "date < end", Date("{|FACT5002:2021-03-03|}") + End("2021-03-03"), "breaks the rule 'date < end'" },

        // What leaves it open does not break it
        { "date <= end", Date("2021-03") + End("2021-03-03"), "" },
        { "date <= end", Date("2021-03-05"), "" },
        { "date <= end", Date("2021-03-05", "by: ada-lind") + End("2021-03-03"), "" },
        { "date <= end", Date("2021-03-05", "modality: planned") + End("2021-03-03"), "" },
        { "date <= end", Date("2021-03-05") + "    end:\n      - { value: 2021-03-06, sources: { log: on 3 March 2021 } }\n      - { value: 2021-03-04, rank: deprecated, reason: a slip, sources: { gazette: on 4 March 2021 } }\n", "" },

        // A value on the right, and ranges
        { "boats <= 500", Boats("12"), "" },
        { "boats <= 10", Boats("{|FACT5002:12|}"), "breaks the rule 'boats <= 10' of its type: boats is 12 boats at facts/other.yaml(" },
        { "boats > 12", Boats("{|FACT5002:12|}"), "breaks the rule 'boats > 12'" },
        { "boats in 1 to 500", Boats("12"), "" },
        { "boats in 13 to 500", Boats("{|FACT5002:12|}"), "breaks the rule 'boats in 13 to 500'" },
        { "boats in 1 to 11", Boats("{|FACT5002:12|}"), "breaks the rule 'boats in 1 to 11'" },
        { "boats in 12 to 12", Boats("about 12"), "" },
        { "boats in 12 to 13", Boats("12"), "" },
        { "boats in 11 to 12", Boats("12"), "" },
        { "boats >= 12", Boats("12"), "" },
        { "boats >= 13", Boats("{|FACT5002:12|}"), "breaks the rule 'boats >= 13'" },
        { "boats > 11", Boats("12"), "" },
        { "boats < 13", Boats("12"), "" },
        { "boats < 12", Boats("{|FACT5002:12|}"), "breaks the rule 'boats < 12'" },
        { "boats <= 12", Boats("12"), "" },
        { "date > end", Date("2021-03-04") + End("2021-03-03"), "" },
        { "date > end", Date("{|FACT5002:2021-03-03|}") + End("2021-03-03"), "breaks the rule 'date > end'" },
        { "date >= end", Date("2021-03-03") + End("2021-03-03"), "" },
        { "date < 2021-03-04", Date("2021-03-03"), "" },
        { "date < 2021-03-03", Date("{|FACT5002:2021-03-03|}"), "date is 3 March 2021 at facts/other.yaml(" },
        { "date in 2021-03-04 to 2021-03-05", Date("{|FACT5002:2021-03-03|}"), "breaks the rule 'date in 2021-03-04 to 2021-03-05'" },

        // A value on which sources disagree, and one that is retracted, are not settled
        { "boats <= 10", "    boats:\n      - { value: {|FACT5001:12|}, sources: { log: moved 12 boats } }\n      - { value: 13, sources: { gazette: moved 13 boats } }\n", "" },
        { "boats <= 10", Boats("12", "retracted: { on: 2022-01-01, reason: a slip }"), "" },

        // At least one
        { "at least one of date, end", Date("2021-03-03"), "" },
        { "at least one of date, end", Date("2021-03-03") + Boats("12"), "" },
        { "at least one of date, end", "    same_as: { value: winter-lift, sources: { log: moved 12 boats } }\n", "{entity} 'spring-lift' breaks the rule 'at least one of date, end' of its type: it has none of them. Add a claim on one." },
        { "at least one of date, end", Boats("12"), "{entity} 'spring-lift' breaks the rule 'at least one of date, end' of its type: it has none of them. Add a claim on one." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_entity_keeps_the_rules_of_its_type(string rule, string claims, string says)
    {
        const string onEntity = "{entity} ";
        var entity = says.StartsWith(onEntity, StringComparison.Ordinal) ? Entity.Replace("spring-lift", "{|FACT5002:spring-lift|}") : Entity;
        FactBaseText.Expect(
            FactBaseText.CasePath,
            entity + claims,
            text => new FactBaseText
            {
                Schema = FactBaseText.OrdinarySchema + $"  Lift:\n    is: Operation\n    rules: ['{rule}']\n",
                Case = text,
            },
            says.Replace(onEntity, ""));
    }

    /// <summary>A rule that no entity could be held against, below an ordinary schema, and why.</summary>
    [Theory]
    [InlineData("{|FACT2008:page <= page|}", "The rule 'page <= page' of 'Boat' cannot be checked: 'page' is of the type url")]
    [InlineData("{|FACT2008:actors <= actors|}", "'actors' is a property with 'many'")]
    [InlineData("{|FACT2008:date <= boats|}", "'date' is a date and 'boats' is a count.")]
    [InlineData("{|FACT2008:date in 1 to 5000|}", "'1' is no date.")]
    [InlineData("{|FACT2008:boats <= 12.5|}", "'12.5' is no count.")]
    [InlineData("{|FACT2008:boats in 1 to 12.5|}", "'12.5' is no count.")]
    [InlineData("{|FACT2008:boats in 1.5 to 12|}", "'1.5' is no count.")]
    [InlineData("{|FACT2008:nature <= nature|}", "'nature' is a property with 'many', and only single counts")]
    [InlineData("{|FACT2008:held <= held|}", "'held' is of the type bool, and only single counts")]
    [InlineData("{|FACT2008:boats <= speed|}", "'boats' is a count and 'speed' is a number")]
    [InlineData("{|FACT2008:boats <= page|}", "'page' is of the type url")]
    [InlineData("at least one of page, actors", "")]
    [InlineData("share <= share", "")]
    [InlineData("odds in 1 in 5 to 1 in 2", "")]
    [InlineData("length <= 10 days", "")]
    [InlineData("cost in 1 EUR to 5 EUR", "")]
    [InlineData("speed <= 5", "")]
    [InlineData("{|FACT2008:ends|} <= date", "The rule 'ends <= date' names 'ends', which is no property of 'Boat'. Did you mean 'end'?")]
    [InlineData("{|FACT2008:ends|} in 2020 to 2021", "The rule 'ends in 2020 to 2021' names 'ends', which is no property of 'Boat'.")]
    [InlineData("boats <= 12", "")]
    public void A_rule_compares_what_has_an_order(string marked, string says) => FactBaseText.Expect(
        FactBaseText.SchemaPath,
        FactBaseText.OrdinarySchema + $"  Boat:\n    is: Operation\n    rules:\n      - {marked}\n",
        text => new FactBaseText { Schema = text },
        says);

    /// <summary>A rule holds for the entities of its type and of the types below it, each by itself.</summary>
    [Theory]
    [InlineData("Operation:\n  a: 12\n  b: 9\n", "a")]
    [InlineData("Operation:\n  a: 12\n  b: 13\n", "a b")]
    [InlineData("Lift:\n  a: 12\nOperation:\n  b: 12\nEvent:\n  c: x\n", "a b")]
    public void A_rule_holds_for_each_entity_of_its_type(string entities, string broken)
    {
        var facts = new FactBaseText
        {
            Schema = FactBaseText.OrdinarySchema.Replace("      length: { type: duration }\n", "      length: { type: duration }\n    rules: ['boats <= 10']\n", StringComparison.Ordinal)
                + "  Lift:\n    is: Operation\n",
            Facts = FactBaseText.OrdinaryFacts.Replace("boats: { value: 12, id: boats-moved, ", "speed: { value: 12, id: boats-moved, ", StringComparison.Ordinal),
            Case = System.Text.RegularExpressions.Regex.Replace(
                entities, "(?<id>[abc]): (?<value>.+)", match => $"{match.Groups["id"].Value}:\n    name: Tow {match.Groups["id"].Value}\n"
                    + (match.Groups["value"].Value is "x" ? Claim("account", "the boats left", "log: In the evening the boats left", "").TrimEnd()
                        : Claim("boats", match.Groups["value"].Value, "log: moved 12 boats", "").TrimEnd())),
        };

        Assert.Equal(broken, string.Join(" ", facts.Check().Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "FACT5002").Select(diagnostic =>
            diagnostic.Message.Split('\'')[1])));
    }

    private static string Date(string value, string more = "") => Claim("date", value, "log: on 3 March 2021", more);

    private static string End(string value) => Claim("end", value, "gazette: on 4 March 2021", "");

    private static string Boats(string value, string more = "") => Claim("boats", value, "log: moved 12 boats", more);

    private static string Claim(string property, string value, string source, string more) =>
        $"    {property}:\n      value: {value}\n      sources: {{ {source} }}\n{(more.Length > 0 ? $"      {more}\n" : "")}";
}

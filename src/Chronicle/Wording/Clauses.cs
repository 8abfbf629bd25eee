using FactGen;
using Kazakhstan2022;

namespace Chronicle.Wording;

/// <summary>What claims say of their subject, as the rest of a sentence that begins with it: "had 250 vehicles".</summary>
internal static class Clauses
{
    /// <summary>Where the values of a property stand in its clause.</summary>
    private const string Place = "{0}";

    /// <summary>Properties whose values are to be read as something to do: "was not to replace law enforcement".</summary>
    private static readonly HashSet<string> s_infinitives = ["tasks", "change", "purpose"];

    private static readonly Dictionary<string, string> s_frames = new(StringComparer.Ordinal)
    {
        // Persons
        ["role"] = "was {0}",
        ["works_for"] = "worked for {0}",
        ["military_rank"] = "had the rank of {0}",
        ["age"] = "was {0} old",
        ["father"] = "is a child of {0}",
        ["predecessor"] = "followed {0} in the highest office",
        ["former_patron"] = "was once furthered by {0}",
        ["in_power"] = "ran the country for {0}",
        ["influence"] = "{0}",
        ["suspected_of"] = "was under suspicion of {0}",
        ["funds_taken_abroad"] = "took out of the country {0}",
        ["described_as"] = "was called {0}",

        // Organizations, groups, places
        ["led_by"] = "was led by {0}",
        ["head"] = "had at its head {0}",
        ["part_of"] = "was part of {0}",
        ["failures"] = "{0}",
        ["trust"] = "had this said of trust in it: {0}",
        ["conduct"] = "{0}",
        ["training"] = "had {0}",
        ["participated"] = "took part in {0}",
        ["left_country"] = "left the country: {0}",
        ["equipment"] = "had {0}",
        ["emerged_thanks_to"] = "emerged thanks to {0}",
        ["standing"] = "was the {0}",
        ["capital"] = "had as its capital {0}",
        ["population"] = "had {0}",
        ["independent_from"] = "became independent from {0}",
        ["independent_for"] = "had been independent for {0}",
        ["neighbours"] = "borders on {0}",

        // The unrest
        ["place"] = "took place in {0}",
        ["nature"] = "was at bottom {0}",
        ["trigger"] = "was set off by {0}",
        ["background"] = "had its ground prepared by {0}",
        ["concessions"] = "went on although {0}",
        ["extent"] = "reached {0}",
        ["perpetrators"] = "was the doing of {0}",
        ["driving_force"] = "was driven by {0}",
        ["aim"] = "had the aim to {0}",
        ["attack_plan"] = "was planned like this: {0}",
        ["preparation"] = "was prepared {0}",
        ["coordination"] = "was directed from {0}",
        ["professionally_designed"] = "had professionally designed {0}",
        ["attacked"] = "brought attacks on {0}",
        ["seized"] = "led to the seizure of {0}",
        ["blocked"] = "led to the blocking of {0}",
        ["burned"] = "led to the burning of {0}",
        ["looting"] = "left shops and banks {0}",
        ["mustering"] = "had its attackers gather {0}",
        ["harm_to_society"] = "had this effect on society: {0}",
        ["almaty"] = "ended with Almaty {0}",
        ["almaty_before_help"] = "had seen Almaty {0}",
        ["possible_losses"] = "would have cost {0}",
        ["coup_outcome"] = "{0} as a coup",
        ["order_restored"] = "gave way to order {0}",
        ["severity"] = "was {0}",
        ["officers_killed"] = "cost the lives of {0}",
        ["injured"] = "left injured {0}",
        ["civilian_casualties"] = "cost, of civilians, {0}",
        ["damaged"] = "left damaged {0}",
        ["detained"] = "put in detention {0}",
        ["search"] = "has an aftermath: {0}",
        ["target"] = "was about {0}",
        ["defenders"] = "had as defenders {0}",
        ["attackers"] = "had as attackers {0}",
        ["nights"] = "lasted {0}",

        // The mission
        ["forces_of"] = "was made up of forces of {0}",
        ["requested_by"] = "was asked for by {0}",
        ["sent_by"] = "was sent by {0}",
        ["first_sent_to"] = "went first to {0}",
        ["commander"] = "was commanded by {0}",
        ["troops"] = "had {0}",
        ["vehicles"] = "had {0}",
        ["area"] = "was active in {0}",
        ["almaty_deployment_decided_by"] = "went to Almaty by decision of {0}",
        ["purpose"] = "was meant {0}",
        ["tasks"] = "was {0}",
        ["effects"] = "is credited with this: {0}",
        ["assessment"] = "was judged {0}",
        ["status"] = "had come to this point: {0}",
        ["withdrawal_length"] = "needs for leaving {0}",
        ["withdrawal_manner"] = "leaves in this manner: {0}",
        ["withdrawal_backdrop"] = "leaves against the backdrop of {0}",
        ["withdrawal_decided_by"] = "leaves by decision of {0}",
        ["withdrawal_asked_by"] = "was asked to leave by {0}",
        ["withdrawal_motive"] = "leaves for reasons of {0}",
        ["withdrawal_verdict"] = "leaves, and this is {0}",
        ["needed_stay"] = "should have stayed {0}",

        // Meetings, changes of office, measures, positions taken
        ["speaker"] = "is that of {0}",
        ["audience"] = "was held before {0}",
        ["form"] = "had the form of {0}",
        ["topics"] = "was about {0}",
        ["suspects_named"] = "named as suspects {0}",
        ["office_holder"] = "concerned {0}",
        ["post"] = "was about the office of {0}",
        ["body"] = "was about an office in {0}",
        ["decided_by"] = "was decided by {0}",
        ["step"] = "had come to this: {0}",
        ["task"] = "brings the task of {0}",
        ["change"] = "is {0}",
        ["applies_to"] = "touches {0}",
        ["length"] = "is to hold for {0}",
        ["donors"] = "is to be paid by {0}",
        ["terms"] = "is to come on these terms: {0}",
        ["reason"] = "has this reason: {0}",
        ["about"] = "speaks about {0}",
        ["addressed_to"] = "speaks to {0}",
        ["stance"] = "{0}",
        ["gist"] = "says: {0}",
    };

    /// <summary>Words of the format, and of the sources, as they are inside a sentence.</summary>
    private static readonly (string Format, string Sentence)[] s_words =
    [
        ("left post", "left the post"), ("recaptured almaty", "recaptured Almaty"), ("foreign backed", "foreign-backed"),
        ("single center", "a single center"), ("Some of them", "some of them"), ("Airports", "airports"),
    ];

    /// <summary>What a source says that leaves the value open, or says that there is none.</summary>
    private static readonly Dictionary<string, string> s_withoutValue = new(StringComparer.Ordinal)
    {
        ["driving_force"] = "was the work of instigators whom he left unnamed",
        ["civilian_casualties"] = "cost civilians’ lives or health, in a number that is not known",
        ["suspects_named"] = "brought no names of new suspects",
    };

    /// <summary>The clause of claims on one property of one entity.</summary>
    public static string Of(IReadOnlyList<Claim> claims)
    {
        var first = claims[0];
        string[] values = [.. claims.Where(HasValue).Select(ValueOf).Distinct()];
        string[] clauses =
        [
            .. values.Length > 0 ? new[] { FrameOf(first).Replace(Place, Names.List(values), StringComparison.Ordinal) } : [],
            .. claims.Where(claim => !HasValue(claim)).Select(claim => $"{WithoutValue(claim.Property)}{Dispute(claim)}").Distinct(),
        ];
        return Names.List(first.Entity is Group ? clauses.Select(Plural) : clauses);
    }

    /// <summary>Whether each property has a clause of its own.</summary>
    public static bool Has(Claim claim) =>
        HasValue(claim) ? s_frames.ContainsKey(claim.Property) : s_withoutValue.ContainsKey(claim.Property);

    /// <summary>A value with all that limits it.</summary>
    public static string ValueOf(Claim claim)
    {
        var value = $"{Values.Of(claim)}{Dates.Span(claim)}{Dispute(claim)}".Replace(") (", ", ", StringComparison.Ordinal);
        value = s_words.Aggregate(value, (words, word) => words.Replace(word.Format, word.Sentence, StringComparison.Ordinal));
        return !s_infinitives.Contains(claim.Property) ? value
            : claim.Modality is Modality.Denied ? value.Replace("not ", "not to ", StringComparison.Ordinal)
            : claim.Modality is Modality.Alleged ? value.Replace("allegedly ", "allegedly to ", StringComparison.Ordinal)
            : $"to {value}";
    }

    private static bool HasValue(Claim claim) => claim is { IsUnknown: false, IsNone: false };

    private static string FrameOf(Claim claim) => claim switch
    {
        { Entity: Group, Property: "aim" } => "aimed at {0}",
        { Entity: Meeting, Property: "speaker" } => "had as its speaker {0}",
        { Entity: Meeting, Property: "audience" } => "was held before {0}",
        _ => s_frames.GetValueOrDefault(claim.Property) ?? $"has this {Names.Words(claim.Property)}: {Place}",
    };

    private static string WithoutValue(string property) => s_withoutValue.GetValueOrDefault(property) ?? $"has no known {Names.Words(property)}";

    private static string Dispute(Claim claim) => Findings.IsDisputed(claim) ? " (disputed)" : "";

    private static string Plural(string clause) => clause switch
    {
        _ when clause.StartsWith("was ", StringComparison.Ordinal) => $"were {clause[4..]}",
        _ when clause.StartsWith("is ", StringComparison.Ordinal) => $"are {clause[3..]}",
        _ => clause,
    };
}

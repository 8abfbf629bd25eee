using System.Reflection;
using FactGen.Compiler;
using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Evidence;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Cards;
using FactGen.Compiler.Sources.Lock;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Checks;

/// <summary>
/// What the checks of evidence read is covered by the lock: otherwise somebody without the texts could change it, and a claim that no check
/// would pass compiles. What the checks read is taken from their compiled code, what the lock covers from the lines that it writes.
/// </summary>
public sealed class LockCoverTests
{
    /// <summary>What the checks read of the facts and the lock does not cover yet.</summary>
    private static readonly string[] KnownGaps =
    [
        "ClaimRecord.HasValid", // 'valid' that is open at both ends, against none: neither has days that a quote must show
        "EvidenceCard.Text", // the file's name: only whether there is one, and the digest of the file is covered
    ];

    private static readonly ClaimRecord Claim = new()
    {
        Id = new("ferry-sailed"),
        Entity = "ferry",
        Property = "sailed",
        Value = new SingleValue("northport"),
        By = "ada",
        Stated = FactDate.Parse("2021"),
    };

    private static readonly QuoteRecord Quote = new("sailed to Northport", null, null, null);

    private static readonly EvidenceCard Card =
        new("gazette", "gazette.txt", new string('0', 64), "en", FactDate.Parse("2021"), default, default);

    private static readonly Property Property =
        new("sailed", "Ferry", Summary: null, new PropertyType(ValueKind.Text, null, default, default),
            Many: false, OverTime: false, Accusation: false);

    private static readonly PropertyType ListType =
        new(ValueKind.OneOf, null, default, new([new EnumWord("northport", new(["reached Northport"]))]));

    private static readonly PropertyType EntityType = new(ValueKind.Entity, null, new(["Ferry"]), default);

    [Fact]
    public void The_lock_covers_what_the_checks_of_evidence_read()
    {
        var read = ReadByChecks();

        Assert.Contains("ClaimRecord.Reasons", read); // the checks are followed
        Assert.Equal(KnownGaps.Order(StringComparer.Ordinal), read.Except(Covered()).Order(StringComparer.Ordinal));
    }

    /// <summary>Another word in a closed list changes no claim that has none of it.</summary>
    [Theory]
    [InlineData("southport", "reached Southport", false)]
    [InlineData("northport", "came to Northport", true)]
    public void A_word_of_a_list_is_covered_by_the_claims_that_have_it(string id, string words, bool isCovered)
    {
        var longer = ListType with { Words = new([.. ListType.Words, new EnumWord(id, new([words]))]) };
        Assert.Equal(isCovered, LineOf(property: Of(longer)) != LineOf(property: Of(ListType)));
    }

    /// <summary>The table of a claim's keys agrees with what the lock does.</summary>
    [Fact]
    public void The_table_of_fields_says_which_keys_the_lock_covers() => Assert.Equal(
        ClaimFields.All.Where(field => field.Lock is not LockCover.None).Select(field => field.Name),
        ClaimFields.All.Where(field => field.LockFields.Count > 0 || field.Name is "id" or "sources").Select(field => field.Name));

    /// <summary>The members of the facts' records that the checks of a quote and of a claim read.</summary>
    private static HashSet<string> ReadByChecks()
    {
        var checks = Catalogue.All.SelectMany(rule => rule.Reporters)
            .Where(reporter => reporter.Stage is Stage.Quote or Stage.Claim)
            .Select(reporter => (MethodBase)reporter.Check!.Method);
        var methods = MethodCalls.From(checks, typeof(Catalogue).Assembly);
        return
        [
            .. from method in methods
               where IsOfFacts(method.DeclaringType!)
               where method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal) && Setter(method) is not null
               select $"{method.DeclaringType!.Name}.{method.Name["get_".Length..]}",
            .. methods.Where(method => method.DeclaringType == typeof(EntityNames)).Select(_ => nameof(EntityNames)),
        ];
    }

    private static bool IsOfFacts(Type type) =>
        type == typeof(ClaimRecord) || type == typeof(QuoteRecord) || type == typeof(EvidenceCard)
        || type == typeof(Property) || type == typeof(PropertyType);

    /// <summary>The members whose change alone makes another lock line.</summary>
    private static IEnumerable<string> Covered() =>
    [
        .. Changes(Claim).Where(change => LineOf(claim: change.Changed) != LineOf()).Select(change => change.Member),
        .. Changes(Quote).Where(change => LineOf(quote: change.Changed) != LineOf()).Select(change => change.Member),
        .. Changes(Card).Where(change => LineOf(card: change.Changed) != LineOf()).Select(change => change.Member),
        .. Changes(Property).Where(change => LineOf(property: change.Changed) != LineOf()).Select(change => change.Member),
        .. ChangesOf(ListType),
        .. ChangesOf(EntityType),
        "ClaimRecord.Sources", // each quote has a line of its own
        nameof(EntityNames), // LockTests.An_entity_renamed_since_its_claims_were_verified
    ];

    private static IEnumerable<string> ChangesOf(PropertyType type) =>
        Changes(type).Where(change => LineOf(property: Of(change.Changed)) != LineOf(property: Of(type))).Select(change => change.Member);

    private static Property Of(PropertyType type) => Property with { Type = type };

    private static string LineOf(ClaimRecord? claim = null, QuoteRecord? quote = null, EvidenceCard? card = null, Property? property = null)
    {
        var declaration = new ClaimDeclaration(claim ?? Claim, property ?? Property, null!, []);
        var source = new CitedSource(card ?? Card, null);
        var locked = ClaimLock.Of(new QuotedClaim(declaration, source, quote ?? Quote, null!), LockedNames.None);
        return locked.Canonical(source.Card.Sha256!, "0+1", QuoteStanding.Body);
    }

    /// <summary>The record with each of its members changed in turn.</summary>
    private static IEnumerable<(string Member, TRecord Changed)> Changes<TRecord>(TRecord record)
        where TRecord : class
    {
        foreach (var member in typeof(TRecord).GetProperties().Where(member => member.SetMethod is not null))
        {
            var changed = (TRecord)typeof(TRecord).GetMethod("<Clone>$")!.Invoke(record, null)!;
            member.SetValue(changed, Another(member.PropertyType, member.GetValue(record)));
            yield return ($"{typeof(TRecord).Name}.{member.Name}", changed);
        }
    }

    private static object Another(Type declared, object? value) => Another(value, Nullable.GetUnderlyingType(declared) ?? declared);

    private static object Another(object? value, Type type) => value switch
    {
        bool truth => !truth,
        Enum word => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(word)),
        _ when type == typeof(string) => "other",
        _ when type == typeof(ClaimId) => new ClaimId("other"),
        _ when type == typeof(FactDate) => FactDate.Parse("1999"),
        _ when type == typeof(FactValue) => new SingleValue("southport"),
        _ when type == typeof(RetractionRecord) => new RetractionRecord(null, "a misprint", null),
        _ when type == typeof(PropertyType) => new PropertyType(ValueKind.Count, "boats", default, default),
        _ when type == typeof(EquatableArray<EnumWord>) => new EquatableArray<EnumWord>([new EnumWord("northport", new(["went north"]))]),
        _ when type == typeof(EquatableArray<string>) => new EquatableArray<string>(["other"]),
        _ when type == typeof(EquatableArray<ReasonRecord>) => new EquatableArray<ReasonRecord>([new ReasonRecord(ReasonKey.Value, "other")]),
        _ when type == typeof(EquatableArray<Exclusion>) => new EquatableArray<Exclusion>([new Exclusion("Read also", null)]),
        _ when type == typeof(EquatableArray<SourceReference>) =>
            new EquatableArray<SourceReference>([new SourceReference("gazette", new([Quote]))]),
        _ => throw new InvalidOperationException($"no other value of {type} is known: add one here"),
    };

    private static MethodInfo? Setter(MethodBase getter) => getter.DeclaringType!.GetProperty(getter.Name["get_".Length..])?.SetMethod;
}

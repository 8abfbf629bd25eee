using CsCheck;
using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Schema;
using FactGen.Tests.Generator.Running;

namespace FactGen.Tests.Bases;

/// <summary>
/// Another fact base reads from the assembly exactly what this one says, with qualified ids: nothing is lost, and nothing added.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RoundTripTests
{
    [Fact]
    public void A_fact_base_with_everything_is_read_back() => AssertComesBack(HarbourFacts.Files);

    [Fact]
    public void Reasons_of_all_kinds_are_read_back() => AssertComesBack(HarbourFacts.Files.Edit(
        "flood.yaml",
        "because: lamps went out because the power did",
        "because: { value: a, valid: b, stated: c, speaker: d, voice: e, negation: f, doubt: g, plan: h, subject: i, parts: j, same: k }"));

    [Fact]
    public void Properties_of_speech_are_read_back() => AssertComesBack(HarbourFacts.Files.Edit(
        "schema.yaml", "suspected_of: { type: text, accusation: true }", "suspected_of: { type: text, accusation: true, speech: true }"));

    [Fact]
    public void The_port_is_read_back() => AssertComesBack(PortFacts.Port);

    [Trait("Speed", "Slow")]
    [Fact]
    public void Any_values_and_any_text_are_read_back() =>
        DrawnFacts.Entities.Sample(entities => AssertComesBack(DrawnFacts.Files(entities)), iter: 15, threads: 1);

    private static void AssertComesBack(FactBaseFiles files)
    {
        var facts = FactCompiler.Check([.. files.Inputs("/harbour")]);
        var run = CompiledBase.Generate(files, "Harbour", "");
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        var bound = CompiledBase.Bound("annals", new CompiledBase(run, image.ToArray(), []).Read());
        Assert.Empty(bound.Diagnostics);
        var read = Assert.Single(bound.Facts.Bases);

        Assert.Equal(facts.Model.Schema.Types.Select(Qualified), read.Schema.Types);
        Assert.Equal(facts.Model.Cards.Select(card => Qualified(card.Card.Id)), read.Cards.Select(card => card.Id));
        Assert.Equal(facts.Model.Cards.Select(card => card.Card.Sha256), read.Cards.Select(card => card.Sha256));
        var entities = facts.Model.Files.SelectMany(file => file.Entities)
            .Select(entity => entity.Entity)
            .OrderBy(entity => entity.Id, StringComparer.Ordinal);
        Assert.All(entities.Zip(read.Entities.OrderBy(entity => entity.Head.Id, StringComparer.Ordinal)), pair =>
        {
            Assert.Equal(Qualified(pair.First.Head), pair.Second.Head);
            Assert.Equal(
                pair.First.Claims.Where(claim => claim.IsWhole).Select(claim => Qualified(claim, facts.Model)),
                pair.Second.Claims.Select(claim => claim.Claim));
        });
        Assert.Equal(facts.Model.Entities.Count, read.Entities.Count);
        var headings = facts.Files.SelectMany(file => file.Findings.HeadingOnly)
            .Distinct()
            .Select(pair => (Qualified(pair.Claim.Text), Qualified(pair.Source)));
        Assert.Equal(
            headings.Order(),
            read.Entities.SelectMany(entity => entity.Claims)
                .SelectMany(claim => claim.HeadingOnly, (claim, source) => (claim.Claim.Id.Text, source))
                .Order());
    }

    private static EntityType Qualified(EntityType type) => type with
    {
        Name = Qualified(type.Name),
        Base = type.Base is { } parent ? Qualified(parent) : null,
        Properties = type.Properties.Select(property => property with
        {
            DeclaringType = Qualified(property.DeclaringType),
            Type = property.Type with { EntityTypes = property.Type.EntityTypes.Select(Qualified).ToEquatableArray() },
        }).ToEquatableArray(),
    };

    private static EntityHead Qualified(EntityHead head) => head with
    {
        Id = Qualified(head.Id),
        Type = Qualified(head.Type),
        SameAs = head.SameAs.Select(Qualified).ToEquatableArray(),

        // Only the fact base's own check asks how it is known.
        LivingReason = null,
    };

    private static ClaimRecord Qualified(ClaimRecord claim, FactModel model) => claim with
    {
        Id = new(Qualified(claim.Id.Text)),
        Entity = Qualified(claim.Entity),
        Value = claim.Value is { } value && model.Claims[claim.Id].Property.Type.Kind is ValueKind.Entity
            ? new SingleValue(Qualified(value.Wording))
            : claim.Value,
        Sources = claim.Sources.Select(source => source with { Source = Qualified(source.Source) }).ToEquatableArray(),
        By = claim.By is null or ClaimRecord.Unnamed ? claim.By : Qualified(claim.By),
        Via = claim.Via.Select(Qualified).ToEquatableArray(),
        SameAs = claim.SameAs is { } same ? Qualified(same) : null,
        Retraction = claim.Retraction is { Instead: { } instead }
            ? claim.Retraction with { Instead = Qualified(instead) }
            : claim.Retraction,
    };

    private static string Qualified(string name) => $"harbour:{name}";
}

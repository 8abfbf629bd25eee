using System.Reflection;
using System.Text.Json;
using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Tool.Differences;
using FactGen.Tool.Exports;

namespace FactGen.Tests.Facts;

/// <summary>The table of a claim's keys agrees with those who treat each key in code of their own.</summary>
public sealed class ClaimFieldsTests
{
    [Fact]
    public void Exports_have_the_names_of_the_table()
    {
        string[] names =
            [.. typeof(ExportedClaim).GetProperties().Select(member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name))];
        string[] columns = [.. TableColumn.All.Select(column => column.Name)];

        Assert.All(ClaimFields.All.SelectMany(field => field.Exported), name => Assert.Contains(name, names));
        Assert.Empty(ClaimFields.All.SelectMany(field => field.Exported).Except(columns).Except(["id", "quotes"]));
    }

    /// <summary>A table of quotes has the claim's id in the column <c>claim</c>, and a row for each quote.</summary>
    [Fact]
    public void Each_key_is_exported() => Assert.All(ClaimFields.All, field => Assert.NotEmpty(field.Exported));

    [Fact]
    public void Each_letter_of_the_data_is_of_one_key()
    {
        // The library has the letters in its own copy of this type.
        var letters = typeof(ClaimFields).Assembly.GetType("FactGen.Runtime.ClaimTag")!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (char)field.GetRawConstantValue()!);

        Assert.Equal(letters.Order(), ClaimFields.All.SelectMany(field => field.Tags).Order());
    }

    [Fact]
    public void A_comparison_of_two_states_looks_at_every_key()
    {
        var facts = new FactBaseText().Check();
        var fields = Fields.Of(facts.Model.AllClaims.First(), id => id, id => id);

        Assert.Equal(
            ClaimFields.All.Select(field => field.Name).Order(StringComparer.Ordinal),
            fields.Select(field => field.Field.Split('.')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_is_lifted_by_a_key_of_because() =>
        Assert.All(Catalogue.All.Select(rule => rule.LiftedBy).OfType<string>(), key => Assert.NotNull(ClaimFields.Reasons.Find(key)));
}

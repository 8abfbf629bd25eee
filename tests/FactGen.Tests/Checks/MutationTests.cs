using System.Text;
using FactGen.Compiler;
using FactGen.Compiler.CSharp;
using FactGen.Compiler.Graph;

namespace FactGen.Tests.Checks;

/// <summary>
/// A valid fact base damaged at random, as an editor's slips and a merge gone wrong damage it: it is diagnosed, or what is left is
/// right, and nothing is thrown.
/// </summary>
public class MutationTests
{
    private const int Rounds = 60;

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", "- ", "#", "|", ">", "'", "\"", "\t", "  ", "\n", "…", "😀", "&a ", "*a", "!!x ", "---\n", "~", "value", "sources", "same_as",
        "norvik", "Person", "2022-01-XX", "about ", "at least ", "unknown: true", "retracted: {}", "valid: ../..", "is: Operation", "many: true", "{}", "[]",
    ];

    private static readonly FactBaseText Whole = new()
    {
        Schema = FactBaseText.OrdinarySchema + "    rules: [date <= end]\n",
        Facts = FactBaseText.OrdinaryFacts
            + """
                  end: [{ value: 2021-03-04, sources: { gazette: ended on 4 March 2021 } }, { value: 2021-03, id: month, by: ada-lind, sources: { gazette: ended on 4 March } }]
              Event:
                trial:
                  name: The trial
                  same_as:
                    value: winter-lift
                    sources: { gazette: The trial at sea }
                  nature:
                    - value: sea_trial
                      sources:
                        gazette:
                          - The trial at sea
                          - { quote: ended on 4 March, suffix: 2021 }
                    - value: rescue
                      modality: denied
                      by: ada-lind
                      sources: { gazette: The trial at sea }
                  account:
                    value: the boats went
                    same_as: winter-lift/account
                    rank: preferred
                    reason: made up
                    sources: { gazette: The trial at sea }

              """,
    };

    /// <summary>What is damaged: the schema, the facts, the cards, or the lock in place of texts.</summary>
    [Theory]
    [InlineData(InputKind.Schema, 1)]
    [InlineData(InputKind.Schema, 2)]
    [InlineData(InputKind.Facts, 3)]
    [InlineData(InputKind.Facts, 4)]
    [InlineData(InputKind.Facts, 5)]
    [InlineData(InputKind.Card, 6)]
    [InlineData(InputKind.Card, 7)]
    [InlineData(InputKind.Lock, 8)]
    [InlineData(InputKind.Text, 9)]
    public void What_is_damaged_is_diagnosed(InputKind kind, int seed)
    {
        var random = new Random(seed);
        var files = (kind is InputKind.Lock ? Whole.Locked("log.txt", "gazette.txt") : Whole).Files;
        for (var round = 0; round < Rounds; round++)
        {
            InputFile[] damaged = [.. files.Select(file => file.Kind == kind ? file with { Text = Damage(file.Text, random) } : file)];
            try
            {
                var facts = FactCompiler.Check(damaged);
                _ = FactCompiler.Emit(facts, new EmissionOptions("Norvik")).Select(file => file.ToString()).ToArray();
                Assert.All(facts.Diagnostics, diagnostic => Assert.True(diagnostic.Message.Length > 0 && diagnostic.Place.Line > 0));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, round {round}: {exception}\n\n{string.Join("\n\n", damaged.Where(file => file.Kind == kind).Select(file => file.Text))}");
            }
        }
    }

    /// <summary>Undamaged it is without fault, so that what is tested above is the damage.</summary>
    [Fact]
    public void The_whole_is_without_error() =>
        Assert.DoesNotContain(
            Whole.Check().Diagnostics,
            diagnostic =>
                diagnostic.Rule.Severity is Compiler.Diagnostics.Severity.Error
                    && !diagnostic.Rule.Id.StartsWith("FACT4", StringComparison.Ordinal));

    private static string Damage(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            text = DamageOnce(text, random);
        }

        return text;
    }

    private static string DamageOnce(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 2:
                lines[one] = new string(' ', random.Next(12)) + lines[one].TrimStart();
                break;
            case 3:
                var block = lines.GetRange(one, Math.Min(random.Next(1, 6), lines.Count - one));
                lines.InsertRange(random.Next(2) == 0 ? one : other, block);
                break;
            case 4:
                return text[..random.Next(text.Length + 1)];
            case 5:
                return text.Insert(random.Next(text.Length + 1), Words[random.Next(Words.Length)]);
            case 6:
                return text.Length == 0 ? text : text.Remove(random.Next(text.Length), 1);
            case 7:
                return Renamed(text, random);
            default:
                lines[one] = lines[other];
                break;
        }

        return string.Join("\n", lines);
    }

    /// <summary>One word put in the place of another wherever that stands: an id, a key, a value.</summary>
    private static string Renamed(string text, Random random)
    {
        string[] words = [.. text.Split([' ', '\n', ',', '{', '}', '[', ']', ':'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return words.Length == 0
            ? text
            : new StringBuilder(text).Replace(words[random.Next(words.Length)], words[random.Next(words.Length)]).ToString();
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactGen.Tool.Mutation;

namespace FactGen.Tool.Reports;

/// <summary>The report of <c>factgen mutate</c>, as text and as JSON.</summary>
internal sealed record MutationReport
{
    private static readonly MutationReportContext Context = new(new JsonSerializerOptions(MutationReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public int Version { get; } = 1;

    /// <summary>The number of claims that were mutated.</summary>
    public required int Claims { get; init; }

    /// <summary>The number of claims that were omitted, because a text is not available.</summary>
    public required int ClaimsWithoutText { get; init; }

    public required IReadOnlyList<JsonMutationKind> Kinds { get; init; }

    /// <summary>Null if they were not requested.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonSurvivor>? Survivors { get; init; }

    /// <summary>Whether every kind reached its required share, and no claim was omitted.</summary>
    [JsonPropertyName("reached")]
    public bool IsReached => ClaimsWithoutText == 0 && Kinds.All(kind => kind.Reached);

    /// <summary>Creates the report.</summary>
    public static MutationReport Of(MutationBase facts, IReadOnlyList<KindOutcome> outcomes, bool withSurvivors) => new()
    {
        Claims = facts.Claims.Count,
        ClaimsWithoutText = facts.ClaimsWithoutText,
        Kinds =
        [
            .. outcomes.Select(outcome => new JsonMutationKind(
                outcome.Kind.Side,
                outcome.Kind.Name,
                outcome.Made,
                outcome.Refused,
                outcome.Left,
                outcome.Rate,
                outcome.Kind.Required,
                outcome.IsReached)),
        ],
        Survivors = withSurvivors
            ? [
                .. from outcome in outcomes
                   from mutant in outcome.Survivors
                   select new JsonSurvivor(
                       outcome.Kind.Side,
                       outcome.Kind.Name,
                       mutant.Claim.Claim.Id,
                       mutant.Was,
                       mutant.Is,
                       mutant.Place.Path,
                       mutant.Place.Line,
                       mutant.Place.Column),
            ]
            : null,
    };

    /// <summary>Writes it for programs.</summary>
    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Context.MutationReport));

    /// <summary>Writes it for people.</summary>
    public void WriteText(TextWriter output)
    {
        var width = Kinds.Max(kind => kind.Kind.Length);
        var side = "";
        output.WriteLine($"        {"wrong facts".PadRight(width)}   made  refused    rate  required  left out");
        foreach (var kind in Kinds)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(kind.Side == side ? "" : kind.Side),-8}{kind.Kind.PadRight(width)}  {kind.Made,5}  {kind.Refused,7}  {Share(kind.Rate, "0.0"),6}  {Share(kind.Required, "0"),8}  {kind.LeftOut,8}{(kind.Reached ? "" : "  !")}"));
            side = kind.Side;
        }

        output.WriteLine(
            $"Made of {TextReport.Counted(Claims, "claim")}; left out are changes that may well be true. '!' marks a kind below its required rate.");
        if (ClaimsWithoutText > 0)
        {
            output.WriteLine($"Not looked at, a text of theirs not being here: {TextReport.Counted(ClaimsWithoutText, "claim")}.");
        }

        foreach (var kind in (Survivors ?? []).GroupBy(survivor => (survivor.Side, survivor.Kind)))
        {
            output.WriteLine();
            output.WriteLine($"{kind.Key.Side}: {kind.Key.Kind}");
            foreach (var survivor in kind)
            {
                output.WriteLine(
                    $"  {survivor.File}({survivor.Line},{survivor.Column}) {survivor.Claim}: '{survivor.Was}' -> {(survivor.Is.Length == 0 ? "nothing" : $"'{survivor.Is}'")}");
            }
        }
    }

    private static string Share(double? share, string format) =>
        share is { } number ? (Math.Floor(number * 1000) / 10).ToString(format, CultureInfo.InvariantCulture) + " %" : "-";
}

/// <summary>One kind of mutant.</summary>
internal sealed record JsonMutationKind(
    string Side,
    string Kind,
    int Made,
    int Refused,
    int LeftOut,
    double? Rate,
    double? Required,
    bool Reached);

/// <summary>A mutant that was accepted.</summary>
internal sealed record JsonSurvivor(string Side, string Kind, string Claim, string Was, string Is, string File, int Line, int Column);

/// <summary>The JSON serializer of the report, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(MutationReport))]
internal sealed partial class MutationReportContext : JsonSerializerContext;

using System.Text;
using FactGen.Compiler;

namespace FactGen.Benchmarks.Workloads;

/// <summary>How large a workload is.</summary>
/// <param name="Claims">How many claims it has.</param>
public sealed record WorkloadSize(int Claims)
{
    /// <summary>How many source texts there are.</summary>
    public int Texts { get; init; } = Math.Max(3, Claims * 3 / 100);

    /// <summary>
    /// The length in characters up to which texts are filled with sentences that carry no claim, from the shortest text to the longest.
    /// </summary>
    public (int Shortest, int Longest) TextLength { get; init; } = (4_096, 8_192);

    /// <summary>Roughly how many claims one facts file contains.</summary>
    public int ClaimsInFile { get; init; } = 100;

    /// <summary>The claims on texts that contain only claims: 100 in each.</summary>
    public static WorkloadSize Dense(int claims) => new(claims) { Texts = Math.Max(2, claims / 100), TextLength = (0, 0) };
}

/// <summary>
/// A fact base of any size with valid evidence: schema, facts, source cards and source texts. It is the same for the same size, on every
/// machine and in every run.
/// </summary>
public sealed class Workload
{
    private const ulong Seed = 20_310_512;

    private readonly List<(WorkloadEntity Entity, IReadOnlyList<PlacedClaim> Claims)> _entities = [];
    private readonly WorkloadText[] _texts;
    private readonly WorkloadSize _size;
    private readonly Numbers _numbers = new(Seed);
    private int _claims;

    private Workload(WorkloadSize size)
    {
        _size = size;
        _texts = [.. Enumerable.Range(0, size.Texts).Select(number => new WorkloadText(number))];
    }

    /// <summary>Makes a workload.</summary>
    public static IReadOnlyList<InputFile> Make(WorkloadSize size)
    {
        var workload = new Workload(size);
        workload.MakeEntities();
        return [.. workload.Files()];
    }

    /// <summary>
    /// Makes a workload and writes it into a folder: facts and schema below <c>facts</c>, cards and texts below <c>seeds</c>.
    /// </summary>
    public static void Write(WorkloadSize size, string folder)
    {
        foreach (var file in Make(size))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private void MakeEntities()
    {
        var cast = new Cast(_numbers);
        for (var number = 0; _claims < _size.Claims; number++)
        {
            cast.Published = TextOf(_claims).Published;
            var (entity, claims) = MakeEntity(cast, number);
            _entities.Add((entity, [.. claims.Take(_size.Claims - _claims).Select(claim => Place(entity, claim, cast))]));
        }
    }

    private static (WorkloadEntity Entity, IEnumerable<WorkloadClaim> Claims) MakeEntity(Cast cast, int number)
    {
        var entity = (number % 6) switch
        {
            0 => cast.NewPlace(),
            1 or 4 => cast.NewPerson(),
            2 => cast.NewOrganization(),
            3 => cast.NewEvent(),
            _ => cast.NewOperation(),
        };
        return (entity, entity.Type switch
        {
            "Place" => PlaceClaims.Of(entity, cast),
            "Person" => PersonClaims.Of(entity, cast),
            "Organization" => OrganizationClaims.Of(entity, cast),
            _ => EventClaims.Of(entity, cast),
        });
    }

    /// <summary>Puts a claim's sentences into texts, in the source's own voice or as a speaker's words.</summary>
    private PlacedClaim Place(WorkloadEntity entity, WorkloadClaim claim, Cast cast)
    {
        var here = TextOf(_claims++);
        var said = !claim.IsOwnVoice && (claim.IsAlwaysSaid || _numbers.Percent(50)) && cast.Person() is { } speaker
            ? new Saying(speaker, _numbers.Percent(15) ? cast.Person() : null, here.Published.AddDays(-_numbers.Between(1, 6)), _numbers)
            : null;
        List<(string, string)> sources = [(here.Id, Add(here, claim.Sentence))];
        if (claim.Elsewhere is { } elsewhere)
        {
            var other = _texts[(Array.IndexOf(_texts, here) + _numbers.Between(1, Math.Min(7, _texts.Length - 1))) % _texts.Length];
            sources.Add((other.Id, Add(other, elsewhere)));
        }

        cast.Published = TextOf(_claims).Published;
        return new PlacedClaim(said?.Of(claim) ?? claim, sources);

        string Add(WorkloadText text, string sentence)
        {
            var (start, end) = (sentence.IndexOf('['), sentence.IndexOf(']'));
            var quote = sentence[(start + 1)..end];
            text.Add(entity.Id, said?.Sentence(quote, text.Published) ?? Capital(sentence.Remove(end, 1).Remove(start, 1)));
            return quote;
        }
    }

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private WorkloadText TextOf(int claim) => _texts[(int)((long)Math.Min(claim, _size.Claims - 1) * _texts.Length / _size.Claims)];

    private IEnumerable<InputFile> Files()
    {
        yield return new InputFile(InputKind.Schema, "facts/schema.yaml", "schema.yaml", WorkloadSchema.Yaml);
        for (var (first, part) = (0, 0); first < _entities.Count; part++)
        {
            var (next, claims) = (first, 0);
            while (next < _entities.Count && claims < _size.ClaimsInFile)
            {
                claims += _entities[next++].Claims.Count;
            }

            var name = $"part-{part:0000}.yaml";
            yield return new InputFile(InputKind.Facts, $"facts/{name}", name, FactsYaml.Write(_entities[first..next], _numbers));
            first = next;
        }

        foreach (var text in _texts)
        {
            var words = text.Write(_numbers.Between(_size.TextLength.Shortest, _size.TextLength.Longest), _numbers);
            yield return new InputFile(InputKind.Card, $"seeds/{text.Id}.yaml", $"{text.Id}.yaml", text.WriteCard(words));
            yield return new InputFile(InputKind.Text, $"seeds/{text.Id}.txt", $"{text.Id}.txt", words);
        }
    }
}

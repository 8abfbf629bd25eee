using System.Security.Cryptography;
using System.Text;

namespace FactGen.Benchmarks.Workloads;

/// <summary>A source text that grows with the claims that rest on it.</summary>
/// <param name="number">Which of the workload's texts it is, from 0.</param>
internal sealed class WorkloadText(int number)
{
    private const int MostSentencesInParagraph = 6;

    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    private static readonly string[] Publishers =
        ["Harbour Gazette", "Evening Lantern", "Northern Courier", "Weekly Almanac", "Coast Observer", "Valley Post", "Island Herald", "Morning Register"];

    private readonly List<(string Entity, List<string> Sentences)> _paragraphs = [];
    private int _length;

    /// <summary>The name in claims and on cards.</summary>
    public string Id { get; } = $"{Publishers[number % Publishers.Length].ToLowerInvariant().Replace(' ', '-')}-{number:0000}";

    /// <summary>Who published it.</summary>
    public string Publisher => Publishers[number % Publishers.Length];

    /// <summary>When it was published.</summary>
    public DateOnly Published { get; } = FirstDay.AddDays(number / 3);

    private string Heading => $"What the {Publisher} learned this week";

    private bool HasFooter => number % 3 == 0;

    private string Footer => $"More from the {Publisher}";

    /// <summary>Adds a sentence about an entity: to its paragraph, or in a new one.</summary>
    public void Add(string entity, string sentence)
    {
        if (_paragraphs is not [.., var last] || last.Entity != entity || last.Sentences.Count >= MostSentencesInParagraph)
        {
            _paragraphs.Add(last = (entity, []));
        }

        last.Sentences.Add(sentence);
        _length += sentence.Length + 1;
    }

    /// <summary>The whole text, filled up with sentences that carry no claim.</summary>
    /// <param name="least">The length below which such sentences are added, in characters.</param>
    /// <param name="numbers">The source of random choices.</param>
    public string Write(int least, Numbers numbers)
    {
        while (_length < least)
        {
            var sentence = PlainEnglish.Sentence(numbers);
            var sentences = numbers.OneOf(_paragraphs).Sentences;
            sentences.Insert(numbers.Percent(50) ? 0 : sentences.Count, sentence);
            _length += sentence.Length + 1;
        }

        var text = new StringBuilder(_length + 500).Append(Heading).Append("\n\n");
        foreach (var (_, sentences) in _paragraphs)
        {
            text.AppendJoin(' ', sentences).Append("\n\n");
        }

        return HasFooter ? text.Append($"{Footer}\nThe week in pictures. Letters to the editor. Tide tables.\n").ToString() : text.ToString();
    }

    /// <summary>The card of the text.</summary>
    public string WriteCard(string text) =>
        $"""
        {Id}:
          title: The week in the {Publisher}, part {number}
          publisher: {Publisher}
          published: {Published:yyyy-MM-dd}
          published_basis: derived
          because: it is the day on which this part was printed
          language: en
          text: {Id}.txt
          sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}
          headings: ["{Heading}"]

        """ + (HasFooter ? $"  exclude:\n    - from: \"{Footer}\"\n      to: end\n" : "");
}

using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources.Texts;
using FactGen.Compiler.Yaml;

namespace FactGen.Tool.Mutation;

/// <summary>Changes the sentence of a text that a claim quotes so that it no longer says the claim; the claim stays.</summary>
internal sealed class SentenceMutations(MutationBase facts)
{
    private const int WordsBefore = 2;

    /// <summary>Every mutant of a claim's sentence.</summary>
    public IEnumerable<Mutant> Of(ClaimDeclaration claim) =>
        facts.PassageOf(claim) is not { } passage ? []
            : MutationWords.For(facts.LanguageOf(passage.Source)) is { } words
                ? Framed(claim, passage, words).Concat(Planned(claim, passage, words)).Concat(Exchanged(claim, passage, words))
            : Exchanged(claim, passage, null);

    /// <summary>A frame around the sentence: "It is false that …". A claim with a modality may be right in it.</summary>
    private static IEnumerable<Mutant> Framed(ClaimDeclaration claim, Passage passage, MutationWords words)
    {
        if (claim.Claim.Modality is not Modality.Asserted || passage.HasSeveralSentences)
        {
            yield break;
        }

        var (before, after) = Choice.For(claim, words.Frames).First();
        var (text, sentence) = (passage.Text.Text, passage.Sentences);
        var start = sentence.Start + OpeningMarks(text[sentence.Start..sentence.End]);
        var end = sentence.End;
        while (end > passage.Range.End && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        // The quote must stay as it is.
        var first = start < passage.Range.Start && passage.IsNoName(start) ? char.ToLowerInvariant(text[start]) : text[start];
        yield return Change(
            MutationKind.Framed,
            claim,
            passage,
            $"{before}{first}{text[(start + 1)..end]}{after}",
            new TextRange(start, end),
            $"{before}…{after}");
    }

    /// <summary>A plan in place of what was or is: "will be". If the word is in the quote, it is changed there too.</summary>
    private static IEnumerable<Mutant> Planned(ClaimDeclaration claim, Passage passage, MutationWords words)
    {
        if (claim.Claim.Modality is not Modality.Asserted || claim.Sources is not [{ Quotes: [var node] }])
        {
            yield break;
        }

        var text = passage.Text.Text;
        var near = new TextRange(StartOfWordsBefore(text, passage.Range.Start, passage.Sentences.Start), passage.Range.End);
        var found = words.Plans
            .SelectMany(plan => WholeWords.Find(text, plan.Verb, near).Select(range => (plan.Verb, plan.Plans, Range: range)))
            .OrderBy(verb => verb.Range.Start)
            .ThenByDescending(verb => verb.Range.Length)
            .Where(verb => claim.Claim.Value is not { } value || !value.Wording.Contains(verb.Verb, StringComparison.Ordinal));
        foreach (var (verb, plans, range) in found)
        {
            var plan = Choice.For(claim, plans).First();
            var quote = passage.Quote;
            var inQuote = WholeWords.Find(quote, verb, new TextRange(0, quote.Length)).ToArray();
            var isInQuote = passage.Range.Contains(range);
            if (isInQuote ? inQuote.Length != 1 : passage.Range.Overlaps(range))
            {
                continue;
            }

            var mutant = Change(MutationKind.PlanTold, claim, passage, plan, range, plan) with { Was = verb };
            yield return isInQuote
                ? mutant with { Place = node.Place, Yaml = Mutant.Quoted($"{quote[..inQuote[0].Start]}{plan}{quote[inQuote[0].End..]}") }
                : mutant;
            yield break;
        }
    }

    /// <summary>Another sayer in the sentence, where it names the claim's speaker outside the quote, by name or pronoun.</summary>
    private IEnumerable<Mutant> Exchanged(ClaimDeclaration claim, Passage passage, MutationWords? words)
    {
        if (claim.Claim.By is not { } by || !facts.Model.Entities.TryGetValue(by, out var speaker))
        {
            yield break;
        }

        var text = passage.Text.Text;
        var sentence = text[passage.Sentences.Start..passage.Sentences.End];
        var other = Choice.For(claim, facts.EntitiesOf(speaker.Entity.Type))
            .Where(id => facts.Model.Representative(id) != facts.Model.Representative(by) && !claim.Claim.Via.Contains(id))
            .Select(id => facts.Model.Entities[id].Entity.Name)
            .FirstOrDefault(name => !sentence.Contains(name.Split(' ')[^1], StringComparison.Ordinal));
        if (other is not null && SayerOf(speaker.Entity, passage, words) is { } range)
        {
            yield return Change(MutationKind.SayerExchanged, claim, passage, other, range, other);
        }
    }

    private static TextRange? SayerOf(EntityRecord speaker, Passage passage, MutationWords? words)
    {
        var text = passage.Text.Text;
        string[] names = [speaker.Name, .. speaker.Aliases.Select(alias => alias.Text), .. speaker.Titles];
        var named = names.OrderByDescending(name => name.Length)
            .SelectMany(name => WholeWords.Find(text, name, passage.Sentences));
        var pronouns =
            from pronoun in words?.Pronouns ?? []
            from saying in words!.Sayings
            from range in WholeWords.Find(text, $"{pronoun} {saying}", passage.Sentences)
            select new TextRange(range.Start, range.Start + pronoun.Length);
        return named.Concat(pronouns).Where(range => !range.Overlaps(passage.Range)).Select(range => (TextRange?)range).FirstOrDefault();
    }

    private static Mutant Change(MutationKind kind, ClaimDeclaration claim, Passage passage, string words, TextRange range, string shown)
    {
        var text = passage.Text.Text;
        return new Mutant(kind, claim, passage.Node.Place, null, text[range.Start..range.End].ReplaceLineEndings(" "), shown)
        {
            Text = new ChangedText(passage.Source, $"{text[..range.Start]}{words}{text[range.End..]}"),
        };
    }

    private static int OpeningMarks(string sentence)
    {
        var marks = sentence.TakeWhile(character => !char.IsLetterOrDigit(character)).Count();
        return marks < sentence.Length ? marks : 0;
    }

    private static int StartOfWordsBefore(string text, int start, int first)
    {
        for (var word = 0; word < WordsBefore; word++)
        {
            while (start > first && !char.IsLetterOrDigit(text[start - 1]))
            {
                if (!char.IsWhiteSpace(text[start - 1]))
                {
                    return start; // a verb behind a comma is that of another clause
                }

                start--;
            }

            while (start > first && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }
        }

        return start;
    }
}

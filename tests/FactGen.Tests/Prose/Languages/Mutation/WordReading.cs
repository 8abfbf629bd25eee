using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;

namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>What a language knows of single words, whatever stands around them.</summary>
internal static class WordReading
{
    /// <summary>Of all words of a text.</summary>
    public static string Of(ProseText prose) => string.Join(" ", Enumerable.Range(0, prose.Tokens.Length)
        .Select(index => prose.Tokens[index])
        .Where(token => token.Kind is TokenKind.Word)
        .Select(word => string.Join(" ", Of(prose.Language, word).Where(part => part.Length > 0))));

    private static IEnumerable<string> Of(ProseLanguage language, Token word)
    {
        yield return language.IsJoint(word) ? "joint" : "-";
        yield return language.Pronouns?.Contains(word.Lower) == true ? "pronoun" : "";
        yield return language.ChangeOf(word.Lower) is { } change ? $"change {change}" : "";
        yield return language.ContraryOf(word.Lower) is { } contrary ? $"{contrary.Member} of group {contrary.Group}" : "";
        yield return language.IsVerb(word) ? "verb" : "";
        yield return language.IsParticiple(word) ? "participle" : "";
        yield return language.BeginsFrontClause(word) ? "front" : "";
        yield return language.IsOfDeath(word.Lower) ? "of death" : "";
        yield return language.IsDead(word.Lower) ? "dead" : "";
        foreach (var part in language.KnowsThings ? ThingsOf(word.Lower) : [])
        {
            yield return part;
        }
    }

    /// <summary>What is counted: the checks of numbers ask this.</summary>
    private static IEnumerable<string> ThingsOf(string word)
    {
        yield return EnglishThings.Of(word) is not Things.None and var things ? $"{things}" : "";
        yield return EnglishThings.MayBeOfDeath(word) ? "perhaps of death" : "";
        yield return EnglishThings.IsInanimate(word) ? "inanimate" : "";
        yield return EnglishThings.IsPlain(word) ? "plain" : "";
        yield return EnglishThings.EndsPhrase(word) ? "end" : "";
        yield return EnglishThings.IsAuxiliary(word) ? "auxiliary" : "";
    }
}

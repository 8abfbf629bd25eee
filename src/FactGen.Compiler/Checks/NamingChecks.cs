using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Yaml;

namespace FactGen.Compiler.Checks;

/// <summary>
/// A name, alias or title is one: no pronoun or article, and of one alphabet; an alias of a person has a capital (FACT2011).
/// </summary>
internal static class NamingChecks
{
    private static readonly NameWords Words = EnglishNames.Words;

    private static readonly SmallWords Small = EnglishFunctionWords.Small;

    /// <summary>Checks the names of a file's entities.</summary>
    public static void Check(NamesInput input, DiagnosticSink diagnostics)
    {
        foreach (var declaration in input.File.Entities)
        {
            var (entity, keys) = (declaration.Entity, declaration.Keys);
            if (keys.Node("name") is YamlScalar name)
            {
                CheckLetters(name, "name", entity, diagnostics);
                CheckDeed(name, diagnostics);
            }

            var isPerson = input.Names.IsPerson(entity.Type);
            foreach (var title in keys.OneOrMany("titles").OfType<YamlScalar>())
            {
                CheckName(title, "title", entity, isPerson, diagnostics);
            }

            var isCommon = input.Names.Schema.Find(entity.Type) is { Common: true };
            foreach (var node in keys.OneOrMany("aliases"))
            {
                if ((node is YamlMapping map ? map.Find("text")?.Value : node) is YamlScalar alias
                    && CheckName(alias, "alias", entity, isPerson, diagnostics)
                    && isPerson
                    && !isCommon)
                {
                    CheckAlias(alias, entity, diagnostics);
                }
            }
        }
    }

    private static bool CheckName(YamlScalar written, string what, EntityRecord entity, bool isPerson, DiagnosticSink diagnostics)
    {
        if (IsHollow(Tokenizer.Split(written.Value), isPerson))
        {
            diagnostics.Report(
                Catalogue.NamesNothing,
                written.Place,
                $"'{written.Value}' may be anybody or anything: as {Article(what)} {what} it would find {entity.Name} everywhere. Leave it out; where "
                + $"the text has it for {entity.Name}, quote the words that name {entity.Name}, or say in 'because' who is meant.");
            return false;
        }

        return CheckLetters(written, what, entity, diagnostics);
    }

    /// <summary>"The fire that Bo Ek set": a name tells no deed of somebody, as no source is asked for it.</summary>
    private static void CheckDeed(YamlScalar name, DiagnosticSink diagnostics)
    {
        if (ProseLanguages.OfReasons.DeedIn(Tokenizer.Split(name.Value)) is { } deed)
        {
            diagnostics.Report(
                new FactDiagnostic(
                    Catalogue.NamesNothing,
                    $"'{name.Value}' says more than a name: '{deed}' tells what somebody did, and no source is asked for a name. Write a name that "
                    + "only tells it from others, and claim the rest with its source.",
                    name.Place) with
                {
                    As = Severity.Warning,
                });
        }
    }

    /// <summary>An alias of a person has a capital beyond its article, unless the person's own name has none.</summary>
    private static void CheckAlias(YamlScalar alias, EntityRecord entity, DiagnosticSink diagnostics)
    {
        var words = Tokenizer.Split(alias.Value);
        if (!HasCapital(words)
            && Array.TrueForAll(words.Data, word => word.Kind is TokenKind.Word or TokenKind.Break)
            && alias.Value.Any(char.IsLower)
            && HasCapital(Tokenizer.Split(entity.Name)))
        {
            diagnostics.Report(
                Catalogue.NamesNothing,
                alias.Place,
                $"'{alias.Value}' is no name of {entity.Name}: it has no capital{(words.Length > 1 ? " beyond its article" : "")}. Write it under "
                + "'titles', which point at somebody without naming him, or write the name as the texts have it.");
        }
    }

    /// <summary>Whether each word has letters of one alphabet: a Cyrillic letter may look like a Latin one.</summary>
    private static bool CheckLetters(YamlScalar written, string what, EntityRecord entity, DiagnosticSink diagnostics)
    {
        if (IsLatin(written.Value))
        {
            return true;
        }

        var words = Tokenizer.Split(written.Value);
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index].Kind is TokenKind.Word && OddLetter(words[index].Span) is { } odd)
            {
                diagnostics.Report(
                    Catalogue.NamesNothing,
                    written.Place,
                    $"The {what} '{written.Value}' of '{entity.Id}' mixes two alphabets: the '{odd}' (U+{(int)odd:X4}) of '{words[index].Text}' is "
                    + $"{AlphabetOf(odd)} and looks like another letter. Type the word in one alphabet.");
                return false;
            }
        }

        return true;
    }

    private static bool IsLatin(string words)
    {
        foreach (var character in words)
        {
            if (character > '\u024F')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHollow(Tokens words, bool isPerson)
    {
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (word.Kind is not (TokenKind.Word or TokenKind.Break) || !(word.Kind is TokenKind.Break || IsHollow(word, index, isPerson)))
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    /// <summary>"It", "US" and "May" may be names, "she" and "the" not; of a person, "She" neither.</summary>
    private static bool IsHollow(Token word, int index, bool isPerson) => word.IsCapital
        ? !(word.Length > 1 && char.IsUpper(word.Span[1]))
            && ((index == 0 && Small.Articles.Contains(word.Lower)) || (isPerson && Words.Pronouns.Contains(word.Lower)))
        : Words.Pronouns.Contains(word.Lower) || Words.Others.Contains(word.Lower);

    private static bool HasCapital(Tokens words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index].IsCapital && !(index == 0 && Small.Articles.Contains(words[index].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first letter that is of another alphabet than the first of the word; null where all are of one.</summary>
    private static char? OddLetter(ReadOnlySpan<char> word)
    {
        string? first = null;
        foreach (var character in word)
        {
            if (AlphabetOf(character) is { } alphabet && (first ??= alphabet) != alphabet)
            {
                return character;
            }
        }

        return null;
    }

    /// <summary>The alphabet of a letter, of those whose letters look like each other; of Greek, only these: "TNFα" is a name.</summary>
    private static string? AlphabetOf(char character) => character switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7')) => "Latin",
        '\u0391' or '\u0392' or '\u0395' or '\u0396' or '\u0397' or '\u0399' or '\u039A' or '\u039C'
            or '\u039D' or '\u039F' or '\u03A1' or '\u03A4' or '\u03A5' or '\u03A7' or '\u03BF' => "Greek",
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        _ => null,
    };

    private static string Article(string what) => what == "alias" ? "an" : "a";
}

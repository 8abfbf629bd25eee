namespace FactGen.Compiler.Prose.English;

/// <summary>Reads units of measure, SI and common ones: <c>kg</c>, <c>square kilometres</c>, <c>km/h</c>, <c>miles per hour</c>.</summary>
internal static class EnglishMeasures
{
    /// <summary>A symbol or name of a unit.</summary>
    /// <param name="Words">Its tokens; in small letters unless <paramref name="IsExact"/>.</param>
    /// <param name="Unit">The unit's symbol.</param>
    /// <param name="IsExact">Whether the case of its letters counts: MW is no mW, and 5G no five grams.</param>
    /// <param name="IsSymbol">Whether it is a symbol and no name.</param>
    private sealed record Form(string[] Words, string Unit, bool IsExact, bool IsSymbol);

    /// <summary>Symbols that are units only right behind digits: behind a space they are words or letters.</summary>
    private static readonly HashSet<string> OnlyGlued = new("A B J K N V pc pt MP in Cal cal Mb Gb kb bp ct au AU NM".Split(' '), StringComparer.Ordinal);

    /// <summary>Words after "25m" that show that the letter means metres and not million.</summary>
    private static readonly HashSet<string> Extents = new(
        "long wide high tall deep thick away apart across below above off offshore ahead beneath underwater from square radius diameter".Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, List<Form>> ByFirstWord = Read(EnglishMeasureTable.Lines);

    /// <summary>The unit that begins at an index after a number, with its divisor: <c>kg</c>, <c>kg per hectare</c>.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="index">The index.</param>
    /// <param name="isNamed">Whether only names count and no symbols, which may be other words if there is no number.</param>
    public static EnglishUnit? At(Tokens tokens, int index, bool isNamed = false)
    {
        var isHyphen = tokens.At(index).IsMark('-') && tokens.At(index).IsGlued;
        index += isHyphen && tokens.At(index + 1) is { Kind: TokenKind.Word, IsGlued: true } ? 1 : 0;
        if (Simple(tokens, index, isNamed) is not var (unit, next))
        {
            return null;
        }

        var name = unit;
        while (Divisor(tokens, next) is var (divisor, afterDivisor))
        {
            (name, next) = ($"{name}/{divisor}", afterDivisor);
        }

        return new EnglishUnit(QuantityUnit.Measure, name, 1, next);
    }

    /// <summary>Whether "m" after digits means metres, as the next word shows, and cannot be a million.</summary>
    public static bool IsExtent(Tokens tokens, int index) => Extents.Contains(tokens.At(index).Lower);

    /// <summary>The length of one unit in a shorter one that texts write after it: "5 ft 3 in"; the same for mass.</summary>
    public static decimal? PerUnit(string larger, string smaller) => (larger, smaller) switch
    {
        ("ft", "in") => 12,
        ("yd", "ft") => 3,
        ("lb", "oz") => 16,
        ("m", "cm") => 100,
        ("km", "m") or ("kg", "g") or ("g", "mg") or ("t", "kg") or ("l", "ml") => 1000,
        _ => null,
    };

    private static (string Unit, int Next)? Simple(Tokens tokens, int index, bool isNamed = false)
    {
        var token = tokens.At(index);
        if (token.Length == 0 || token.Kind is TokenKind.Number || !ByFirstWord.TryGetValue(token.Lower, out var forms))
        {
            return null;
        }

        foreach (var form in forms)
        {
            if (!(isNamed && form.IsSymbol) && Stands(tokens, index, form))
            {
                return (form.Unit, index + form.Words.Length);
            }
        }

        return null;
    }

    private static bool Stands(Tokens tokens, int index, Form form)
    {
        for (var word = 0; word < form.Words.Length; word++)
        {
            var token = tokens.At(index + word);
            if (!(form.IsExact ? token.Span.SequenceEqual(form.Words[word].AsSpan()) : token.Reads(form.Words[word])))
            {
                return false;
            }
        }

        // A symbol that is a word too counts only right behind its digits.
        return !form.IsSymbol || !OnlyGlued.Contains(form.Words[0])
            || (tokens[index].IsGlued && tokens.At(index - 1).Kind is TokenKind.Number);
    }

    /// <summary>The divisor of a unit: <c>/h</c>, <c>per hectare</c>, <c>an hour</c>.</summary>
    private static (string Name, int Next)? Divisor(Tokens tokens, int index)
    {
        var token = tokens.At(index);
        var at = index + 1;
        if (token.IsMark('/') && token.IsGlued ? tokens.At(at) is not { Kind: TokenKind.Word, IsGlued: true } : !token.Is("per"))
        {
            return token.Lower is "a" or "an" && EnglishTimes.At(tokens, at) is { } each ? (each.Name, each.Next) : null;
        }

        return EnglishTimes.At(tokens, at) is { } time ? (time.Name, time.Next)
            : EnglishTimes.OfLetter(tokens.At(at)) is { } letter ? (letter, at + 1)
            : Simple(tokens, at) is var (unit, next) ? (unit, next)
            : tokens.At(at).Kind is TokenKind.Word ? (tokens.At(at).Lower, at + 1)
            : null;
    }

    /// <summary>Whether texts have a symbol as one token: "km/hours" is only what readings call it.</summary>
    private static bool IsToken(string symbol) =>
        Tokenizer.Split(symbol) is { Length: 1 } tokens && tokens[0].Span.SequenceEqual(symbol.AsSpan());

    private static Dictionary<string, List<Form>> Read(string[] table)
    {
        var forms = new List<Form>();
        foreach (var line in table)
        {
            var parts = line.Split([';'], 2);
            var symbols = parts[0].Split(' ');
            var unit = symbols[0];
            var names = parts[1].Trim().Split([", "], StringSplitOptions.None);
            foreach (var symbol in symbols.Where(symbol => !names.Contains(symbol) && IsToken(symbol)))
            {
                forms.Add(new Form([symbol], unit, symbol.Length <= 2 || symbol != symbol.ToLowerInvariant(), true));
            }

            foreach (var name in names)
            {
                forms.Add(new Form([.. name.ToLowerInvariant().Split(' ')], unit, false, false));
                forms.Add(new Form([.. (name + "s").ToLowerInvariant().Split(' ')], unit, false, false));
            }
        }

        return forms
            .OrderByDescending(form => form.Words.Length)
            .GroupBy(form => form.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }
}

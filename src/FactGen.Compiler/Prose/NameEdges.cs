namespace FactGen.Compiler.Prose;

/// <summary>Whose a person's name in a text is, by the words around it.</summary>
/// <param name="tokens">The text.</param>
/// <param name="words">The words that its language has for that; null where nobody reads it.</param>
/// <param name="small">The small words of its language.</param>
/// <param name="begins">Whether the name of an entity, not a surname alone, may begin with the token at an index.</param>
internal sealed class NameEdges(Tokens tokens, NameWords? words, SmallWords small, Func<int, bool> begins)
{
    private HashSet<string>? _small;

    /// <summary>
    /// Whether words that are a person's name are part of another name: "Bo Ek Street", "Ada Ek", "Jan Holm-Lind", "Jan Holm Jr.".
    /// </summary>
    public bool IsPartOfOther(EntityName name, int first, int next)
    {
        if (name.Kind is NameKind.Title)
        {
            return IsOfficeElsewhere(name.Bearer, next) || IsOfficeOfOther(name.Bearer, next);
        }

        if (!name.Bearer.IsPerson)
        {
            return false;
        }

        return IsHyphenated(first, next)
            || (words is not null && (IsThing(next) || IsNamesake(name, next) || IsSurname(name.Bearer, next)))
            || ((name.Kind is NameKind.Surname or NameKind.SharedSurname
                    || (name.Words.Length == 1 && name.Bearer.Surnames.Contains(name.Words[0].Text)))
                && IsBehindOtherGivenName(name.Bearer, first));
    }

    /// <summary>Whether the words speak of somebody by a person's name: "Bo Ek's brother", "the brother of Bo Ek".</summary>
    public bool IsOfRelative(NameBearer bearer, int first, int next)
    {
        if (words is null)
        {
            return false;
        }

        if (IsFollowedByHis(next, words.Relatives, most: 3))
        {
            return true;
        }

        var before = first - 1;
        while (before > first - 5 && IsPartOfAddress(tokens.At(before)))
        {
            before--;
        }

        return small.Of.Contains(tokens.At(before).Lower)
            && words.Relatives.Contains(tokens.At(before - 1).Reads("law") ? tokens.At(before - 5).Lower : tokens.At(before - 1).Lower);

        // "the son of the late mayor Bo Ek"; of a surname, the given name
        bool IsPartOfAddress(Token word) => words.Roles.Contains(word.Lower)
            || small.Articles.Contains(word.Lower)
            || (word.IsCapital && bearer.Words.Contains(word.Lower));
    }

    /// <summary>Whether the words speak of somebody by a person's name and an office: "Bo Ek's lawyer".</summary>
    public bool IsOfAide(int next) => words is not null && IsFollowedByHis(next, words.Roles, most: 2);

    private bool IsFollowedByHis(int next, HashSet<string> whom, int most)
    {
        if (small.IsPossessive(tokens.At(next)))
        {
            for (var index = next + 1; index <= next + most && tokens.At(index).Kind is TokenKind.Word; index++)
            {
                if (whom.Contains(tokens.At(index).Lower))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a title goes on with a place that is not among the words of its bearer: "the President of Skarn".</summary>
    private bool IsOfficeElsewhere(NameBearer bearer, int next)
    {
        if (words is null || !small.Of.Contains(tokens.At(next).Lower))
        {
            return false;
        }

        var place = small.Articles.Contains(tokens.At(next + 1).Lower) ? tokens.At(next + 2) : tokens.At(next + 1);
        return place.IsCapital && bearer.HasPlaceInTitle && !bearer.Words.Any(word => IsSamePlace(word, place.Lower));
    }

    /// <summary>Whether the name of somebody else follows the title of a person: "President Bo Ek" is not President Lind.</summary>
    private bool IsOfficeOfOther(NameBearer bearer, int next)
    {
        if (words is null || !bearer.IsPerson || !IsGivenName(bearer, next))
        {
            return false;
        }

        var last = IsGivenName(bearer, next + 1) ? next + 2 : next + 1;
        return begins(next) || IsSmall(tokens.At(last)) || tokens.At(last).IsMark(',');
    }

    /// <summary>Whether a word with a capital may be the name of somebody who is not the bearer of a title.</summary>
    private bool IsGivenName(NameBearer bearer, int index)
    {
        var word = tokens.At(index);
        return IsLikeName(word)
            && !word.IsGlued
            && !words!.Roles.Contains(word.Lower)
            && !words.Others.Contains(word.Lower)
            && !words.Suffixes.Contains(word.Lower)
            && !words.Things.Contains(word.Lower)
            && !bearer.Words.Any(own => IsSamePlace(own, word.Lower))
            && !SmallWords.Contains(word.Lower);
    }

    /// <summary>Whether a word is a place or its adjective: "Kazakh" and "Kazakhstan".</summary>
    private static bool IsSamePlace(string word, string place) =>
        word == place || (word.Length >= 4 && place.Length >= 4 && string.CompareOrdinal(word, 0, place, 0, 4) == 0);

    private bool IsHyphenated(int first, int next) =>
        (tokens.At(next).IsMark('-') && tokens.At(next).IsGlued && tokens.At(next + 1) is { IsCapital: true, IsGlued: true })
        || (tokens.At(first).IsGlued && tokens.At(first - 1).IsMark('-') && tokens.At(first - 2).IsCapital);

    private bool IsThing(int next) => tokens.At(next).IsCapital && words!.Things.Contains(tokens.At(next).Lower);

    /// <summary>Whether a suffix makes it another of the same name; not if the name itself has one.</summary>
    private bool IsNamesake(EntityName name, int next)
    {
        var suffix = tokens.At(next).IsMark(',') ? tokens.At(next + 1) : tokens.At(next);
        return suffix.IsCapital && words!.Suffixes.Contains(suffix.Lower) && !name.Bearer.Words.Contains(suffix.Lower);
    }

    /// <summary>
    /// Whether a word of a place or thing is a given name or a surname: "Paris Ek led", "said Ada Paris". Behind a preposition or an
    /// article it is the place: "in Paris".
    /// </summary>
    public bool IsNameOfPerson(EntityName name, int first, int next)
    {
        if (words is null || name.Words.Length > 1 || !name.Bearer.IsPlain || name.Kind is not NameKind.Name)
        {
            return false;
        }

        var before = tokens.At(first - 1);
        if (!IsLikeName(tokens.At(first)) || words!.BeforePlaces.Contains(before.Lower))
        {
            return false;
        }

        return (!IsThing(next) && IsSurname(null, next))
            || (IsLikeName(before)
                && !before.IsGlued
                && !IsOtherWord(before, first)
                && !words.BeforePlaces.Contains(tokens.At(first - 2).Lower)
                && !tokens.At(first - 2).IsCapital
                && IsSmall(tokens.At(next)));
    }

    /// <summary>Whether a word with a capital behind a name is a surname, or one surname more: "Bo Ek Tarn led".</summary>
    private bool IsSurname(NameBearer? bearer, int next)
    {
        var word = tokens.At(next);
        return IsLikeName(word)
            && !word.IsGlued
            && bearer?.Words.Contains(word.Lower) != true
            && !words!.Roles.Contains(word.Lower)
            && !words.Others.Contains(word.Lower)
            && !words.Suffixes.Contains(word.Lower)
            && !begins(next)
            && !SmallWords.Contains(word.Lower)
            && (IsSmall(tokens.At(next + 1)) || tokens.At(next + 1).IsMark(','));
    }

    /// <summary>Whether a word has a capital first and no other.</summary>
    private static bool IsLikeName(Token word) => word is { IsCapital: true, Length: > 1 } && !HasCapital(word.Span.Slice(1));

    private static bool HasCapital(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSmall(Token word) => word is { Kind: TokenKind.Word, IsCapital: false };

    private bool IsBehindOtherGivenName(NameBearer bearer, int first)
    {
        var before = tokens.At(first - 1);
        if (before.IsMark('.') && before.IsGlued && tokens.At(first - 2) is { IsCapital: true, Length: 1 } initial)
        {
            return !bearer.Initials.Contains(initial.First);
        }

        for (var index = first - 1; tokens.At(index).IsCapital; index--)
        {
            if (bearer.Words.Contains(tokens.At(index).Lower))
            {
                return false;
            }
        }

        return words is not null && before.IsCapital && !IsOtherWord(before, first);
    }

    /// <summary>Whether a word with a capital before a surname is no given name.</summary>
    private bool IsOtherWord(Token word, int surname) =>
        words!.Roles.Contains(word.Lower)
        || words.Others.Contains(word.Lower)
        || (IsInCapitals(word) && !IsInCapitals(tokens.At(surname)))
        || (tokens.At(surname - 2).Kind is TokenKind.Break or TokenKind.Mark && SmallWords.Contains(word.Lower));

    /// <summary>The words that the text also writes without a capital: at the start of a sentence, they are no names.</summary>
    private HashSet<string> SmallWords
    {
        get
        {
            if (_small is null)
            {
                _small = new(StringComparer.Ordinal);
                for (var index = 0; index < tokens.Length; index++)
                {
                    if (tokens[index] is { Kind: TokenKind.Word, IsCapital: false } word)
                    {
                        _small.Add(word.Lower);
                    }
                }
            }

            return _small;
        }
    }

    private static bool IsInCapitals(Token word)
    {
        foreach (var letter in word.Span)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}

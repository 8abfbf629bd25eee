namespace FactGen.Compiler.Prose;

/// <summary>How some words name an entity.</summary>
internal enum NameKind
{
    /// <summary>Its name or an alias.</summary>
    Name,

    /// <summary>The surname of a person, which others may have too.</summary>
    Surname,

    /// <summary>A surname that several persons have: by itself it does not say which of them the text means.</summary>
    SharedSurname,

    /// <summary>A title, which only points at it: "the President".</summary>
    Title,

    /// <summary>A name that is a common noun: its case, plural and hyphens do not count.</summary>
    Common,
}

/// <summary>Words by which texts name an entity.</summary>
/// <param name="Words">The words.</param>
/// <param name="Bearer">The entity, with what else is known of its names.</param>
/// <param name="Kind">How they name it.</param>
internal sealed record EntityName(Tokens Words, NameBearer Bearer, NameKind Kind)
{
    /// <summary>Whether it is at an index of a text. A title may be in any case; of a name, only the first letter may differ.</summary>
    public bool StandsAt(Tokens tokens, int index)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            var text = tokens.At(index + word).Span;
            var own = Words[word].Span;
            if (!text.Equals(own, Kind is NameKind.Title ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
                && !(word == 0 && MayDiffer(text, own))
                && !IsInCapitals(text, own))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name of common words may begin a sentence or not; a person's is always written with its capital.</summary>
    private bool MayDiffer(ReadOnlySpan<char> text, ReadOnlySpan<char> own) =>
        text.Length == own.Length
        && char.ToLowerInvariant(text[0]) == char.ToLowerInvariant(own[0])
        && text.Slice(1).SequenceEqual(own.Slice(1))
        && (char.IsUpper(text[0]) || !Bearer.IsPerson);

    /// <summary>Headings and some texts write names of persons in capitals.</summary>
    private bool IsInCapitals(ReadOnlySpan<char> text, ReadOnlySpan<char> own)
    {
        if (!Bearer.IsPerson || text.Length < (Words.Length > 1 ? 2 : 3) || !text.Equals(own, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An entity as the bearer of its names.</summary>
/// <param name="id">Its id.</param>
/// <param name="isPerson">Whether it goes by its surname.</param>
/// <param name="isPlain">Whether it may be spoken of without a name, as places and things may.</param>
internal sealed class NameBearer(string id, bool isPerson, bool isPlain)
{
    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Whether it goes by its surname.</summary>
    public bool IsPerson => isPerson;

    /// <summary>Whether it may be spoken of without a name, as places and things may.</summary>
    public bool IsPlain => isPlain;

    /// <summary>All words of its names, aliases and titles, in small letters.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The surname of its name or of an alias with more than one word.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a title of it says of what: "Kazakhstan's president".</summary>
    public bool HasPlaceInTitle { get; set; }

    /// <summary>The first letters of the words of its names and aliases.</summary>
    public HashSet<char> Initials { get; } = [];
}

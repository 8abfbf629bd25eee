using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Finds the names of a fact base in one text.</summary>
internal sealed class NameSearch
{
    private readonly Dictionary<int, NamesFrom> _byFirstWord;
    private readonly CommonNames _common;
    private readonly Tokens _tokens;
    private readonly ProseLanguage? _language;
    private readonly NameEdges _edges;
    private readonly List<Mention> _found = [];
    private readonly List<(EntityName Name, int Next)> _here = [];
    private (string? Bearer, int Next) _before;

    /// <summary>Prepares to search a text.</summary>
    /// <param name="byFirstWord">The names, by the hash of their first word.</param>
    /// <param name="common">The names that are common nouns.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="language">Its language; null where nobody reads it.</param>
    public NameSearch(Dictionary<int, NamesFrom> byFirstWord, CommonNames common, Tokens tokens, ProseLanguage? language)
    {
        (_byFirstWord, _common, _tokens, _language) = (byFirstWord, common, tokens, language);
        _edges = new(
            tokens,
            language?.NameWords,
            language?.SmallWords ?? SmallWords.None,
            index => byFirstWord.TryGetValue(tokens.DataAt(index).Hash, out var names) && names.HasNames);
    }

    /// <summary>All that the text names, in its order.</summary>
    [MethodImpl(Loops.Optimized)]
    public Mention[] Run()
    {
        for (var index = 0; index < _tokens.Length && _found.Count <= FactLimits.Mentions; index++)
        {
            ref readonly var token = ref _tokens.DataAt(index);
            if (token.Kind is not TokenKind.Break && _byFirstWord.TryGetValue(token.Hash, out var names))
            {
                FindAt(index, names);
            }

            if (!_common.IsEmpty)
            {
                _common.FindAt(_tokens, index, _found);
            }
        }

        return [.. _found];
    }

    private void FindAt(int index, NamesFrom names)
    {
        _here.Clear();
        var from = names;
        for (var next = index + 1; from is not null; next++)
        {
            foreach (var name in from.Ending)
            {
                if (name.StandsAt(_tokens, index) && !_edges.IsPartOfOther(name, index, next))
                {
                    _here.Add((name, next));
                }
            }

            from = from.Before(_tokens.At(next).Hash);
        }

        if (_here.Count > 0)
        {
            Add(index);
        }
    }

    /// <summary>Adds what was found here, without persons within longer names of others: "Lind" within "Lind Foundation".</summary>
    private void Add(int index)
    {
        var (longest, end) = _here[_here.Count - 1];
        foreach (var (name, next) in _here)
        {
            var isPerson = name.Bearer.IsPerson && name.Kind is not NameKind.Title;
            if (isPerson
                && ((_before.Next >= next && _before.Bearer != name.Bearer.Id)
                    || (end > next && longest.Kind is NameKind.Name && longest.Bearer != name.Bearer))
                || (!isPerson && end == next && _before.Next <= index && _edges.IsNameOfPerson(name, index, next)))
            {
                continue;
            }

            _found.Add(new Mention(
                _tokens.Range(index, next),
                name.Bearer.Id,
                name.Kind is NameKind.Title,
                isPerson && (_edges.IsOfRelative(name.Bearer, index, next)
                    || _language?.SpeaksOfOther(_tokens, name.Bearer.Words, index, next) == true),
                name.Kind is NameKind.SharedSurname,
                name.Kind is NameKind.Surname or NameKind.SharedSurname,
                isPerson && _edges.IsOfAide(next)));
        }

        if (longest.Kind is NameKind.Name && end > _before.Next)
        {
            _before = (longest.Bearer.Id, end);
        }
    }
}

/// <summary>The names that begin with the same words: those that end there, and by the next word those that go on.</summary>
internal sealed class NamesFrom
{
    private Dictionary<int, NamesFrom>? _longer;

    /// <summary>Adds a name to those that begin with its first word; false if too many are the same.</summary>
    public static bool Add(Dictionary<int, NamesFrom> byFirstWord, EntityName name)
    {
        if (!byFirstWord.TryGetValue(name.Words[0].Hash, out var names))
        {
            byFirstWord.Add(name.Words[0].Hash, names = new());
        }

        for (var word = 1; word < name.Words.Length; word++)
        {
            names = names.With(name.Words[word].Hash);
        }

        if (names.Ending.Count >= FactLimits.Namesakes)
        {
            return false;
        }

        names.Ending.Add(name);
        return true;
    }

    /// <summary>Those that have no further word.</summary>
    public List<EntityName> Ending { get; } = [];

    /// <summary>Whether some of them are more than a surname, or have further words.</summary>
    public bool HasNames => _longer is not null || Ending.Exists(name => name.Kind is NameKind.Name);

    /// <summary>Those that go on with a word of this hash.</summary>
    public NamesFrom? Before(int next) => _longer is not null && _longer.TryGetValue(next, out var longer) ? longer : null;

    /// <summary>The same, made if there are none.</summary>
    public NamesFrom With(int next)
    {
        if (Before(next) is not { } longer)
        {
            (_longer ??= []).Add(next, longer = new());
        }

        return longer;
    }
}

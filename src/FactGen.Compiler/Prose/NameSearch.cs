using System.Runtime.CompilerServices;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>Finds the names of a fact base in one text.</summary>
/// <param name="byFirstWord">The names, by the hash of their first word.</param>
/// <param name="common">The names that are common nouns.</param>
/// <param name="tokens">The text.</param>
/// <param name="words">The words of its language that stand beside names; null where nobody reads it.</param>
internal sealed class NameSearch(Dictionary<int, NamesFrom> byFirstWord, CommonNames common, Tokens tokens, NameWords? words)
{
    private readonly List<Mention> _found = [];
    private readonly List<(EntityName Name, int Next)> _here = [];
    private readonly NameEdges _edges = new(tokens, words);
    private (string? Bearer, int Next) _before;

    /// <summary>All that the text names, in its order.</summary>
    [MethodImpl(Loops.Optimized)]
    public Mention[] Run()
    {
        for (var index = 0; index < tokens.Length && _found.Count <= FactLimits.Mentions; index++)
        {
            ref readonly var token = ref tokens.DataAt(index);
            if (token.Kind is not TokenKind.Break && byFirstWord.TryGetValue(token.Hash, out var names))
            {
                FindAt(index, names);
            }

            if (!common.IsEmpty)
            {
                common.FindAt(tokens, index, _found);
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
                if (name.StandsAt(tokens, index) && !_edges.IsPartOfOther(name, index, next))
                {
                    _here.Add((name, next));
                }
            }

            from = from.Before(tokens.At(next).Hash);
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
                    || (end > next && longest.Kind is NameKind.Name && longest.Bearer != name.Bearer)))
            {
                continue;
            }

            _found.Add(new Mention(
                tokens.Range(index, next),
                name.Bearer.Id,
                name.Kind is NameKind.Title,
                isPerson && _edges.IsOfRelative(index, next),
                name.Kind is NameKind.SharedSurname));
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

    /// <summary>Those that have no further word.</summary>
    public List<EntityName> Ending { get; } = [];

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

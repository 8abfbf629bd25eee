using System.Runtime.CompilerServices;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>An entity that a text names.</summary>
/// <param name="Range">The words that name it.</param>
/// <param name="Entity">Its id.</param>
/// <param name="IsTitle">Whether they only point at it: "the President".</param>
internal readonly record struct Mention(TextRange Range, string Entity, bool IsTitle) : IPlaced
{
    TextRange IPlaced.Place => Range;

    int IOffset.Start => Range.Start;
}

/// <summary>
/// How prose names the entities of a fact base: by name and alias, a person also by the surname alone where nobody else has it.
/// </summary>
/// <remarks>Names are found word by word, with or without a possessive behind them, in the case in which they are written.</remarks>
public sealed class EntityNames
{
    private readonly Dictionary<int, NamesFrom> _byFirstWord = [];
    private readonly LinkedEntities _entities;
    private readonly HashSet<string> _unfound = new(StringComparer.Ordinal);

    /// <summary>Collects the names of a fact base.</summary>
    public EntityNames(LinkedEntities entities)
    {
        _entities = entities;
        List<Name> names = [];
        foreach (var entity in entities.Heads.Concat(entities.Bases.Entities.Select(known => known.Head)))
        {
            var isPerson = IsPerson(entity);
            Add(entity.Name, isTitle: false);
            foreach (var alias in entity.Aliases)
            {
                Add(alias.Text, isTitle: false);
            }

            foreach (var title in entity.Titles)
            {
                Add(title, isTitle: true);
            }

            void Add(string wording, bool isTitle)
            {
                if (Tokenizer.Split(wording) is { Length: > 0 } words)
                {
                    names.Add(new Name(words, entity.Id, isTitle, isPerson));
                    this.Add(names[names.Count - 1]);
                }
            }
        }

        AddSurnames(names);
    }

    /// <summary>The name of an entity; its id where there is no such entity.</summary>
    public string NameOf(string id) => _entities.NameOf(id);

    /// <summary>The type of an entity; null where there is no such entity.</summary>
    public string? TypeOf(string id) => _entities.Find(id)?.Type;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => _entities.IsLiving(id);

    /// <summary>Whether two ids stand for one entity.</summary>
    public bool AreSame(string one, string other) =>
        one == other
            || (_entities.Merges.Representatives.Count > 0
                && _entities.Merges.Representative(one) == _entities.Merges.Representative(other));

    /// <summary>Every entity that some tokens name, in their order; names within names are found too.</summary>
    [MethodImpl(Loops.Optimized)]
    internal Mention[] FindAll(Tokens tokens)
    {
        var found = new List<Mention>();
        for (var index = 0; index < tokens.Length && found.Count <= FactLimits.Mentions; index++)
        {
            if (tokens[index].Kind is TokenKind.Break || !_byFirstWord.TryGetValue(tokens[index].Hash, out var names))
            {
                continue;
            }

            for (var next = index + 1; names is not null; next++)
            {
                foreach (var name in names.Ending)
                {
                    if (name.StandsAt(tokens, index))
                    {
                        found.Add(new Mention(tokens.Range(index, next), name.Entity, name.IsTitle));
                    }
                }

                names = names.Before(tokens.At(next).Hash);
            }
        }

        return [.. found];
    }

    /// <summary>Whether some name of the entity is that of so many others that it is not looked for.</summary>
    public bool IsUnfound(string entity) => _unfound.Contains(entity);

    private void Add(Name name)
    {
        if (!_byFirstWord.TryGetValue(name.Words[0].Hash, out var names))
        {
            _byFirstWord.Add(name.Words[0].Hash, names = new());
        }

        for (var word = 1; word < name.Words.Length; word++)
        {
            names = names.With(name.Words[word].Hash);
        }

        if (names.Ending.Count < FactLimits.Namesakes)
        {
            names.Ending.Add(name);
        }
        else
        {
            _unfound.Add(name.Entity);
        }
    }

    /// <summary>The last word of a person's name, where no other entity's name begins with it or ends in it.</summary>
    private void AddSurnames(List<Name> names)
    {
        // By each first and last word, the one entity that has it; null where several do.
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.IsTitle)
            {
                Note(name.Words[0].Text, name.Entity);
                Note(name.Last.Text, name.Entity);
            }
        }

        foreach (var name in names)
        {
            if (name is { IsTitle: false, IsPerson: true, Words.Length: > 1 } && name.Last.IsCapital && bearers[name.Last.Text] is not null)
            {
                Add(new Name(name.Words.With([name.Words.Data[name.Words.Length - 1]]), name.Entity, IsTitle: false, IsPerson: true));
            }
        }

        void Note(string word, string entity)
        {
            var representative = _entities.Merges.Representative(entity);
            bearers[word] = !bearers.TryGetValue(word, out var other) || other == representative ? representative : null;
        }
    }

    /// <summary>A person goes by the surname: what is living, and what the schema calls a person.</summary>
    private bool IsPerson(EntityHead entity) => _entities.Schema.LineOf(entity.Type).Any(type => type.Living || type.Name == "Person");

    /// <summary>The names that begin with the same words: those that end there, and by the next word those that go on.</summary>
    private sealed class NamesFrom
    {
        private Dictionary<int, NamesFrom>? _longer;

        public List<Name> Ending { get; } = [];

        public NamesFrom? Before(int next) => _longer is not null && _longer.TryGetValue(next, out var longer) ? longer : null;

        public NamesFrom With(int next)
        {
            if (Before(next) is not { } longer)
            {
                (_longer ??= []).Add(next, longer = new());
            }

            return longer;
        }
    }

    private sealed record Name(Tokens Words, string Entity, bool IsTitle, bool IsPerson)
    {
        public Token Last => Words[Words.Length - 1];

        /// <summary>Whether it stands at an index. A title is found in any case, of a name only the first letter may differ.</summary>
        public bool StandsAt(Tokens tokens, int index)
        {
            for (var word = 0; word < Words.Length; word++)
            {
                var text = tokens.At(index + word).Span;
                if (!text.Equals(Words[word].Span, IsTitle ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
                    && !(word == 0 && MayDiffer(text)))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>A name of common words may begin a sentence or not; a person's is always written with its capital.</summary>
        private bool MayDiffer(ReadOnlySpan<char> text)
        {
            var first = Words[0].Span;
            return text.Length == first.Length
                && char.ToLowerInvariant(text[0]) == char.ToLowerInvariant(first[0])
                && text.Slice(1).SequenceEqual(first.Slice(1))
                && (char.IsUpper(text[0]) || !IsPerson);
        }
    }
}

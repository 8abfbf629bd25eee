using System.Runtime.CompilerServices;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>An entity that a text names.</summary>
/// <param name="Range">The words that name it.</param>
/// <param name="Entity">Its id.</param>
/// <param name="IsTitle">Whether they only point at it: "the President".</param>
public readonly record struct Mention(TextRange Range, string Entity, bool IsTitle) : IPlaced
{
    TextRange IPlaced.Place => Range;
}

/// <summary>How prose names the entities of a fact base: by name and alias, a person also by the surname alone where nobody else has it.</summary>
/// <remarks>Names are found word by word, with or without a possessive behind them, in the case in which they are written.</remarks>
public sealed class EntityNames
{
    private readonly Dictionary<int, NamesByBeginning> _byFirstWord = [];
    private readonly LinkedEntities _entities;

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
    public bool AreSame(string one, string other) => one == other || (_entities.Representatives.Count > 0 && _entities.Representative(one) == _entities.Representative(other));

    /// <summary>Every entity that some tokens name, in their order; names within names are found too.</summary>
    [MethodImpl(Loops.Optimized)]
    internal Mention[] FindAll(Tokens tokens)
    {
        var found = new List<Mention>();
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind is TokenKind.Break || !_byFirstWord.TryGetValue(tokens[index].Hash, out var beginning))
            {
                continue;
            }

            foreach (var name in beginning.Before(tokens.At(index + 1)))
            {
                if (name.StandsAt(tokens, index))
                {
                    found.Add(new Mention(tokens.Range(index, index + name.Words.Length), name.Entity, name.IsTitle));
                }
            }
        }

        return [.. found];
    }

    private void Add(Name name)
    {
        var first = name.Words[0].Hash;
        if (!_byFirstWord.TryGetValue(first, out var beginning))
        {
            _byFirstWord.Add(first, beginning = new());
        }

        beginning.Add(name);
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
            var representative = _entities.Representative(entity);
            bearers[word] = !bearers.TryGetValue(word, out var other) || other == representative ? representative : null;
        }
    }

    /// <summary>A person goes by the surname: what is living, and what the schema calls a person.</summary>
    private bool IsPerson(EntityHead entity) => _entities.Schema.LineOf(entity.Type).Any(type => type.Living || type.Name == "Person");

    /// <summary>The names that begin with one word. Many may begin with "the", so the second word picks among them.</summary>
    private sealed class NamesByBeginning
    {
        private readonly List<Name> _ofOneWord = [];
        private readonly Dictionary<int, List<Name>> _bySecondWord = [];

        public void Add(Name name)
        {
            if (name.Words.Length == 1)
            {
                _ofOneWord.Add(name);
                foreach (var names in _bySecondWord.Values)
                {
                    names.Add(name);
                }

                return;
            }

            var second = name.Words[1].Hash;
            if (!_bySecondWord.TryGetValue(second, out var longer))
            {
                _bySecondWord.Add(second, longer = [.. _ofOneWord]);
            }

            longer.Add(name);
        }

        /// <summary>The names that may stand where this token is the next, in the order in which they were added.</summary>
        public List<Name> Before(in Token second) => _bySecondWord.TryGetValue(second.Hash, out var longer) ? longer : _ofOneWord;
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

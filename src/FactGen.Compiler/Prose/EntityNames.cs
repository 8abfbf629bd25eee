using FactGen.Compiler.Facts;
using FactGen.Compiler.Sources;

namespace FactGen.Compiler.Prose;

/// <summary>An entity that a text names.</summary>
/// <param name="Range">The words that name it.</param>
/// <param name="Entity">Its id.</param>
/// <param name="IsTitle">Whether they only point at it: "the President".</param>
public sealed record Mention(TextRange Range, string Entity, bool IsTitle);

/// <summary>How prose names the entities of a fact base: by name and alias, a person also by the surname alone where nobody else has it.</summary>
/// <remarks>Names are found word by word, with or without a possessive behind them, in the case in which they are written.</remarks>
public sealed class EntityNames
{
    private readonly Dictionary<string, NamesByBeginning> _byFirstWord = new(StringComparer.Ordinal);
    private readonly LinkedEntities _entities;

    /// <summary>Collects the names of a fact base.</summary>
    public EntityNames(LinkedEntities entities)
    {
        _entities = entities;
        List<(string[] Words, EntityHead Entity)> wordings = [];
        foreach (var entity in entities.Heads)
        {
            foreach (var words in NamesOf(entity).Select(WordsOf).Where(words => words.Length > 0))
            {
                wordings.Add((words, entity));
                Add(words, entity, isTitle: false);
            }

            foreach (var words in entity.Titles.Select(WordsOf).Where(words => words.Length > 0))
            {
                Add(words, entity, isTitle: true);
            }
        }

        AddSurnames(wordings);
    }

    /// <summary>The name of an entity; its id where there is no such entity.</summary>
    public string NameOf(string id) => _entities.NameOf(id);

    /// <summary>The type of an entity; null where there is no such entity.</summary>
    public string? TypeOf(string id) => _entities.Find(id)?.Type;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => _entities.IsLiving(id);

    /// <summary>Whether two ids stand for one entity.</summary>
    public bool AreSame(string one, string other) => _entities.Representative(one) == _entities.Representative(other);

    /// <summary>Every entity that some tokens name, in their order; names within names are found too.</summary>
    internal IReadOnlyList<Mention> FindAll(Token[] tokens)
    {
        var found = new List<Mention>();
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Kind is TokenKind.Break || !_byFirstWord.TryGetValue(tokens[index].Lower, out var beginning))
            {
                continue;
            }

            foreach (var name in beginning.Before(tokens.At(index + 1).Text))
            {
                if (name.StandsAt(tokens, index))
                {
                    found.Add(new Mention(tokens.Range(index, index + name.Words.Length), name.Entity, name.IsTitle));
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(EntityHead entity) => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name);

    private void Add(string[] words, EntityHead entity, bool isTitle) => Add(new Name(words, entity.Id, isTitle, IsPerson(entity)));

    private void Add(Name name)
    {
        var first = name.Words[0].ToLowerInvariant();
        if (!_byFirstWord.TryGetValue(first, out var beginning))
        {
            _byFirstWord.Add(first, beginning = new());
        }

        beginning.Add(name);
    }

    private static string[] WordsOf(string text) => Array.ConvertAll(Tokenizer.Split(text), token => token.Text);

    /// <summary>The last word of a person's name, where no other entity's name begins with it or ends in it.</summary>
    private void AddSurnames(List<(string[] Words, EntityHead Entity)> wordings)
    {
        var bearers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var surnames = new List<Name>();
        foreach (var (words, entity) in wordings)
        {
            var last = words[words.Length - 1];
            foreach (var word in new[] { words[0], last })
            {
                if (!bearers.TryGetValue(word, out var ids))
                {
                    bearers.Add(word, ids = new(StringComparer.Ordinal));
                }

                ids.Add(_entities.Representative(entity.Id));
            }

            if (words.Length > 1 && char.IsUpper(last[0]) && IsPerson(entity))
            {
                surnames.Add(new Name([last], entity.Id, IsTitle: false, IsPerson: true));
            }
        }

        foreach (var surname in surnames.Where(surname => bearers[surname.Words[0]].Count == 1))
        {
            Add(surname);
        }
    }

    /// <summary>A person goes by the surname: what is living, and what the schema calls a person.</summary>
    private bool IsPerson(EntityHead entity) => _entities.Schema.LineOf(entity.Type).Any(type => type.Living || type.Name == "Person");

    /// <summary>The names that begin with one word. Many may begin with "the", so the second word picks among them.</summary>
    private sealed class NamesByBeginning
    {
        private readonly List<Name> _all = [];
        private readonly List<Name> _ofOneWord = [];
        private readonly HashSet<string> _secondWords = new(StringComparer.OrdinalIgnoreCase);

        public void Add(Name name)
        {
            _all.Add(name);
            if (name.Words.Length == 1)
            {
                _ofOneWord.Add(name);
            }
            else
            {
                _secondWords.Add(name.Words[1]);
            }
        }

        /// <summary>The names that may stand where this word is the next.</summary>
        public List<Name> Before(string second) => _secondWords.Contains(second) ? _all : _ofOneWord;
    }

    private sealed record Name(string[] Words, string Entity, bool IsTitle, bool IsPerson)
    {
        /// <summary>Whether it stands at an index. A title is found in any case, of a name only the first letter may differ.</summary>
        public bool StandsAt(Token[] tokens, int index)
        {
            for (var word = 0; word < Words.Length; word++)
            {
                var text = tokens.At(index + word).Text;
                if (!string.Equals(text, Words[word], IsTitle ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
                    && !(word == 0 && MayDiffer(text)))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>A name of common words may begin a sentence or not; a person's is always written with its capital.</summary>
        private bool MayDiffer(string text) =>
            text.Length == Words[0].Length && text.Length > 0
            && char.ToLowerInvariant(text[0]) == char.ToLowerInvariant(Words[0][0])
            && string.CompareOrdinal(text, 1, Words[0], 1, text.Length) == 0
            && (char.IsUpper(text[0]) || !IsPerson);
    }
}

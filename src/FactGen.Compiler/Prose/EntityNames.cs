using FactGen.Compiler.Facts;
using FactGen.Compiler.Schema;
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
    private readonly Dictionary<string, List<Name>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, EntityDeclaration> _entities;
    private readonly IReadOnlyDictionary<string, string> _representatives;
    private readonly FactSchema _schema;

    /// <summary>Collects the names of a fact base.</summary>
    public EntityNames(FactModel model)
    {
        (_entities, _representatives, _schema) = (model.Entities, model.Representatives, model.Schema);
        foreach (var entity in _entities.Values.Select(declaration => declaration.Entity))
        {
            foreach (var name in NamesOf(entity))
            {
                Add(name, entity, isTitle: false);
            }

            foreach (var title in entity.Titles)
            {
                Add(title, entity, isTitle: true);
            }
        }

        AddSurnames();
    }

    /// <summary>The name of an entity; its id where there is no such entity.</summary>
    public string NameOf(string id) => _entities.TryGetValue(id, out var entity) ? entity.Entity.Name : id;

    /// <summary>The type of an entity; null where there is no such entity.</summary>
    public string? TypeOf(string id) => _entities.TryGetValue(id, out var entity) ? entity.Entity.Type : null;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => _entities.TryGetValue(id, out var entity) && entity.Entity.IsLiving;

    /// <summary>Whether two ids stand for one entity.</summary>
    public bool AreSame(string one, string other) => Representative(one) == Representative(other);

    /// <summary>Every entity that some tokens name, in their order; names within names are found too.</summary>
    internal IReadOnlyList<Mention> FindAll(IReadOnlyList<Token> tokens)
    {
        var found = new List<Mention>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind is TokenKind.Break || !_byFirstWord.TryGetValue(tokens[index].Lower, out var names))
            {
                continue;
            }

            foreach (var name in names)
            {
                if (name.StandsAt(tokens, index))
                {
                    found.Add(new Mention(tokens.Range(index, index + name.Words.Length), name.Entity, name.IsTitle));
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(Entity entity) => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name);

    private string Representative(string id) => _representatives.TryGetValue(id, out var representative) ? representative : id;

    private void Add(string text, Entity entity, bool isTitle) => Add(new Name([.. WordsOf(text)], entity.Id, isTitle, IsPerson(entity)));

    private void Add(Name name)
    {
        if (name.Words.Length == 0)
        {
            return;
        }

        var first = name.Words[0].ToLowerInvariant();
        if (!_byFirstWord.TryGetValue(first, out var names))
        {
            _byFirstWord.Add(first, names = []);
        }

        names.Add(name);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        Tokenizer.Split(new SourceText(text)).Where(token => token.Kind is not TokenKind.Break).Select(token => token.Text);

    /// <summary>The last word of a person's name, where no other entity's name begins with it or ends in it.</summary>
    private void AddSurnames()
    {
        var bearers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var surnames = new List<Name>();
        foreach (var entity in _entities.Values.Select(declaration => declaration.Entity))
        {
            foreach (var words in NamesOf(entity).Select(name => WordsOf(name).ToArray()).Where(words => words.Length > 0))
            {
                var last = words[words.Length - 1];
                foreach (var word in new[] { words[0], last })
                {
                    if (!bearers.TryGetValue(word, out var ids))
                    {
                        bearers.Add(word, ids = new(StringComparer.Ordinal));
                    }

                    ids.Add(Representative(entity.Id));
                }

                if (words.Length > 1 && char.IsUpper(last[0]) && IsPerson(entity))
                {
                    surnames.Add(new Name([last], entity.Id, IsTitle: false, IsPerson: true));
                }
            }
        }

        foreach (var surname in surnames.Where(surname => bearers[surname.Words[0]].Count == 1))
        {
            Add(surname);
        }
    }

    /// <summary>A person goes by the surname: what is living, and what the schema calls a person.</summary>
    private bool IsPerson(Entity entity) => _schema.LineOf(entity.Type).Any(type => type.Living || type.Name == "Person");

    private sealed record Name(string[] Words, string Entity, bool IsTitle, bool IsPerson)
    {
        /// <summary>Whether it stands at an index. A title is found in any case, of a name only the first letter may differ.</summary>
        public bool StandsAt(IReadOnlyList<Token> tokens, int index)
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

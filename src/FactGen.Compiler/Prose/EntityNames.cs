using System.Collections.Concurrent;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Prose.English;
using FactGen.Compiler.Prose.Languages;
using FactGen.Compiler.Schema;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Prose;

/// <summary>An entity that a text names.</summary>
/// <param name="Range">The words that name it.</param>
/// <param name="Entity">Its id.</param>
/// <param name="IsTitle">Whether they only point at it: "the President".</param>
/// <param name="IsOfRelative">Whether they speak of somebody else by its name: "Bo Ek's brother".</param>
/// <param name="IsShared">Whether they are a surname that several persons have: the entity is then that surname.</param>
/// <param name="IsSurname">Whether they are a surname alone.</param>
/// <param name="IsOfAide">Whether they speak of somebody else by its name and an office: "Bo Ek's lawyer".</param>
internal readonly record struct Mention(
    TextRange Range,
    string Entity,
    bool IsTitle,
    bool IsOfRelative,
    bool IsShared = false,
    bool IsSurname = false,
    bool IsOfAide = false) : IPlaced
{
    TextRange IPlaced.Place => Range;

    int IOffset.Start => Range.Start;
}

/// <summary>
/// How prose names the entities of a fact base: by name and alias, a person also by the surname alone.
/// </summary>
/// <remarks>Names are found word by word, with or without a possessive behind them, in the case in which they are written.</remarks>
public sealed class EntityNames
{
    private readonly Dictionary<int, NamesFrom> _byFirstWord = [];
    private readonly CommonNames _common = new();
    private readonly LinkedEntities _entities;
    private readonly Dictionary<string, HashSet<string>> _sharedSurnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unfound = new(StringComparer.Ordinal);
    private readonly Lazy<Namesakes> _namesakes;
    private readonly HashSet<string> _sharingNames = new(StringComparer.Ordinal);
    private readonly List<EntityName> _all = [];
    private readonly ConcurrentDictionary<NameForms, Dictionary<int, NamesFrom>> _inflected = [];

    /// <summary>Collects the names of a fact base.</summary>
    public EntityNames(LinkedEntities entities)
    {
        _entities = entities;
        List<EntityName> names = [];
        foreach (var entity in entities.Heads.Concat(entities.Bases.Entities.Select(known => known.Head)))
        {
            var type = entities.Schema.Find(entity.Type);
            var bearer = new NameBearer(entity.Id, IsPerson(entity.Type), isPlain: type is not { Named: true });
            var kind = type is { Common: true } ? NameKind.Common : NameKind.Name;
            Add(entity.Name, kind);
            foreach (var alias in entity.Aliases)
            {
                Add(alias.Text, kind);
            }

            foreach (var title in entity.Titles)
            {
                Add(title, NameKind.Title);
            }

            void Add(string wording, NameKind kind)
            {
                if (Tokenizer.Split(wording) is { Length: > 0 } words)
                {
                    var name = new EntityName(words, bearer, kind);
                    Note(name);
                    names.Add(name);
                    this.Add(name);
                }
            }
        }

        AddSurnames(names);
        _namesakes = new(() => new Namesakes(names));
        AddSharedNames(names);
    }

    /// <summary>The entities.</summary>
    public LinkedEntities Entities => _entities;

    /// <summary>Which entities share names.</summary>
    internal Namesakes Namesakes => _namesakes.Value;

    /// <summary>The name of an entity; its id if there is no such entity.</summary>
    public string NameOf(string id) => _entities.NameOf(id);

    /// <summary>The type of an entity; null if there is no such entity.</summary>
    public string? TypeOf(string id) => _entities.Find(id)?.Type;

    /// <summary>Whether texts must name it near the quotes of what is claimed of it.</summary>
    public bool IsNamed(string id) => _entities.Find(id) is { } entity && _entities.Schema.Find(entity.Type) is { Named: true };

    /// <summary>The schema.</summary>
    public FactSchema Schema => _entities.Schema;

    /// <summary>Whether it is a living person.</summary>
    public bool IsLiving(string id) => _entities.IsLiving(id);

    /// <summary>Whether two ids refer to one entity.</summary>
    public bool AreSame(string one, string other) => one == other || Representative(one) == Representative(other);

    /// <summary>The entity that stands for all that are declared to be one.</summary>
    public string Representative(string entity) =>
        _entities.Merges.Representatives.Count > 0 ? _entities.Merges.Representative(entity) : entity;

    /// <summary>
    /// Every entity that some tokens name, in their order; names within names are found too, but for a person's within another's.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="language">Its language; null where nobody reads it.</param>
    internal Mention[] FindAll(Tokens tokens, ProseLanguage? language)
    {
        var names = language?.NameForms is not { } forms ? _byFirstWord
            : _inflected.GetOrAdd(forms, forms => InflectedNames.Of(_all, forms));
        return new NameSearch(names, _common, tokens, language).Run();
    }

    /// <summary>Whether a surname that several persons have is the entity's too.</summary>
    internal bool HasSurname(string entity, string surname) =>
        _sharedSurnames.TryGetValue(surname, out var sharing) && sharing.Contains(entity);

    /// <summary>Whether another entity of its type has a name of it.</summary>
    internal bool HasNamesake(string entity) => _sharingNames.Contains(entity);

    /// <summary>Whether two entities that have one name can be taken for each other: they are of one type, and not one.</summary>
    internal bool AreNamesakes(string one, string other) => TypeOf(one) == TypeOf(other) && !AreSame(one, other);

    /// <summary>Whether some name of the entity is that of so many others that it is not looked for.</summary>
    public bool IsUnfound(string entity) => _unfound.Contains(entity);

    private static void Note(EntityName name)
    {
        var (words, small) = (name.Words, EnglishFunctionWords.Small);
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Kind is TokenKind.Word)
            {
                name.Bearer.Words.Add(words[word].Lower);
                if (name.Kind is not NameKind.Title)
                {
                    name.Bearer.Initials.Add(char.ToUpperInvariant(words[word].First));
                }

                name.Bearer.HasPlaceInTitle |= name.Kind is NameKind.Title && words[word].IsCapital
                    && (small.IsPossessive(words.At(word + 1)) || small.Of.Contains(words.At(word - 1).Lower)
                        || words.At(word + 1).IsCapital);
            }
        }
    }

    private void Add(EntityName name)
    {
        if (name.Kind is NameKind.Common)
        {
            if (!_common.Add(name))
            {
                _unfound.Add(name.Bearer.Id);
            }

            return;
        }

        _all.Add(name);
        if (!NamesFrom.Add(_byFirstWord, name))
        {
            _unfound.Add(name.Bearer.Id);
        }
    }

    /// <summary>The surname of a person, unless another person's name has it first or last, or it is a whole name.</summary>
    private void AddSurnames(List<EntityName> names)
    {
        // For each first and last word, the one entity that has it; null if several do.
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        List<(EntityName Name, TokenData[] Surname, string Text)> surnames = [];
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Name, Bearer.IsPerson: true } && SurnameOf(name.Words) is { Length: > 0 } surname)
            {
                var text = name.Words.With(surname).Join();
                Note(name.Words[0].Text, name.Bearer.Id);
                Note(text, name.Bearer.Id);
                name.Bearer.Surnames.Add(text);
                surnames.Add((name, surname, text));
            }
            else if (name.Kind is NameKind.Name)
            {
                Note(name.Words.Join(), name.Bearer.Id);
            }
        }

        foreach (var (name, surname, text) in surnames)
        {
            if (bearers[text] is not null)
            {
                Add(new EntityName(name.Words.With(surname), name.Bearer, NameKind.Surname));
            }
            else if (_sharedSurnames.TryGetValue(text, out var sharing))
            {
                sharing.Add(name.Bearer.Id);
            }
            else
            {
                _sharedSurnames.Add(text, new(StringComparer.Ordinal) { name.Bearer.Id });
                var several = new NameBearer(text, isPerson: true, isPlain: false);
                several.Surnames.Add(text);
                Add(new EntityName(name.Words.With(surname), several, NameKind.SharedSurname));
            }
        }

        void Note(string word, string entity)
        {
            var representative = _entities.Merges.Representative(entity);
            bearers[word] = !bearers.TryGetValue(word, out var other) || other == representative ? representative : null;
        }
    }

    private void AddSharedNames(List<EntityName> names)
    {
        var bearers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind is NameKind.Title)
            {
                continue;
            }

            var words = name.Words.Join();
            if (!bearers.TryGetValue(words, out var other))
            {
                bearers.Add(words, name.Bearer.Id);
            }
            else if (AreNamesakes(other, name.Bearer.Id))
            {
                _sharingNames.Add(other);
                _sharingNames.Add(name.Bearer.Id);
            }
        }
    }

    /// <summary>
    /// The last word of a name of several, with all parts where hyphens join it, and without what tells two of one name apart; nothing if
    /// it has no capital.
    /// </summary>
    private static TokenData[] SurnameOf(Tokens name)
    {
        var end = name.Length;
        while (end > 1 && (name[end - 1].Kind is TokenKind.Mark || EnglishNames.Words.Suffixes.Contains(name[end - 1].Lower)))
        {
            end--;
        }

        var start = end - 1;
        while (start > 1 && name[start - 1].IsMark('-') && name[start].IsGlued)
        {
            start -= 2;
        }

        return start > 0 && (name[start].IsCapital || IsCaseless(name[start].First)) ? name.Data.AsSpan(start, end - start).ToArray() : [];
    }

    /// <summary>Whether a letter is of a script that has no capitals and spaces between words: Hebrew, Arabic, those of India.</summary>
    private static bool IsCaseless(char letter) => letter is >= '\u05D0' and <= '\u0DFF' && char.IsLetter(letter);

    /// <summary>Whether the entities of a type go by their surnames: living ones, and what the schema calls a person.</summary>
    internal bool IsPerson(string type) => _entities.Schema.LineOf(type).Any(known => known.Living || known.Name == "Person");
}

namespace FactGen.Compiler.Sources.Texts;

/// <summary>What a language writes with a full stop that ends no sentence.</summary>
internal sealed record SentenceRules
{
    /// <summary>What never ends one, because more follows: "ul.", "Nr.", "z. B.".</summary>
    public HashSet<string> NeverEnd { get; init; } = [];

    /// <summary>What does not end one if a number follows: "p. 5".</summary>
    public HashSet<string> BeforeNumbers { get; init; } = [];

    /// <summary>What may end one behind a number, and otherwise goes with the name behind it: "2031 г.", "г. Велин".</summary>
    public HashSet<string> AfterNumbers { get; init; } = [];

    /// <summary>The single letters that may end one, as the last of some: the д of "и т. д.".</summary>
    public HashSet<string> LastLetters { get; init; } = [];

    /// <summary>The words before a number with a full stop that is a place in an order: "am 5. Januar".</summary>
    public HashSet<string> BeforeOrdinals { get; init; } = [];

    /// <summary>The words behind such a number: the months.</summary>
    public HashSet<string> BehindOrdinals { get; init; } = [];

    /// <summary>
    /// What ends one only if the word behind it shows that; in a language that has such words, the same holds for initials.
    /// </summary>
    public HashSet<string> MayEnd { get; init; } = [];

    /// <summary>The words that begin sentences and are no names.</summary>
    public HashSet<string> Starters { get; init; } = [];

    /// <summary>The first words of names that begin with the country's: "the U.S. Navy".</summary>
    public HashSet<string> AfterCountries { get; init; } = [];

    /// <summary>The words before a country with its article, by which it is no part of a name: "in the U.S."</summary>
    public HashSet<string> BeforeCountries { get; init; } = [];

    /// <summary>The verbs by which a sentence is whole at the initials of a country.</summary>
    public HashSet<string> Verbs { get; init; } = [];

    /// <summary>Whether the word behind a full stop decides, where it may end a sentence.</summary>
    public bool AsksNextWord => Starters.Count > 0;

    /// <summary>What a number may end with, so that a unit is behind it: "3 млн грн."</summary>
    private static readonly HashSet<string> Scales = Set("тыс млн млрд трлн тис хил tys mln mld");

    /// <summary>Words that spaces separate.</summary>
    internal static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    /// <summary>The rules of a language by its tag; null for English and where none are known, which have those of English.</summary>
    public static SentenceRules? For(string language) =>
        language is "en" ? null // by far the most; the tables of the others are not made for it
        : Known.Value.TryGetValue(LanguageTag.Primary(language), out var rules) ? rules
        : null;

    private static readonly Lazy<Dictionary<string, SentenceRules>> Known = new(() => new(StringComparer.Ordinal)
    {
        ["ru"] = new()
        {
            NeverEnd = Set("пгт пос корр чел мед физ хим ист архит худ пред зам нач им ул просп пр пер пл наб ш б д кв корп стр оф обл р-н пос дер с см ср рис табл гл ст проф акад др доц ген полк тел "
                + "т н э и а о св гр тов г-н г-жа"),
            BeforeNumbers = Set("стр рис табл гл ст п пп д кв № тыс млн млрд янв фев февр мар апр авг сен сент окт ноя нояб дек"),
            AfterNumbers = Set("г гг в вв р руб"),
            LastLetters = Set("д п ч"),
        },
        ["uk"] = new()
        {
            NeverEnd = Set("ім вул просп пр пров пл наб м с смт обл див рис табл гл ст проф акад доц ген тел т н е і о св буд кв"),
            BeforeNumbers = Set("стор рис табл гл ст п пп буд кв тис млн млрд січ лют бер берез квіт трав черв лип серп вер верес жовт лист листоп груд"),
            AfterNumbers = Set("р рр ст грн"),
            LastLetters = Set("д п ч"),
        },
        ["de"] = new()
        {
            NeverEnd = Set("Dr Prof St Hr Fr Nr Str Mio Mrd Tsd bzw ca evtl ggf inkl exkl vgl sog Abs Art Abt Bd Hrsg Aufl geb gest Tel zzgl "
                + "med phil jur rer nat habil kath evang ev ehem franz engl lat griech z B d h u a i o v Sr Jr Dipl Ing Pfr Frhr Gebr Mag"),
            BeforeNumbers = Set("S Z Kap Abb Tab Nr Art Abs Ziff Bd Jg Rn ca Jan Jän Feb Apr Aug Sep Sept Okt Nov Dez"),
            LastLetters = Set("Ä Ö"),
            BeforeOrdinals = Set("am der die das dem den des im vom zum zur beim bis ab seit und ein eine einen einem einer jeder jede jeden jedes "
                + "ihr ihre sein seine unser unsere erst als zweiter dieser diese dieses Am Der Die Das Im Vom Zum Zur Bis Ab Seit"),
            BehindOrdinals = Set("Jan Jän Feb Mrz Apr Aug Sep Sept Okt Nov Dez Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts"),
        },
        ["fr"] = new()
        {
            NeverEnd = Set("prof sgt col gén M MM Mme Mmes Mlle Mgr Dr Pr St Ste Me art chap vol fig av apr env p pp n c J cf"),
            BeforeNumbers = Set("p pp art chap vol fig n no t tél janv févr fév avr juil sept oct nov déc"),
        },
        ["es"] = new()
        {
            NeverEnd = Set("Mt Cra Sgto Cap Cdte Pdte Mons Arq Sr Sra Srta Sres D Dª Dña Dr Dra Prof Profa Lic Ing Gral Cnel Sta Sto Av Avda C p ej pág págs núm núms art fig cap vol "
                + "aprox EE UU tel ss"),
            BeforeNumbers = Set("pág págs núm núms art fig cap vol n no nº n° ext párr párrf lun mar mié jue vie sáb dom ene feb abr may jun jul ago sep sept oct nov "
                + "dic"),
        },
        ["pt"] = new()
        {
            NeverEnd = Set("prof profa eng dep Sr Sra Srs Dr Dra Prof Profa Eng D Exmo V Ex Av R p pág págs núm art fig cap vol aprox tel"),
            BeforeNumbers = Set("p pág págs núm n nº no art fig cap vol ap apto jan fev mar abr mai jun jul ago set out nov dez"),
        },
        ["it"] = new()
        {
            NeverEnd = Set("es psicol dir amm spett egr gent rag arch gen col cav sig Sig sigg dott Dott ssa prof Prof avv Avv ing Ing geom on On sen mons card art artt pag pagg cap fig vol n ca p"),
            BeforeNumbers = Set("art artt pag pagg cap fig vol n p lun mar mer gio ven sab dom gen genn feb apr mag giu lug ago set sett ott nov dic"),
        },
        ["pl"] = new()
        {
            NeverEnd = Set("hab doc red np tj m in ul al pl os prof dr inż mgr św ks gen płk tys mln mld proc ok pow woj gm im nr str rys tab por tzw ww jw zob"),
            BeforeNumbers = Set("nr str rys tab art ust pkt tel ok sty lut mar kwi cze lip sie wrz paź lis gru"),
            AfterNumbers = Set("r w godz zł"),
        },
        ["cs"] = new()
        {
            NeverEnd = Set("č p tj tzv např dr prof ing mgr sv ul nám str obr tab popř resp tis mil mld"),
            BeforeNumbers = Set("č str obr tab čl odst"),
        },
        ["hi"] = new()
        {
            BeforeNumbers = Set("रु जन फर मार्च अप्रै अग सित अक्टू नव दिस"),
            NeverEnd = Set("डॉ श्री श्रीमती प्रो कु सु पं मो ई ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू वाई"),
        },
        ["mr"] = new() { NeverEnd = Set("डॉ श्री श्रीमती प्रा") },
        ["nl"] = new()
        {
            NeverEnd = Set("dhr mevr mw dr drs ir ing prof mr bijv nl t a m w z d o v h jl st art blz incl excl ca afb bv max min tel"),
            BeforeNumbers = Set("nr art blz p afb ca hfdst"),
        },
        ["da"] = new()
        {
            NeverEnd = Set("hr fr dr prof bl a f eks d v s dvs ca mio mia tlf inkl ekskl jf kgl sml pga mht mfl skt sct"),
            BeforeNumbers = Set("nr s kl kap art ca"),
            BeforeOrdinals = Set("*"),
        },
        ["nb"] = new()
        {
            NeverEnd = Set("hr fr dr prof bl a f eks d v s dvs ca mill mrd tlf inkl ekskl jf pga mht st"),
            BeforeNumbers = Set("nr s kl kap art ca"),
            BeforeOrdinals = Set("*"),
        },
        ["sv"] = new() { NeverEnd = Set("hr fr dr prof bl a t ex d v s dvs ca tel inkl exkl jfr m fl o st"), BeforeNumbers = Set("nr s kl kap art ca") },
        ["bg"] = new()
        {
            NeverEnd = Set("ул бул пл проф доц д-р инж гр с чл ал стр т н е ген полк акад св р"),
            BeforeNumbers = Set("стр чл ал т бр № ул"),
            AfterNumbers = Set("г лв в"),
        },
        ["sk"] = new() { NeverEnd = Set("č p tj tzv napr dr prof ing mgr sv ul nám str obr tab resp mil mld tis pozn r"), BeforeNumbers = Set("č str obr tab čl ods") },
        ["el"] = new() { NeverEnd = Set("κ κα κος δρ καθ π χ δηλ σελ αρ αριθ τηλ"), BeforeNumbers = Set("σελ αρ αριθ") },
        ["ro"] = new() { NeverEnd = Set("dl dna dr prof ing str nr art pag ex cca sf av"), BeforeNumbers = Set("nr art pag p") },
        ["hu"] = new() { NeverEnd = Set("dr prof u ún pl kb ill stb"), BeforeOrdinals = Set("*") },
        ["ar"] = new() { NeverEnd = Set("د م أ ص ج") },
        ["fa"] = new(),
        ["ur"] = new(),
        ["he"] = new(),
        ["tr"] = new()
        {
            NeverEnd = Set("Sn Dr Prof Doç Av Yrd Org Gen Alb Bşk ör örn bkz yy MÖ MS M Ö S No Cad Sok Mah Apt"),
            BeforeNumbers = Set("No s sf md bkz tel"),
            BeforeOrdinals = Set("*"),
        },
        ["kk"] = new()
        {
            NeverEnd = Set("к көш д т ғ ж жж проф акад"),
            LastLetters = Set("б"),
        },
    });

    /// <summary>Whether a sentence ends at a full stop.</summary>
    /// <param name="before">The word before the word with the full stop, with its own full stop; empty at the beginning.</param>
    /// <param name="word">The word.</param>
    /// <param name="next">The first word behind it.</param>
    /// <param name="beforeNumber">Whether a number is behind it.</param>
    /// <param name="isOpening">Whether at most two words are before it in its sentence: "В 2031 г. Велин был".</param>
    public bool Ends(string before, string word, string next, bool beforeNumber, bool isOpening)
    {
        if (word.All(char.IsDigit))
        {
            return !(word.Length <= 2 && BeforeOrdinals.Count > 0
                && (BeforeOrdinals.Contains("*") || BeforeOrdinals.Contains(before) || BehindOrdinals.Contains(next)));
        }

        if (AfterNumbers.Contains(word))
        {
            return !isOpening && before.Length > 0 && (char.IsDigit(before[before.Length - 1]) || Scales.Contains(before.TrimEnd('.')));
        }

        if (LastLetters.Contains(word) && before.EndsWith(".", StringComparison.Ordinal) && !beforeNumber)
        {
            return true;
        }

        var isLetter = word.Length == 1 && !CharacterKinds.IsUnspaced(word[0]) && char.IsLetter(word[0]);
        return !(isLetter || NeverEnd.Contains(word) || NeverEnd.Contains(char.ToLowerInvariant(word[0]) + word.Substring(1))
            || (beforeNumber
                && (BeforeNumbers.Contains(word) || BeforeNumbers.Contains(char.ToLowerInvariant(word[0]) + word.Substring(1))))
            || (word.IndexOf('.') > 0 && word.Any(char.IsLetter)
                && (beforeNumber || !LastLetters.Contains(word.Substring(word.LastIndexOf('.') + 1)))));
    }
}

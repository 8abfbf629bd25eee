namespace FactGen.Compiler.Schema;

/// <summary>The keys of <c>schema.yaml</c>, and those that every entity has (FORMAT.md, sections 2 and 3).</summary>
public static class SchemaKeys
{
    /// <summary>The keys of a type.</summary>
    public static KeyTable Type { get; } = new(
        "Type keys",
        "a type",
        new("is", "The type from which it derives."),
        new("summary", "What entities of this type are."),
        new("living", "Whether they are living persons, unless one says otherwise; of a type named Person, they are."),
        new("named", "Whether texts must name them near the quotes of what is claimed of them; of Person and Organization, they must."),
        new("common", "Whether their names are common nouns, in which case, plural and hyphens do not count."),
        new("members", "Whether each entity has C# members of its own; false for tables of many."),
        new("properties", "What can be said of them, in snake_case."),
        new("rules", "What must hold of every entity: 'date <= end', 'at least one of date, end', 'troops in 1 to 5000'."));

    /// <summary>The keys of a property.</summary>
    public static KeyTable Property { get; } = new(
        "Property keys",
        "a property",
        new("type", "What its values are: a kind of value, a type of entities, or a list of these types."),
        new("summary", "What it says of an entity."),
        new("of", "The things that a count counts."),
        new("unit", "A number's unit; or a list of it and of the other words by which texts name it."),
        new("many", "Each value is a finding of its own; different values do not disagree."),
        new("over_time", "Claims hold for a time, which 'valid' gives; only claims whose times overlap can disagree."),
        new("accusation", "It is an accusation by its nature, and may be asserted as such."),
        new("speech", "That it is said, asked or welcomed is the fact: its sentences need no speaker."),
        new("one_of", "The words that are its values, each alone or with the phrases by which prose says it."));

    /// <summary>The kinds of value that a property's <c>type</c> can name.</summary>
    public static KeyTable Kinds { get; } = new(
        "Property keys",
        "a property",
        new("text", "Words of the quote."),
        new("count", "A whole number of things; 'of' names them."),
        new("number", "A decimal number; 'unit' names its unit."),
        new("money", "An amount in a currency: 300000000 USD."),
        new("percent", "A share of a hundred."),
        new("ratio", "How many of how many: 1 in 50000, 25 per 100000; or how many times: 2 times."),
        new("date", "A date in EDTF."),
        new("duration", "A length of time."),
        new("bool", "True or false."),
        new("url", "An absolute address."))
    {
        WordsOf = "type",
    };

    /// <summary>The keys of a word in <c>one_of</c>.</summary>
    public static KeyTable Word { get; } = new(
        "Word keys",
        "a word of 'one_of'",
        new("id", "The word in snake_case."),
        new("words", "How prose says it."));

    /// <summary>The keys that every entity has; no property can have such a name.</summary>
    public static KeyTable Entity { get; } = new(
        "Entity keys",
        "an entity",
        new("name", "The name by which readers know it."),
        new("aliases", "Other names and spellings, as the sources have them."),
        new("titles", "How prose points at it without its name: \"the President\"."),
        new("same_as", "Another entity of the fact base that is the same: their findings merge."),
        new("ids", "Its identifiers in other collections."),
        new("note", "For the next editor."),
        new("living", "Whether it is a living person, to whom suspicion does harm."));

    /// <summary>The collections in which an entity may have an identifier.</summary>
    public static KeyTable Identifiers { get; } = new(
        "Identifier keys",
        "the identifiers of an entity",
        new("wikidata", "Anything: 'Q42'."),
        new("viaf", "Authors and bodies: digits."),
        new("isni", "Names of people and bodies: 16 digits, of which the last may be X."),
        new("orcid", "Researchers: '0000-0002-1825-0097'."),
        new("gnd", "People, bodies and places in German libraries: '118540238'."),
        new("ror", "Research organisations: '02mhbdp94'."),
        new("lei", "Companies: 20 letters and digits."),
        new("geonames", "Places: digits."),
        new("mondo", "Diseases: seven digits."),
        new("ncbigene", "Genes: digits."),
        new("chebi", "Chemical substances: digits."));

    /// <summary>The keys of <c>living</c> as a map.</summary>
    public static KeyTable Living { get; } = new(
        "'living' keys",
        "'living' of an entity",
        new("value", "Whether it is a living person."),
        new("because", "How that is known, if neither a claim nor a text says that the person is dead."));

    /// <summary>The keys of an alias.</summary>
    public static KeyTable Alias { get; } = new(
        "Alias keys",
        "an alias",
        new("text", "The name."),
        new("lang", "Its language as a BCP 47 tag."),
        new("note", "For the next editor."));
}

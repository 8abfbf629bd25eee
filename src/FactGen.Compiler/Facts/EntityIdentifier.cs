namespace FactGen.Compiler.Facts;

/// <summary>The identifier of an entity in another collection.</summary>
/// <param name="Collection">The collection: <c>wikidata</c>.</param>
/// <param name="Id">The identifier there: <c>Q42</c>.</param>
public sealed record EntityIdentifier(string Collection, string Id)
{
    private static readonly Dictionary<string, (string Form, string Address)> Collections = new(StringComparer.Ordinal)
    {
        // In a form, 9 is a digit, X a digit or X, * a letter or digit; + repeats the one before. Every other character means itself.
        ["wikidata"] = ("Q9+", "http://www.wikidata.org/entity/"),
        ["viaf"] = ("9+", "http://viaf.org/viaf/"),
        ["isni"] = ("999999999999999X", "https://isni.org/isni/"),
        ["orcid"] = ("9999-9999-9999-999X", "https://orcid.org/"),
        ["gnd"] = ("9+X", "https://d-nb.info/gnd/"),
        ["ror"] = ("0******99", "https://ror.org/"),
        ["lei"] = ("******************99", "https://www.gleif.org/lei/"),
        ["geonames"] = ("9+", "https://sws.geonames.org/"),
        ["mondo"] = ("9999999", "http://purl.obolibrary.org/obo/MONDO_"),
        ["ncbigene"] = ("9+", "https://www.ncbi.nlm.nih.gov/gene/"),
        ["chebi"] = ("9+", "http://purl.obolibrary.org/obo/CHEBI_"),
    };

    /// <summary>The address that names the entity there.</summary>
    public string Address => Collections[Collection].Address + Id;

    /// <summary>The form of identifiers in this collection, with an example's digits.</summary>
    public string Example => Collections[Collection].Form.Replace("+", "").Replace('X', '9').Replace('*', 'a');

    /// <summary>Whether the identifier has the form of its collection.</summary>
    public bool IsWellFormed => IsOf(Collections[Collection].Form);

    private bool IsOf(string form)
    {
        var (at, place) = (0, 0);
        while (at < form.Length)
        {
            var repeats = at + 1 < form.Length && form[at + 1] == '+';
            if (place >= Id.Length || !Fits(form[at], Id[place]))
            {
                return false;
            }

            place++;
            if (repeats)
            {
                // What follows a repeated digit is the end, or one more character.
                while (place < Id.Length - (form.Length - at - 2) && Fits(form[at], Id[place]))
                {
                    place++;
                }

                at++;
            }

            at++;
        }

        return place == Id.Length;
    }

    private static bool Fits(char form, char character) => form switch
    {
        '9' => character is >= '0' and <= '9',
        'X' => character is (>= '0' and <= '9') or 'X',
        '*' => character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        _ => character == form,
    };
}

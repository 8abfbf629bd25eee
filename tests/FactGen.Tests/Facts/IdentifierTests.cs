using FactGen.Compiler.Facts;
using FactGen.Tool.Documents;

namespace FactGen.Tests.Facts;

/// <summary>Identifiers of entities and documents in other collections have the form that the collection gives them.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("wikidata", "Q42", true)]
    [InlineData("wikidata", "Q", false)]
    [InlineData("wikidata", "42", false)]
    [InlineData("wikidata", "https://www.wikidata.org/wiki/Q42", false)]
    [InlineData("viaf", "113230702", true)]
    [InlineData("viaf", "", false)]
    [InlineData("isni", "000000012146438X", true)]
    [InlineData("isni", "0000 0001 2146 438X", false)]
    [InlineData("orcid", "0000-0002-1825-0097", true)]
    [InlineData("orcid", "0000-0002-1825-009Y", false)]
    [InlineData("gnd", "118540238", true)]
    [InlineData("gnd", "11854023X", true)]
    [InlineData("gnd", "1185402X3", false)]
    [InlineData("ror", "02mhbdp94", true)]
    [InlineData("ror", "12mhbdp94", false)]
    [InlineData("lei", "5493001KJTIIGC8Y1R12", true)]
    [InlineData("mondo", "0005148", true)]
    [InlineData("mondo", "MONDO:0005148", false)]
    public void An_identifier_has_the_form_of_its_collection(string collection, string id, bool isWellFormed) =>
        Assert.Equal(isWellFormed, new EntityIdentifier(collection, id).IsWellFormed);

    [Theory]
    [InlineData("10.1000/182", "10.1000/182")]
    [InlineData("https://doi.org/10.1000/182", "10.1000/182")]
    [InlineData("doi: 10.1000/182", "10.1000/182")]
    [InlineData("10.1000", null)]
    [InlineData("10.1000/a b", null)]
    [InlineData("11.1000/182", null)]
    public void A_doi_is_known_with_or_without_its_address(string written, string? doi) => Assert.Equal(doi, PublicationIds.Doi(written));

    [Theory]
    [InlineData("12345678", "12345678")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/12345678/", "12345678")]
    [InlineData("012", null)]
    [InlineData("PMC123", null)]
    public void A_number_of_pubmed_is_known_too(string written, string? pmid) => Assert.Equal(pmid, PublicationIds.Pmid(written));

    [Theory]
    [InlineData("See doi:10.1000/182. It says", "10.1000/182")]
    [InlineData("(https://doi.org/10.1000/182)", "10.1000/182")]
    [InlineData("No doi: here", null)]
    public void Prose_has_a_doi_where_it_says_so(string prose, string? doi) => Assert.Equal(doi, PublicationIds.DoiIn(prose));
}

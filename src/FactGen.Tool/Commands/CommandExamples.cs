using FactGen.Tool.Exports;
using FactGen.Tool.Exports.Rdf;

namespace FactGen.Tool.Commands;

/// <summary>The examples that follow the help on a command.</summary>
internal static class CommandExamples
{
    private const string General =
        """
        Examples:
          factgen new moon                               begin a fact base
          factgen add source ~/gazette.txt               take a document in
          factgen check                                  does every claim have its source?
          factgen find "began to withdraw"               which words of the texts say so?
          factgen why csto-mission/troops                which finding do the claims give, and why?
          factgen diff main                              what changed, and which findings moved?
          factgen report site                            the facts as pages to read
          factgen lock --text-root /texts                pin the quotes, for those who lack the texts
          factgen export facts.csv                       hand the claims on to other programs
          factgen lsp                                    for editors: errors, quotes and ids while you type
          factgen mcp                                    for assistants: propose claims that the check lets through
          factgen explain FACT3001                       what does this error want of me?
        """;

    private const string AddExamples =
        """
        Examples:
          factgen add source ~/gazette.txt               its id is 'gazette'
          factgen add source ~/report.pdf --id report-2  a PDF, under another id
          factgen add source https://example.org/storm   a web page: its article as text
          factgen add source ~/a.docx --keep-original    and the document itself, with its own digest
          factgen add source ~/gazette.txt --update      it has changed: which quotes are still there?

        Exit code:
          0  written, with what is to be checked
          1  updated, and quotes are no longer there
          2  not written, and standard error says why
        """;

    private static readonly Dictionary<string, string> ByCommand = new(StringComparer.Ordinal)
    {
        [NewCommand.Name] =
            """
            Examples:
              factgen new                                    in the working folder
              factgen new moon                               in a folder that is made

            Exit code:
              0  written
              2  not written, and standard error says why
            """,
        [AddCommand.Name] = AddExamples,
        [LspCommand.Name] =
            """
            Examples:
              factgen lsp                                    each file's own fact base, found around it
              factgen lsp --text-root /texts                 its source texts elsewhere

            Exit code:
              0  the editor ended the connection
              2  not started, and standard error says why
            """,
        [AddSourceCommand.Name] = AddExamples,
        [AddClaimsCommand.Name] =
            """
            Examples:
              factgen add claims ~/boats.csv                 columns: entity, property, value, source, quote, by …

            Exit code:
              0  written, and all of it passes the check
              1  not written: row and column of what does not pass
              2  could not run, and standard error says why
            """,
        [McpCommand.Name] =
            """
            Examples:
              factgen mcp                                    the fact base around the working folder
              factgen mcp ~/moon --text-root /texts          another one, its source texts elsewhere

            Exit code:
              0  the assistant ended the connection
              2  not started, and standard error says why
            """,
        [CheckCommand.Name] =
            """
            Examples:
              factgen check                                  the fact base in the working folder
              factgen check ../elections --text-root /texts  another one, its source texts elsewhere
              factgen check --watch                          again whenever a file changes: what is new, what is fixed
              factgen check --limit 20                       the first 20, errors before warnings, and counts of all
              factgen check --format json > report.json      for other programs to read
              factgen check --format sarif > facts.sarif     for code scanning services and editors
              factgen check --format github                  in GitHub Actions: beside the lines of a pull request
              factgen check --format gitlab > quality.json   in GitLab CI: as a code quality report

            Exit code:
              0  no errors
              1  errors
              2  could not run, and standard error says why
            130  broken off with Ctrl-C
            """,
        [LockCommand.Name] =
            """
            Examples:
              factgen lock --text-root /texts                write seeds/quotes.lock
              factgen lock --check --text-root /texts        in CI: prove that it is what the texts give

            Exit code:
              0  written, or as the texts give it
              1  errors in the facts; with --check also a lock that differs, or a text that is not there
              2  could not run, and standard error says why
            """,
        [CoverageCommand.Name] =
            """
            Examples:
              factgen coverage --text-root /texts            what of the sources does no claim carry?
              factgen coverage --limit 0 --text-root /texts  only how much, not which sentences
              factgen coverage --check --text-root /texts    in CI: fail where anything is left over

            Exit code:
              0  reported
              1  with --check: something is not covered, a text is not there, or the facts have errors
              2  could not run, and standard error says why
            """,
        [MutateCommand.Name] =
            """
            Examples:
              factgen mutate --text-root /texts               are wrong facts refused? how many, for each kind
              factgen mutate --survivors --text-root /texts   and which are not
              factgen mutate --check --text-root /texts       in CI: fail if a kind is below its required rate
              factgen mutate --sample 200 --text-root /texts  only of 200 claims, spread over a large fact base

            Exit code:
              0  reported
              1  errors in the facts; with --check also a kind below its required rate, or a text that is not there
              2  could not run, and standard error says why
            """,
        [ReportCommand.Name] =
            """
            Examples:
              factgen report site                            write the site into the folder 'site'; begin with site/index.html
              factgen report site --title "January 2022"     under a title of its own
              factgen report site --base-url https://facts.example/january/
                                                             to publish it there
              factgen report site --with-texts               for those who may read the texts: words in their sentences

            Exit code:
              0  written
              1  errors in the facts, and nothing is written
              2  could not run, and standard error says why
            """,
        [FindCommand.Name] =
            """
            Examples:
              factgen find "began to withdraw"               where do the texts say so, and how is it quoted?
              factgen find "withdrew … troops" --most 3      with words between; the three nearest passages
              factgen find harbour --format json             for other programs to read

            Exit code:
              0  found
              1  nothing like it stands in the texts
              2  could not run, and standard error says why
            """,
        [WhyCommand.Name] =
            """
            Examples:
              factgen why csto-mission/troops                which finding do its claims give, and why?
              factgen why csto-mission/troops#2              one claim of it
              factgen why csto-mission                       all findings of the entity in short

            Exit code:
              0  shown
              1  nothing has that id
              2  could not run, and standard error says why
            """,
        [DiffCommand.Name] =
            """
            Examples:
              factgen diff main                              what did the work tree change?
              factgen diff main HEAD --format markdown       for a pull request
              factgen diff v1 v2 --format json               for other programs to read

            Exit code:
              0  compared
              1  compared as far as could be read: one of the states has errors
              2  could not run, and standard error says why
            """,
        [ExportCommand.Name] =
            $$"""
            Examples:
              factgen export facts.csv                       a table: a row for each quote of each claim
              factgen export facts.parquet                   the same for DuckDB, pandas, Spark
              factgen export facts.json                      types, entities, sources, findings and claims
              factgen export facts.trig --namespace https://facts.example.org/ --license https://creativecommons.org/licenses/by/4.0/
              factgen export facts.jsonld                    the same graphs in JSON-LD

            Columns of csv and parquet:
            {{Listed(TableColumn.All.Select(column => (column.Name, column.Help)))}}

            A field of the CSV that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break), or that begins
            with an apostrophe, has an apostrophe put before it: take one away from the start of each field that has one.

            RDF: each claim is a nanopublication of four graphs, #head, #assertion, #provenance and #pubinfo. The assertion describes the
            claim (fg:Claim with rdf:subject, rdf:predicate, rdf:object); the bare triple stands beside it only where the claim is asserted.
            The provenance has the speaker (prov:wasAttributedTo), the sources (prov:hadPrimarySource) and each quote as an oa:Annotation
            with an oa:TextQuoteSelector. The graph 'dataset' has types, entities, sources and findings. Terms of its own (fg:):
            {{Listed(Vocabulary.Terms)}}

            Exit code:
              0  written
              1  errors in the facts: not written
              2  could not run, and standard error says why
            """,
        [SchemaCommand.Name] =
            """
            Examples:
              factgen schema                                 write .factgen/*.schema.json
              factgen schema --check                         in CI: fail where they are not what the facts give

            An editor with a YAML language server finds them by .vscode/settings.json
              { "yaml.schemas": { ".factgen/facts.schema.json": "facts/**/*.yaml", ".factgen/sources.schema.json": "seeds/*.yaml" } }
            or by a comment in the first line of a file, which goes before; schema.yaml needs it:
              # yaml-language-server: $schema=../.factgen/types.schema.json

            Exit code:
              0  written, or as the facts give them
              1  with --check: one differs, or is not there
              2  could not run, and standard error says why
            """,
        [ExplainCommand.Name] =
            """
            Examples:
              factgen explain FACT3001                       what it means and how to fix it
              factgen explain over_time                      what a key of the YAML means, and where it is allowed
              factgen explain                                everything that can be explained
              factgen explain format                         the reference of the language in which facts are written
              factgen explain json                           the keys of what '--format json' prints
              factgen explain json-schema                    the JSON Schema of facts in a program's JSON
            """,
    };

    /// <summary>The examples of a command; for the tool itself, one of each command.</summary>
    public static string Of(string command) => ByCommand.GetValueOrDefault(command, General);

    private static string Listed(IEnumerable<(string Name, string Help)> items) =>
        string.Join('\n', items.Select(item => $"  {item.Name,-17} {item.Help}"));
}

using FactGen.Compiler;
using FactGen.Compiler.Facts;
using FactGen.Compiler.Findings;
using FactGen.Compiler.Graph;
using FactGen.Tool.LanguageServer.Documents;
using FactGen.Tool.LanguageServer.Protocol;
using FactGen.Tool.Reasons;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>What a document declares, and what its findings amount to.</summary>
/// <param name="document">The document.</param>
internal sealed class Outline(Document document)
{
    private const int ClassSymbol = 5;
    private const int PropertySymbol = 7;
    private const int FileSymbol = 1;

    /// <summary>The entities of a facts file with their properties, or the cards of a file of cards.</summary>
    public DocumentSymbol[] Symbols() => document.Workspace.FactBase.Facts is not { } facts
        ? []
        : document.File.Kind switch
        {
            InputKind.Facts => [.. EntitiesIn(facts).Select(EntitySymbol)],
            InputKind.Card =>
            [
                .. facts.Model.Cards.Where(card => card.Key.Place.Path == document.File.Path)
                    .OrderBy(card => card.Key.Place.Start)
                    .Select(card => new DocumentSymbol(
                        card.Card.Id, card.Card.Title, FileSymbol, RangeOf(card.Key), RangeOf(card.Key), [])),
            ],
            _ => [],
        };

    /// <summary>The lines of each entity, and of each of its properties.</summary>
    public FoldingRange[] Folds() =>
    [
        .. Symbols().SelectMany(symbol => symbol.Children.Prepend(symbol))
            .Where(symbol => symbol.Range.End.Line > symbol.Range.Start.Line)
            .Select(symbol => new FoldingRange(symbol.Range.Start.Line, symbol.Range.End.Line)),
    ];

    /// <summary>
    /// What each finding amounts to, behind the line of its property; and behind a quote, what its relative date came to.
    /// </summary>
    public InlayHint[] Hints(DocumentRange range)
    {
        return
        [
            .. RelativeDates.Of(document).Where(hint => hint.Position.Line >= range.Start.Line && hint.Position.Line <= range.End.Line),
            .. FindingsByProperty()
                .Select(found => (Position: document.Lines.EndOfLineOf(found.Property.End), found.Findings))
                .Where(found => found.Position.Line >= range.Start.Line && found.Position.Line <= range.End.Line)
                .Select(found => new InlayHint(
                    found.Position,
                    string.Join(", ", found.Findings.Select(FindingsAt.KindInWords).Distinct(StringComparer.Ordinal)),
                    PaddingLeft: true)),
        ];
    }

    /// <summary>The findings that code cannot take for granted, above their property.</summary>
    public CodeLens[] Lenses()
    {
        if (document.Workspace.FactBase.Facts is not { } facts)
        {
            return [];
        }

        var reason = new FindingReason(facts);
        return
        [
            .. from found in FindingsByProperty()
               from finding in found.Findings
               where finding.Kind is FindingKind.Disputed or FindingKind.Alleged
               select new CodeLens(
                   document.Lines.RangeOf(found.Property.Start, found.Property.End),
                   new Command(string.Join(" ", reason.Of(finding)), "")),
        ];
    }

    /// <summary>The declarations of a fact base whose id or name contains some letters.</summary>
    public static IEnumerable<WorkspaceSymbol> Find(OpenWorkspace workspace, string query)
    {
        if (workspace.FactBase.Facts is not { } facts)
        {
            return [];
        }

        return
        [
            .. from entity in facts.Model.Entities.Values
               where Has(entity.Entity.Id) || Has(entity.Entity.Name)
               orderby entity.Entity.Id
               let location = workspace.LocationOf(entity.Key.Place)
               where location is not null
               select new WorkspaceSymbol($"{entity.Entity.Id} ({entity.Entity.Name})", ClassSymbol, location, entity.Entity.Type),
            .. from card in facts.Model.Cards
               where Has(card.Card.Id) || Has(card.Card.Title)
               let location = workspace.LocationOf(card.Key.Place)
               where location is not null
               select new WorkspaceSymbol($"{card.Card.Id} ({card.Card.Title})", FileSymbol, location, "sources"),
        ];

        bool Has(string words) => words.Contains(query, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<EntityDeclaration> EntitiesIn(CheckedFacts facts) =>
        facts.Files.FirstOrDefault(file => file.Path == document.File.Path)?.File.Entities ?? [];

    private DocumentSymbol EntitySymbol(EntityDeclaration entity)
    {
        var place = entity.Keys.Place;
        return new DocumentSymbol(
            entity.Entity.Id,
            entity.Entity.Name,
            ClassSymbol,
            document.Lines.RangeOf(entity.Key.Place.Start, place.End),
            RangeOf(entity.Key),
            [
                .. PropertiesOf(entity).Select(property => new DocumentSymbol(
                    property.Claims[0].Property.Name, null, PropertySymbol, property.Range, property.Range, [])),
            ]);
    }

    private IEnumerable<(ClaimDeclaration[] Claims, DocumentRange Range)> PropertiesOf(EntityDeclaration entity) => entity.Claims
        .GroupBy(claim => claim.Property.Name, StringComparer.Ordinal)
        .Select(group => group.ToArray())
        .Select(claims => (claims, document.Lines.RangeOf(StartOf(entity, claims[0]), claims[^1].Keys.Place.End)));

    private static int StartOf(EntityDeclaration entity, ClaimDeclaration claim) =>
        entity.Keys.OtherKeys.FirstOrDefault(written => written.Value == claim.Property.Name)?.Place.Start ?? claim.Place.Start;

    private IEnumerable<(Compiler.Diagnostics.Place Property, FindingRecord[] Findings)> FindingsByProperty() =>
        document.Workspace.FactBase.Facts is not { } facts
            ? []
            : from entity in EntitiesIn(facts)
              let findings = facts.Findings.Of(entity.Entity.Id)
              from property in findings.GroupBy(finding => finding.Property, StringComparer.Ordinal)
              let key = entity.Keys.OtherKeys.FirstOrDefault(written => written.Value == property.Key)
              where key is not null
              select (key.Place, property.ToArray());

    private DocumentRange RangeOf(Compiler.Yaml.YamlScalar scalar) => document.Lines.RangeOf(scalar.Place.Start, scalar.Place.End);
}

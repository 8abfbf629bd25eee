namespace FactGen.Tests.Generator.Running;

/// <summary>
/// A small fact base that has everything: each type of value, sets and timelines, inheritance, closed lists, names of all sorts, and each
/// kind of finding. The town, its people and their words are invented.
/// </summary>
internal static class HarbourFacts
{
    public static FactBaseFiles Files { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", Schema),
        ("facts", "flood.yaml", Flood),
        ("facts", "people/town.yaml", Town),
        ("card", "gazette.yaml", Gazette),
        ("card", "others.yaml", OtherCards),
        ("text", "gazette.txt", GazetteText),
        ("text", "courier.txt", CourierText),
        ("text", "reprint.txt", ReprintText));

    private const string Schema = """
        types:
          Event:
            summary: Something that happened, or is said to have happened.
            properties:
              date: { type: date, summary: When it happened. }
              place: { type: Place }
              nature:
                summary: What it was.
                many: true
                one_of:
                  - flood
                  - { id: dyke_breach, words: [broken dyke, breach of the dyke] }
              report: { type: url }
              witnesses: { type: [Person, Office], many: true }
          Flood:
            is: Event
            summary: Water where it does not belong.
            properties:
              boats: { type: count, of: boats, summary: How many boats broke loose. }
              moored: { type: count, of: boats }
              height: { type: number, unit: metres }
              cost: { type: money }
              share: { type: percent }
              length: { type: duration }
              power_cut: { type: bool }
              cause: { type: text }
              warning: { type: text }
              toll: { type: count, of: people }
              spared: { type: count, of: houses }
            rules:
              - date <= date
          Place:
            properties:
              inhabitants: { type: count }
          Person:
            living: true
            properties:
              age: { type: count, of: years }
              role: { type: text, over_time: true, many: true }
              home: { type: Place, over_time: true }
              side: { one_of: [town, harbour] }
              suspected_of: { type: text, accusation: true }
          Office:
            summary: Not a person.
        """;

    private const string Flood = """
        Flood:
          storm-surge:
            name: Storm surge of March 2031
            aliases:
              - Great Surge
              - { text: Grote Vloed, lang: nl, note: as the harbour office has it }
            note: One event, whoever tells it.
            date:
              value: 2031-03-03
              sources:
                gazette: came over the quay on 3 March 2031
                reprint: over the quay on 3 March 2031
            place:
              value: veldhaven
              sources:
                gazette: The people of Veldhaven
            nature:
              - value: flood
                sources:
                  gazette: the flood came over the quay
              - value: dyke_breach
                by: torvald
                stated: 2031-03-04
                modality: denied
                sources:
                  courier: there was no breach of the dyke
            report:
              value: https://veldhaven.example/report?a=1&b=2#top
              because: the address is printed without its scheme
              sources:
                gazette: veldhaven.example/report
            witnesses:
              - value: torvald
                because: Torvald, who counts boats all night, has seen the night
                sources:
                  courier: counted boats all night
            boats:
              - value: 310
                by: torvald
                via: [harbour-office]
                stated: 2031-03-04
                sources:
                  courier: 310 boats broke loose
              - value: about 900
                sources:
                  gazette: About 900 boats broke loose
            moored:
              - value: 1240
                sources:
                  gazette: "1,240 boats lay moored"
              - value: over 1200
                sources:
                  courier: over 1,200 boats lay in the harbour
            height:
              value: 2.5
              by: torvald
              stated: 2031-03-04
              sources:
                courier: the water stood 2.5 metres above the mark
            cost:
              value: 4000000 EUR
              modality: planned
              by: lind
              stated: 2031-03-05
              sources:
                courier: the town will spend 4000000 EUR
            share:
              unknown: true
              note: the town says that there is a share, and not which
              sources:
                gazette: a share of the budget that stays in the drawer
            length:
              value: at most 10 days
              sources:
                gazette: cleaned up within at most 10 days
            power_cut:
              value: true
              because: lamps went out because the power did
              sources:
                gazette: the lamps went out
            cause:
              value: a lazy pump
              modality: opinion
              by: lind
              stated: 2031-03-05
              sources:
                courier: a lazy pump
            warning:
              - value: the tide tables
                rank: preferred
                reason: the office keeps the tables and knows
                by: torvald
                stated: 2031-03-04
                sources:
                  courier: the tide tables as her warning
              - value: an old sailor
                by: lind
                stated: 2031-03-05
                sources:
                  courier: warned by an old sailor
              - value: the church bells
                rank: deprecated
                reason: the bells ring every evening
                sources:
                  gazette: Some heard the church bells
              - id: warned-by-post
                value: a letter
                retracted: { on: 2031-03-06, reason: the letter was of another year, instead: storm-surge/warning#1 }
                sources:
                  gazette: some got a letter
            toll:
              none: true
              note: nobody drowned means that the toll is none
              sources:
                gazette: Nobody drowned that night
            spared:
              value: 40
              modality: counterfactual
              if: Had the pump run
              by: lind
              stated: 2031-03-05
              sources:
                courier: Had the pump run, 40 houses
        """;

    private const string Town = """
        Place:
          veldhaven:
            name: Veldhaven
            inhabitants:
              value: nearly 30000
              sources:
                gazette: nearly 30,000 inhabitants
        Office:
          harbour-office:
            name: Harbour Office
            same_as:
              value: port-office
              sources:
                courier: { quote: the Harbour Office, suffix: or Port Office }
              because: { same: some call the one the other }
          port-office:
            name: Port Office
        Person:
          torvald:
            name: Ines Torvald
            aliases: [Torvald]
            titles: [the harbour master, the master]
            age:
              value: 58
              sources:
                gazette: Ines Torvald, 58
            role:
              - value: harbour master
                valid: { from: 2019 }
                sources:
                  gazette: harbour master since 2019
              - value: pilot
                valid: 2009/2018
                sources:
                  gazette: a pilot from 2009 to 2018
            home:
              - value: veldhaven
                because: the town that speaks of her is Veldhaven
                sources:
                  gazette: of this town
            side:
              value: harbour
              sources:
                courier: speaks for the harbour
          lind:
            name: Ada Lind
            living: { value: false, because: the town buried her in 2029 }
            suspected_of:
              value: selling the old pump
              modality: alleged
              by: unnamed
              sources:
                courier: said to be suspected of selling the old pump
        """;

    private const string Gazette = """
        gazette:
          title: The night of the water
          publisher: Veldhaven Gazette
          author: P. Moll
          url: https://gazette.example/night
          published: 2031-03-05
          published_basis: derived
          because: the paper is printed on the second day after what it reports
          language: en
          text: gazette.txt
          sha256: {gazette.txt}
        """;

    private const string OtherCards = """
        courier:
          title: What they said
          published: 2031-03-05
          published_basis: derived
          because: it reports of the day before
          language: en
          text: courier.txt
          sha256: {courier.txt}
          translation: machine
        reprint:
          title: The night of the water, reprinted
          publisher: Inland Reader
          text: reprint.txt
          sha256: {reprint.txt}
          derived_from: gazette
        """;

    private const string GazetteText = """
        The people of Veldhaven, a town of nearly 30,000 inhabitants, lay awake: the flood came over the quay on 3 March 2031.

        That evening 1,240 boats lay moored. About 900 boats broke loose, and the lamps went out. Nobody drowned that night.

        The quay was cleaned up within at most 10 days. It took a share of the budget that stays in the drawer. The report stands at veldhaven.example/report for all to read.

        Some heard the church bells, some got a letter.

        Ines Torvald, 58, of this town, harbour master since 2019 and a pilot from 2009 to 2018, was on the quay.

        """;

    private const string CourierText = """
        On 4 March 2031 Ines Torvald told the Harbour Office, or Port Office as some call it, that 310 boats broke loose and that the water stood 2.5 metres above the mark. On 4 March 2031 Torvald also said that there was no breach of the dyke. On 4 March 2031 Torvald named the tide tables as her warning.

        Ines Torvald speaks for the harbour. She counted boats all night.

        By then over 1,200 boats lay in the harbour.

        Ada Lind spoke on 5 March 2031. Ada Lind said that the town will spend 4000000 EUR, blamed a lazy pump, and had been warned by an old sailor. Had the pump run, 40 houses would have stayed dry, Ada Lind said. Ada Lind is said to be suspected of selling the old pump.

        """;

    private const string ReprintText = """
        From another paper: the flood came over the quay on 3 March 2031.

        """;
}

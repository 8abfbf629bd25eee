namespace FactGen.Benchmarks.Workloads;

/// <summary>The types of a workload.</summary>
internal static class WorkloadSchema
{
    /// <summary>The schema as YAML.</summary>
    public const string Yaml = """
        types:
          Place:
            summary: A town or village.
            properties:
              population: { type: count, of: people, summary: How many people live there. }
              area: { type: number, unit: square kilometres, summary: How much land it covers. }
              founded: { type: date, summary: When it was founded. }
              setting:
                summary: What country it lies in.
                one_of:
                  - coast
                  - { id: highland, words: [hills, mountains] }
                  - { id: river_valley, words: [valley of the river] }
                  - { id: plain, words: [flat land] }
              jobless: { type: percent, summary: The share of the jobless. }
              known_for: { type: text, many: true, summary: "What it is known for, in the source's words." }
              ferry: { type: bool, summary: Whether a ferry goes there. }
              mayor: { type: Person, over_time: true, summary: Who heads its council. }

          Person:
            summary: A human being.
            living: true
            properties:
              age: { type: count, of: years, summary: Age in years on the day of the source. }
              born: { type: date, summary: Date of birth. }
              role: { type: text, over_time: true, many: true, summary: An office or position held. }
              works_for: { type: Organization, over_time: true, summary: The body served. }
              shares: { type: money, summary: What the shares held are worth. }
              training: { type: duration, summary: How long the training took. }
              rank: { one_of: [captain, pilot, engineer, inspector], summary: Rank in the service. }
              described_as: { type: text, many: true, summary: "How others describe this person, in their words." }

          Organization:
            summary: A body that acts as one.
            properties:
              members: { type: count, of: members, summary: How many members it has. }
              budget: { type: money, summary: What it spends in a year. }
              founded: { type: date, summary: When it was founded. }
              seat: { type: Place, summary: Where it has its seat. }
              head: { type: Person, over_time: true, summary: Who heads it. }
              form: { one_of: [charity, cooperative, company, association], summary: Its legal form. }
              port_share: { type: percent, summary: Its share in the port. }
              open_to_all: { type: bool, summary: Whether everybody may join. }

          Event:
            summary: Something that happened, or is to happen.
            properties:
              date: { type: date, summary: When it began. }
              end: { type: date, summary: When it ended. }
              place: { type: Place, summary: Where it was. }
              visitors: { type: count, of: visitors, summary: How many came. }
              takings: { type: money, summary: What it took in. }
              length: { type: duration, summary: How long it lasted. }
              nature:
                summary: What kind of occasion it was.
                many: true
                one_of: [contest, market, parade, { id: concert, words: [evening of music] }]
              outcome: { type: text, summary: "How it ended, in the source's words." }
              repeated: { type: bool, summary: Whether it takes place again. }
              guests: { type: [Person, Organization], many: true, summary: Who was there. }
            rules:
              - date <= end

          Operation:
            is: Event
            summary: A deployment of helpers.
            properties:
              helpers: { type: count, of: helpers, summary: How many helpers took part. }
              boats: { type: count, of: boats, summary: How many boats were used. }
              withdrawal_start: { type: date, summary: When the helpers begin to leave. }

        """;
}

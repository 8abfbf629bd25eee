namespace FactGen.Tests.Generator.Running;

/// <summary>
/// A fact base on sources in Russian, Chinese and English: quotes with a language and a translation of their own, identifiers elsewhere,
/// aliases in two scripts, a text made from a file that is kept. The ferry, its captain and the papers are invented.
/// </summary>
internal static class LanguageFacts
{
    public static FactBaseFiles Files { get; } = FactBaseFiles.Of(
        ("schema", "schema.yaml", Schema),
        ("facts", "ferries.yaml", Ferries),
        ("facts", "people.yaml", People),
        ("card", "papers.yaml", Cards),
        ("text", "gazeta.txt", Gazeta),
        ("text", "ribao.txt", Ribao),
        ("text", "herald.txt", Herald));

    private const string Schema = """
        types:
          Person:
            living: true
            properties:
              role: { type: text }
          Ferry:
            properties:
              sailed: { type: date }
              aboard: { type: count, of: people }
              cost: { type: money }
              voyage: { type: duration }
        """;

    private const string Ferries = """
        Ferry:
          gull:
            name: Gull
            aliases: [{ text: Чайка, lang: ru }, { text: 海鸥号, lang: zh-Hans }]
            ids: { wikidata: Q7 }
            sailed:
              value: 2031-05-04
              sources:
                gazeta: вышел из порта 4 мая 2031 года
                ribao: 2031年5月4日，海鸥号渡轮离开港口
            aboard:
              - value: 12
                sources:
                  gazeta: { quote: На борту было двенадцать человек, translation: There were twelve people aboard }
                  ribao: { quote: 船上有十二人, translation: Twelve people were aboard }
              - value: 14
                by: anna-lund
                sources:
                  herald: { quote: На борту было четырнадцать человек, lang: ru, translation: There were fourteen people aboard }
            cost:
              value: 4500 EUR
              by: anna-lund
              sources:
                gazeta: рейс обошёлся в 4,5 тысячи евро
            voyage:
              value: 4 days
              by: anna-lund
              sources:
                ribao: 航程花了四天
        """;

    private const string People = """
        Person:
          anna-lund:
            name: Anna Lund
            aliases: [{ text: Анна Лунд, lang: ru }, { text: 安娜·伦德, lang: zh-Hans }]
            ids: { wikidata: Q8, orcid: 0000-0002-1825-0097 }
            role: { value: капитан, sources: { gazeta: { quote: Капитан Анна Лунд, translation: Captain Anna Lund } } }
        """;

    private const string Cards = """
        gazeta:
          title: Ночь в порту
          publisher: Портовая газета
          published: 2031-05-05
          language: ru
          text: gazeta.txt
          sha256: {gazeta.txt}
          original: { file: gazeta.pdf, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }
        ribao:
          title: 港口日报
          published: 2031-05-05
          language: zh-Hans
          text: ribao.txt
          sha256: {ribao.txt}
        herald:
          title: A letter from the quay
          published: 2031-05-06
          language: en-GB
          text: herald.txt
          sha256: {herald.txt}
        """;

    private const string Gazeta = """
        Паром «Чайка» вышел из порта 4 мая 2031 года. На борту было двенадцать человек. Капитан Анна Лунд стояла на мостике.

        Анна Лунд сказала, что рейс обошёлся в 4,5 тысячи евро.

        """;

    private const string Ribao = """
        2031年5月4日，海鸥号渡轮离开港口。船上有十二人。

        船长安娜·伦德说：“航程花了四天。”

        """;

    private const string Herald = """
        Captain Anna Lund wrote to her guild about the Gull: «На борту было четырнадцать человек». The letter lies in the archive.

        """;
}

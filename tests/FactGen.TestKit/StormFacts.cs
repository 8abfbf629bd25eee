namespace FactGen.TestKit;

/// <summary>A small fact base: two newspapers disagree on how many boats a storm sank.</summary>
internal static class StormFacts
{
    public const string Schema =
        """
        types:
          Event:
            properties:
              boats: { type: count, of: boats }
              begin: { type: date }

        """;

    public const string Facts =
        """
        Event:
          storm:
            name: The storm
            boats:
              - value: 12
                sources:
                  gazette: sank 12 boats
              - value: 20
                sources:
                  herald: sank 20 boats
            begin:
              value: 2021-03-03
              sources:
                gazette: came on 3 March 2021

        """;

    public const string Gazette =
        "Storm closes the harbour\n\nThe storm sank 12 boats. It came on 3 March 2021, and the ferry stayed in port.\n";

    public const string Herald = "The storm sank 20 boats, and six people were hurt.\n";

    /// <summary>Writes its files into a folder.</summary>
    public static void WriteTo(TemporaryFolder folder)
    {
        folder.Write("facts/schema.yaml", Schema);
        folder.Write("facts/weather/storm.yaml", Facts);
        folder.Write("seeds/gazette.yaml", Card("gazette", Gazette));
        folder.Write("seeds/herald.yaml", Card("herald", Herald));
        WriteTexts(folder, "seeds");
    }

    /// <summary>Writes the texts of its sources.</summary>
    public static void WriteTexts(TemporaryFolder folder, string path)
    {
        folder.Write($"{path}/gazette.txt", Gazette);
        folder.Write($"{path}/herald.txt", Herald);
    }

    private static string Card(string id, string text) => SourceFiles.Card(id, $"News of the {id}", "2021-03-04", text);
}

namespace FactGen.Compiler.CSharp;

/// <summary>
/// A method that returns an expression for each number from 0 on, as switches of a few arms that call each other. So neither the C#
/// compiler nor the JIT, which compiles whole methods, meets a large one.
/// </summary>
internal static class NumberSwitch
{
    private const int Width = 16;

    /// <summary>Writes the method.</summary>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="method">Its modifiers and type, and its name.</param>
    /// <param name="arms">For each arm the last number that it covers, and its expression.</param>
    public static void Write(
        CSharpWriter writer,
        (string Declaration, string Name) method,
        IReadOnlyList<(int Last, string Expression)> arms)
    {
        if (arms.Count > Width)
        {
            var size = Width;
            while (size * Width < arms.Count)
            {
                size *= Width;
            }

            List<(int Last, string Expression)> parts = [];
            for (var first = 0; first < arms.Count; first += size)
            {
                var part = arms.Skip(first).Take(size).ToArray();
                var name = $"{method.Name}{CSharpText.Number(part[0].Last)}To{CSharpText.Number(part[^1].Last)}";
                parts.Add((part[^1].Last, $"{name}(number)"));
                Write(writer, ($"private static {TypeOf(method.Declaration)}", name), part);
            }

            arms = parts;
        }

        if (arms.Count == 1)
        {
            writer.Line($"{method.Declaration} {method.Name}(int number) => {arms[0].Expression};");
            writer.Line();
            return;
        }

        writer.Line($"{method.Declaration} {method.Name}(int number) => number switch");
        writer.Open();
        foreach (var (last, expression) in arms.Take(arms.Count - 1))
        {
            writer.Line($"<= {CSharpText.Number(last)} => {expression},");
        }

        writer.Line($"_ => {arms[^1].Expression},");
        writer.Close(";");
        writer.Line();
    }

    private static string TypeOf(string declaration) => declaration[(declaration.LastIndexOf(' ') + 1)..];
}

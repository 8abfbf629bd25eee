using System.Globalization;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// How much data an assembly can contain. Its string literals share one heap of 16 MB (ECMA-335 II.24.2.4: a token has 24 bits for the
/// offset), with two bytes for each character. If the heap overflows, the C# compiler reports every literal separately.
/// </summary>
internal static class DataSize
{
    /// <summary>The size that all data together may have, so that the project's own code has room for its literals.</summary>
    public const int Limit = 7_500_000;

    /// <summary>Whether data with that many characters must be packed because they would not fit otherwise.</summary>
    public static bool MustPack(IEnumerable<int> lengths) => lengths.Sum(length => (long)length) > Limit;

    /// <summary>
    /// Whether the length of the YAML shows that the data fit: without the sections in which quotes are, the data are shorter than twice
    /// the YAML.
    /// </summary>
    public static bool FitsSurely(IEnumerable<int> yamlLengths, IEnumerable<int> sectionLengths, int limit = Limit) =>
        (2 * yamlLengths.Sum(length => (long)length)) + sectionLengths.Sum(length => (long)length) <= limit;

    /// <summary>
    /// Whether data fit unpacked, as far as the most characters show that they can have, and those of the sections of quotes.
    /// </summary>
    public static DataFit FitOf(IEnumerable<int> mostLengths, IEnumerable<int> sectionLengths, int limit) =>
        mostLengths.Sum(length => (long)length) + sectionLengths.Sum(length => (long)length) is var most && most <= limit ? DataFit.Surely
        : most <= 2L * limit ? DataFit.Perhaps
        : DataFit.Hardly;

    /// <summary>
    /// Whether data might have to be packed: whether the most characters that they can have, and those of the sections in which quotes
    /// are, exceed the limit.
    /// </summary>
    public static bool MayHaveToPack(IEnumerable<int> mostLengths, IEnumerable<int> sectionLengths, int limit) =>
        mostLengths.Sum(length => (long)length) + sectionLengths.Sum(length => (long)length) > limit;

    /// <summary>The file, with its data packed if they must be.</summary>
    public static FactsFileModel Pack(FactsFileModel file, bool mustPack) =>
        mustPack ? file with { Data = TextPacker.Pack(file.Data) } : file;

    /// <summary>Reports that the data do not fit even if packed; null if they fit.</summary>
    public static FactDiagnostic? Check(IEnumerable<int> lengths, int limit = Limit) =>
        lengths.Sum(length => (long)length) is var length && length > limit
        ? new FactDiagnostic(
            Catalogue.TooManyFacts,
            $"The facts take {Millions(length)} million characters even packed, and one assembly holds {Millions(limit)} million: divide the fact base, and compile its parts as projects of their own.",
            Place.StartOf(""))
        : null;

    private static string Millions(long length) => (length / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Whether data fit into an assembly unpacked.</summary>
internal enum DataFit
{
    /// <summary>They do.</summary>
    Surely,

    /// <summary>Only the data themselves show it.</summary>
    Perhaps,

    /// <summary>It is not worth the while to make them only to see it.</summary>
    Hardly,
}

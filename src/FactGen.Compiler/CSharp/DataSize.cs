using System.Globalization;
using FactGen.Compiler.Diagnostics;

namespace FactGen.Compiler.CSharp;

/// <summary>
/// How much data an assembly can hold. Its string literals share one heap of 16 MB (ECMA-335 II.24.2.4: a token has 24 bits for the
/// place), two bytes a character, beyond which the C# compiler reports every literal by itself.
/// </summary>
internal static class DataSize
{
    /// <summary>What the data may take in all, so that the project's own code has room for its literals.</summary>
    public const int Limit = 7_500_000;

    /// <summary>Whether data of that many characters in all must be packed: where they would else not fit.</summary>
    public static bool MustPack(IEnumerable<int> lengths, int limit = Limit) => lengths.Sum(length => (long)length) > limit;

    /// <summary>
    /// Whether facts need not be looked at to see that their data fit, since even twice their YAML would: the data are shorter than
    /// that.
    /// </summary>
    public static bool FitsSurely(IEnumerable<int> yamlLengths, int limit = Limit) => 2 * yamlLengths.Sum(length => (long)length) <= limit;

    /// <summary>The file with its data packed, where they must be.</summary>
    public static FactsFileModel Pack(FactsFileModel file, bool mustPack) =>
        mustPack ? file with { Data = TextPacker.Pack(file.Data) } : file;

    /// <summary>Says that the data do not fit even packed; null where they do.</summary>
    public static FactDiagnostic? Check(IEnumerable<int> lengths, int limit = Limit) =>
        lengths.Sum(length => (long)length) is var length && length > limit
        ? new FactDiagnostic(
            Catalogue.TooManyFacts,
            $"The facts take {Millions(length)} million characters even packed, and one assembly holds {Millions(limit)} million: divide the fact base, and compile its parts as projects of their own.",
            Place.StartOf(""))
        : null;

    private static string Millions(long length) => (length / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}

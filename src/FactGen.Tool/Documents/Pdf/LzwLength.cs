namespace FactGen.Tool.Documents.Pdf;

/// <summary>How long a stream of LZW is when it is unpacked: only the lengths of the entries are followed, not the entries.</summary>
internal static class LzwLength
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostEntries = 4096;

    /// <summary>The length, or a little more.</summary>
    public static long AtMost(ReadOnlySpan<byte> packed)
    {
        Span<int> lengths = stackalloc int[MostEntries];
        var (all, next, previous, bits) = (0L, End + 1, 0, 9);
        var (buffer, held) = (0, 0);
        foreach (var value in packed)
        {
            (buffer, held) = ((buffer << 8) | value, held + 8);
            if (held < bits)
            {
                continue;
            }

            var code = (buffer >> (held - bits)) & ((1 << bits) - 1);
            (held, buffer) = (held - bits, buffer & ((1 << (held - bits)) - 1));
            if (code is Clear or End)
            {
                (next, previous, bits) = (End + 1, 0, 9);
                continue;
            }

            var length = code < Clear ? 1 : code < next ? lengths[code] : previous + 1;
            all += length;
            if (previous > 0 && next < MostEntries)
            {
                lengths[next++] = previous + 1;
            }

            previous = length;
            bits = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return all;
    }
}

using System.Globalization;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FactGen.Tool.Documents.Pdf;

/// <summary>The filters of PdfPig, within bounds: a stream of a PDF can unpack to a thousand times its size.</summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    private static readonly string[] Names =
    [
        "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "CCITTFaxDecode", "CCF", "DCTDecode", "DCT", "FlateDecode", "Fl", "JBIG2Decode",
        "JPXDecode", "LZWDecode", "LZW", "RunLengthDecode", "RL",
    ];

    private readonly UnpackedBytes _bytes;

    private BoundedFilters(UnpackedBytes bytes)
        : base(Names.ToDictionary(name => name, name => (IFilter)new BoundedFilter(name, Named(name), bytes), StringComparer.Ordinal))
    {
        _bytes = bytes;
    }

    /// <summary>Why unpacking was broken off; null if it was not. The parser goes on after most errors, so ask in the end.</summary>
    public CannotRunException? Reason => _bytes.Reason;

    /// <summary>Filters for one document.</summary>
    /// <param name="shown">Its path or address for messages.</param>
    public static BoundedFilters For(string shown) => new(new UnpackedBytes(shown));

    private static IFilter Named(string name) => DefaultFilterProvider.Instance.GetNamedFilters([NameToken.Create(name)])[0];

    /// <summary>Counts the bytes that all streams of a document unpack to.</summary>
    private sealed class UnpackedBytes(string shown)
    {
        private long _all;

        public CannotRunException? Reason { get; private set; }

        public void Add(long bytes, long ofStream)
        {
            _all += bytes;
            if (ofStream > DocumentLimits.UnpackedPart || _all > DocumentLimits.UnpackedBytes || Reason is not null)
            {
                throw Reason ??= new CannotRunException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{shown}' unpacks to more than {DocumentLimits.UnpackedPart} bytes in one stream, or {DocumentLimits.UnpackedBytes} altogether, and is no document for people. Save the part that counts, and add that."));
            }
        }
    }

    /// <summary>Looks how long the result will be before the filter makes it.</summary>
    private sealed class BoundedFilter(string name, IFilter filter, UnpackedBytes bytes) : IFilter
    {
        /// <summary>What a byte of a run-length stream can become.</summary>
        private const int LongestRun = 64;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            switch (name)
            {
                case "FlateDecode" or "Fl":
                    CountFlate(input);
                    break;
                case "LZWDecode" or "LZW":
                    bytes.Add(LzwLength.AtMost(input.Span), LzwLength.AtMost(input.Span));
                    break;
                case "RunLengthDecode" or "RL":
                    bytes.Add((long)input.Length * LongestRun, (long)input.Length * LongestRun);
                    break;
                default:
                    bytes.Add(input.Length, input.Length);
                    break;
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void CountFlate(Memory<byte> input)
        {
            const int header = 2;
            var length = 0L;
            var part = new byte[64 * 1024];
            try
            {
                using var unpacking = new DeflateStream(
                    new MemoryStream(input.Slice(Math.Min(header, input.Length)).ToArray(), writable: false), CompressionMode.Decompress);
                for (var count = unpacking.Read(part); count > 0; count = unpacking.Read(part))
                {
                    length += count;
                    bytes.Add(count, length);
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream unpacks to what came before the damage, here and in the filter.
            }
        }
    }
}

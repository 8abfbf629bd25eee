using FactGen.Tool.Documents.Decoding;
using FactGen.Tool.FactBases;

namespace FactGen.Tool.Documents;

/// <summary>Plain text stays as it is; only another encoding than UTF-8 is decoded.</summary>
internal static class TextConverter
{
    /// <summary>The text of a file.</summary>
    public static Document Convert(ReceivedDocument received)
    {
        var (text, done) = DeclaredEncoding.Decode(received, isMarkup: false);
        return new Document(text)
        {
            IsFileItself = done is null,
            HasByteOrderMark = done is null && Utf8File.Decode(received.Bytes, received.Shown).ByteOrderMark,
            Done = done is null ? [] : [done],
        };
    }
}

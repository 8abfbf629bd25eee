using System.Security.Cryptography;
using System.Text;

namespace FactGen.Compiler.Sources.Texts;

/// <summary>SHA-256 in hexadecimal, as <c>sha256sum</c> prints it.</summary>
public static class TextDigest
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The digest of the file that a text was read from.</summary>
    /// <param name="text">The text as decoded from UTF-8, without a byte order mark.</param>
    /// <param name="byteOrderMark">Whether the file begins with a byte order mark, which decoding removes.</param>
    /// <remarks>A file that is not UTF-8 was decoded with replacement characters and never has the digest of its bytes.</remarks>
    public static string Of(string text, bool byteOrderMark = false)
    {
        using var sha256 = SHA256.Create();
        return Hexadecimal(sha256.ComputeHash(Encoding.UTF8.GetBytes(byteOrderMark ? "\uFEFF" + text : text)));
    }

    /// <summary>Whether this is a digest: 64 hexadecimal digits.</summary>
    public static bool IsWellFormed(string digest) =>
        digest.Length == 64 && digest.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    /// <summary>Whether two digests are the same, in whichever case their letters are written.</summary>
    public static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Hexadecimal(byte[] bytes)
    {
        var text = new char[bytes.Length * 2];
        for (var index = 0; index < bytes.Length; index++)
        {
            text[index * 2] = Digits[bytes[index] >> 4];
            text[(index * 2) + 1] = Digits[bytes[index] & 15];
        }

        return new string(text);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace FactGen.PackageTests;

/// <summary>The digest that a card has of its text.</summary>
internal static class Digest
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

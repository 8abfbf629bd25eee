namespace FactGen.Runtime;

/// <summary>To be replaced.</summary>
internal static class PackedText
{
    public static string Unpack(string data) => data;
}

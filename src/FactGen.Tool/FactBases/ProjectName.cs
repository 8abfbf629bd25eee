namespace FactGen.Tool.FactBases;

/// <summary>What a fact base is called if nobody says otherwise.</summary>
internal static class ProjectName
{
    /// <summary>The name of the only C# project next to the folder of the facts; without one, that of the folder around it.</summary>
    public static string Of(FactBaseFolder folder)
    {
        var root = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder.Facts)) ?? folder.Facts;
        return Directory.Exists(root) && Directory.EnumerateFiles(root, "*.csproj").Take(2).ToArray() is [var only]
            ? Path.GetFileNameWithoutExtension(only)
            : Path.GetFileName(root);
    }
}

using FactGen.Compiler.Diagnostics;

namespace FactGen.Tool.LanguageServer.Features;

/// <summary>
/// The help pages as files, because an editor opens an address and not a text. They are written into a folder of this process when the
/// first diagnostic is sent, and deleted when it ends. The extension for VS Code knows the folder by its name, and has its files shown as
/// pages.
/// </summary>
internal static class HelpFiles
{
    private static readonly Lazy<string?> Folder = new(Write);

    /// <summary>The address of a diagnostic's help page; null if there is no page, or no file can be written.</summary>
    public static string? AddressOf(string id) =>
        Folder.Value is { } folder && HelpPages.Of(id) is not null ? new Uri(PathOf(folder, id)).AbsoluteUri : null;

    private static string PathOf(string folder, string id) => Path.Combine(folder, $"{id}.md");

    private static string? Write()
    {
        try
        {
            var folder = Directory.CreateTempSubdirectory("factgen-help-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
            foreach (var id in HelpPages.Ids)
            {
                File.WriteAllText(PathOf(folder, id), HelpPages.Of(id));
            }

            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without the pages everything else works.
            return null;
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is in the folder for temporary files, which the system clears.
        }
    }
}

using FactGen.Compiler.Graph;
using FactGen.Tool.FactBases;
using FactGen.Tool.Workspaces;

namespace FactGen.Tool.LanguageServer.Documents;

/// <summary>The fact bases that a client has files of. Each is opened with the first of its files.</summary>
/// <param name="folderAround">The folders of the fact base around a file; null if there is none.</param>
/// <param name="options">How fact bases are checked.</param>
internal sealed class OpenWorkspaces(Func<string, FactBaseFolder?> folderAround, CheckOptions options)
{
    private readonly List<OpenWorkspace> _open = [];

    /// <summary>The fact bases, in the order in which they were opened.</summary>
    public IReadOnlyList<OpenWorkspace> All => _open;

    /// <summary>The document with an address; null if no fact base has it.</summary>
    public Document? Find(string address) => PathOf(address) is { } path && Around(path) is { } workspace ? workspace.Find(path) : null;

    /// <summary>The fact base that a file belongs to, or would belong to; opened if it is not yet.</summary>
    /// <exception cref="CannotRunException">Its files cannot be read.</exception>
    public OpenWorkspace? Around(string path)
    {
        if (_open.Find(open => open.FactBase.Folder.KindOf(path) is not null) is { } known)
        {
            return known;
        }

        if (folderAround(path) is not { HasSchema: true } folder || folder.KindOf(path) is null)
        {
            return null;
        }

        var workspace = new OpenWorkspace(new FactBaseWorkspace(folder, options));
        _open.Add(workspace);
        return workspace;
    }

    /// <summary>The path of a file's address; null if it is no file.</summary>
    public static string? PathOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile
            ? Path.GetFullPath(Uri.UnescapeDataString(uri.LocalPath))
            : null;
}

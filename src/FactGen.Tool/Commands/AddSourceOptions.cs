using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary>The options of <c>factgen add source</c>.</summary>
internal sealed class AddSourceOptions
{
    /// <summary>The source's id.</summary>
    public Option<string?> Id { get; } = new("--id") { Description = "The source's id; by default made of the file's name.", HelpName = "id" };

    /// <summary>Whether the document itself is kept.</summary>
    public Option<bool> KeepOriginal { get; } = new("--keep-original")
    {
        Description = "Keeps the document itself beside its text, with its own digest on the card.",
    };

    /// <summary>The address of an archived copy.</summary>
    public Option<string?> Archived { get; } = new("--archived")
    {
        Description = "The address of an archived copy, for the card.",
        HelpName = "address",
    };

    /// <summary>Whether local addresses are fetched.</summary>
    public Option<bool> AllowLocal { get; } = new("--allow-local")
    {
        Description = "Fetches also from addresses of this machine and its network.",
    };

    /// <summary>Whether the document is a source already, and has changed.</summary>
    public Option<bool> Update { get; } = new("--update")
    {
        Description =
            "Replaces the text of a source that is there, renews the lock for quotes that are still in it, and lists those that are not, "
            + "with the nearest passage.",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Id);
        command.Add(KeepOriginal);
        command.Add(Archived);
        command.Add(AllowLocal);
        command.Add(Update);
    }
}

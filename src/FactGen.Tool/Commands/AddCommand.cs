using System.CommandLine;

namespace FactGen.Tool.Commands;

/// <summary><c>factgen add</c>: adds to a fact base.</summary>
internal static class AddCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "add";

    /// <summary>The command.</summary>
    public static Command Create(Caller caller) => new(Name, "Adds to a fact base.")
    {
        AddSourceCommand.Create(caller),
        AddClaimsCommand.Create(caller),
    };
}

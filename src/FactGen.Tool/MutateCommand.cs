using System.CommandLine;

namespace FactGen.Tool;

internal static class MutateCommand
{
    public const string Name = "mutate";

    public static Command Create(Caller caller) => new(Name, caller.WorkingFolder);
}

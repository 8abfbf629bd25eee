using System.Text;
using Chronicle.Layout;
using Chronicle.Sections;

namespace Chronicle;

/// <summary>Prints January 2022 in Kazakhstan as the fact base has it, section by section.</summary>
internal static class Program
{
    private static void Main()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using StreamWriter output = new(Console.OpenStandardOutput(), Console.OutputEncoding);
        Write(new Page(output, Terminal.ShowsStyles));
    }

    internal static void Write(Page page)
    {
        InShort.Write(page);
        Days.Write(page);
        Disagreements.Write(page);
        WhoIsWho.Write(page);
        Figures.Write(page);
        Plans.Write(page);
        Allegations.Write(page);
        WhoSaidWhat.Write(page);
        Circumstances.Write(page);
        SourceList.Write(page);
    }
}

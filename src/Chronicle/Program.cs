using System.Text;
using Chronicle.Layout;
using Chronicle.Sections;

namespace Chronicle;

/// <summary>Prints the fact base on Kazakhstan in January 2022, section by section.</summary>
internal static class Program
{
    private static void Main()
    {
        // The output is UTF-8 in every locale. Windows needs the setting; elsewhere setting it would write to the terminal.
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = encoding;
        }

        using StreamWriter output = new(Console.OpenStandardOutput(), encoding);
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

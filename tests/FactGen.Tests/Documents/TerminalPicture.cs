using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace FactGen.Tests.Documents;

/// <summary>Draws what a command writes to a terminal as an SVG picture: the same lines, in the same colours.</summary>
internal static partial class TerminalPicture
{
    private const int Margin = 16;
    private const int LineHeight = 19;
    private const double CharacterWidth = 7.83;

    /// <summary>The colours of a dark terminal for the SGR codes that the tool uses.</summary>
    private static readonly Dictionary<int, string> Colours = new()
    {
        [31] = "#ff7b72",
        [33] = "#e3b341",
        [36] = "#76e3ea",
        [91] = "#ff7b72",
        [93] = "#e3b341",
        [96] = "#76e3ea",
    };

    /// <summary>The picture of a command and its output.</summary>
    /// <param name="command">The command, as it is typed.</param>
    /// <param name="output">Its output on a terminal, with escape sequences.</param>
    /// <param name="columns">How wide the terminal is, in characters.</param>
    public static string Of(string command, string output, int columns)
    {
        string[] lines = [$"$ {command}", .. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
        var (width, height) = ((2 * Margin) + (int)Math.Ceiling(columns * CharacterWidth), (2 * Margin) + (lines.Length * LineHeight));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#0d1117\"/>\n");
        svg.Append("<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"13\" fill=\"#e6edf3\" xml:space=\"preserve\">\n");
        for (var index = 0; index < lines.Length; index++)
        {
            var baseline = Margin + (index * LineHeight) + 14;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{baseline}\">{Spans(lines[index].TrimEnd())}</text>\n");
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Spans(string line)
    {
        var spans = new StringBuilder();
        string? colour = null;
        var isBold = false;
        var start = 0;
        foreach (Match style in Style().Matches(line))
        {
            Append(line[start..style.Index]);
            start = style.Index + style.Length;
            foreach (var code in style.Groups["codes"].Value.Split(';')
                .Select(code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture)))
            {
                (isBold, colour) = code switch
                {
                    0 => (false, null),
                    1 => (true, colour),
                    39 => (isBold, null),
                    _ => (isBold, Colours.GetValueOrDefault(code, colour!)),
                };
            }
        }

        Append(line[start..]);
        return spans.ToString();

        void Append(string text)
        {
            var words = SecurityElement.Escape(text);
            if (words.Length > 0 && (colour is not null || isBold))
            {
                words = $"<tspan{(colour is null ? "" : $" fill=\"{colour}\"")}{(isBold ? " font-weight=\"bold\"" : "")}>{words}</tspan>";
            }

            spans.Append(words);
        }
    }

    /// <summary>An escape sequence that sets colours or weight.</summary>
    [GeneratedRegex(@"\e\[(?<codes>[\d;]*)m")]
    private static partial Regex Style();
}

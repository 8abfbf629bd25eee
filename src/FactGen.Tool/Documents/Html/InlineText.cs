using System.Text;

namespace FactGen.Tool.Documents.Html;

/// <summary>Collects the text of one block, with the white space that a browser shows.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private bool _isSpaceDue;

    /// <summary>Whether there is no text yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds text: runs of white space are one space, none at the beginning of a line.</summary>
    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _isSpaceDue = true;
                continue;
            }

            if (character is '\u00AD' or '\u200B')
            {
                continue;
            }

            if (_isSpaceDue && _text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append(' ');
            }

            _isSpaceDue = false;
            _text.Append(character);
        }
    }

    /// <summary>Adds text whose lines and spaces stay.</summary>
    public void AppendLines(string text)
    {
        _text.Append(text.ReplaceLineEndings("\n").Replace('\f', '\n'));
        _isSpaceDue = false;
    }

    /// <summary>Ends the line.</summary>
    public void Break()
    {
        _text.Append('\n');
        _isSpaceDue = false;
    }

    /// <summary>The text so far, without empty lines; nothing is left after it.</summary>
    public string Take()
    {
        var lines = _text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Trim().Length > 0);
        _text.Clear();
        _isSpaceDue = false;
        return string.Join('\n', lines);
    }
}

using System.Text;

namespace FactGen.Compiler.Diagnostics;

/// <summary>
/// Lines of a build log, in which no words of the facts are a command to the service that runs the build: <c>##[error]</c> and
/// <c>##vso[task]</c> anywhere in a line, and <c>::error::</c> at its start.
/// </summary>
/// <remarks>A line may be written in several parts, so the object remembers how it began and how the last part ended.</remarks>
public sealed class LogLine
{
    private bool _isAtStart = true;
    private bool _isAfterColon;
    private int _marks;
    private bool _isInWord;

    /// <summary>The next part of the log, with the character written as its number that would make a command.</summary>
    public string Next(string text)
    {
        StringBuilder? changed = null;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (Commands(character))
            {
                changed ??= new StringBuilder(text, 0, index, text.Length + 16);
                changed.Append(character == '[' ? "\\u005b" : "\\u003a");
            }
            else
            {
                changed?.Append(character);
            }

            Remember(character);
        }

        return changed?.ToString() ?? text;
    }

    /// <summary>Whether a command would begin with this character: <c>[</c> after <c>##</c> and letters, or a second colon.</summary>
    private bool Commands(char character) => character == '[' ? _marks >= 2 : character == ':' && _isAfterColon;

    private void Remember(char character)
    {
        if (character is '\n' or '\r')
        {
            (_isAtStart, _isAfterColon, _marks, _isInWord) = (true, false, 0, false);
            return;
        }

        _isAfterColon = character == ':' && _isAtStart;
        _isAtStart = _isAtStart && char.IsWhiteSpace(character);
        _marks = character == '#' ? (_isInWord ? 1 : _marks + 1) : _marks >= 2 && char.IsLetter(character) ? _marks : 0;
        _isInWord = _marks >= 2 && character != '#';
    }
}

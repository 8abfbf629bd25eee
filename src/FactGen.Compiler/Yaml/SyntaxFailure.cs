using FactGen.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace FactGen.Compiler.Yaml;

/// <summary>
/// FACT1001: where the parser failed and what to do about it, worked out from the parser's message and the text around the place.
/// </summary>
internal sealed class SyntaxFailure(YamlSource source, NodeBuilder builder)
{
    private static readonly char[] Separators = [',', '[', ']', '{', '}', '\n', '\r'];

    private readonly string _text = source.Text;

    /// <summary>The diagnostic for what made the parser stop.</summary>
    public FactDiagnostic Describe(Exception exception)
    {
        var (start, end) = exception is YamlException { Start.Index: > 0 } failure
            ? ((int)failure.Start.Index, Math.Max((int)failure.Start.Index, (int)failure.End.Index))
            : (builder.LastEnd, builder.LastEnd);
        (start, end) = (Math.Min(start, _text.Length), Math.Min(end, _text.Length));
        var words = exception.Message;

        var found = Tab(exception, words, start)
            ?? LongKey(start)
            ?? Directive(words, start)
            ?? Comment(words, start)
            ?? Tail(start)
            ?? QuotationMark(words, start, end)
            ?? OpenBracket(exception, words, start)
            ?? ColonInside(words, start)
            ?? SpacesAbove(start)
            ?? Indicator(words, start)
            ?? Structure(words, start);
        return found ?? Finding(Word(start), $"Not YAML. The parser says: {words.TrimEnd('.')}.");
    }

    private FactDiagnostic? Tab(Exception exception, string words, int start)
    {
        // Inside brackets the parser does not say that it stops at a tab.
        var isSaid = words.Contains(" tab ");
        var bracket = BracketOf(exception);
        if (!isSaid && !(source.HasTabs && bracket >= 0))
        {
            return null;
        }

        var first = -1;
        var from = isSaid ? Math.Max(start, builder.LastEnd) : bracket;
        for (var line = source.LineStart(from); line < _text.Length && (isSaid || !IsClosed(from, line)); line = source.NextLine(line))
        {
            var content = source.SkipBlanks(line);
            var tab = _text.IndexOf('\t', line, content - line);
            if (tab >= 0 && content < source.LineEnd(line) && _text[content] != '#')
            {
                return Finding(source.Place(tab, tab + 1), SyntaxAdvice.TabIndents);
            }

            first = first < 0 ? tab : first;
        }

        return first < 0 || !isSaid ? null : Finding(source.Place(first, first + 1), SyntaxAdvice.TabIndents);
    }

    /// <summary>Whether a closing bracket is between two places.</summary>
    private bool IsClosed(int from, int to) => to > from && _text.IndexOfAny([']', '}'], from, to - from) >= 0;

    /// <summary>Offset of the bracket that is open where the parser failed; -1 if none is.</summary>
    private int BracketOf(Exception exception) => builder.OpenBracket
        ?? (exception is InvalidOperationException ? _text.IndexOfAny(['[', '{'], Math.Min(builder.LastEnd, _text.Length)) : -1);

    private FactDiagnostic? LongKey(int start)
    {
        var colon = _text.IndexOf(": ", start, source.LineEnd(start) - start, StringComparison.Ordinal);
        var end = colon >= 0 ? colon : source.LineEnd(start) - 1;
        return end - start > YamlLimits.KeyLength && _text[end] == ':'
            ? Finding(source.Place(start, end), SyntaxAdvice.KeyTooLong) with { Rule = Catalogue.TooLarge }
            : null;
    }

    /// <summary>A directive at which the parser stops, or one right before: it passed over that, and misses what came with it.</summary>
    private FactDiagnostic? Directive(string words, int start)
    {
        var line = words.Contains("directive") && _text.ElementAtOrDefault(start) == '%' ? start
            : source.DirectiveLines(builder.LastEnd, start).DefaultIfEmpty(-1).First();
        return line < 0 ? null
            : Finding(source.Place(line, source.LineEnd(line)), SyntaxAdvice.DirectiveLine) with { Rule = Catalogue.ForbiddenYaml };
    }

    private FactDiagnostic? Comment(string words, int start)
    {
        var sign = words.Contains("invalid comment") || words.Contains("comment without") ? _text.IndexOf('#', start) : -1;
        return sign < 0 ? null : Finding(source.Place(sign, sign + 1), SyntaxAdvice.CommentNeedsSpace);
    }

    /// <summary>Text after a closing quotation mark or bracket.</summary>
    private FactDiagnostic? Tail(int start)
    {
        if (builder is not { LastIsClosed: true, LastValue: { } last } || start < last.Place.End || start >= _text.Length
            || _text.IndexOfAny(Separators, last.Place.End, start - last.Place.End) >= 0)
        {
            return null;
        }

        var place = source.Place(last.Place.Start, TextEnd(last.Place.End));
        var whole = _text.Substring(place.Start, place.End - place.Start);
        if (last is not YamlScalar)
        {
            return Finding(place, $"The brackets make this {last.Kind}, and text follows them. {Quotation.Advice(whole)}");
        }

        if (last.Place.EndLine != last.Place.Line)
        {
            return Finding(
                source.Place(start, TextEnd(start)),
                $"The quotation mark opened in line {last.Place.Line} closes only here, and text follows. Is one missing above?") with
            {
                AlsoAt = [source.Place(last.Place.Start, last.Place.Start + 1)],
            };
        }

        var mark = whole[0];
        var inner = whole[whole.Length - 1] == mark ? whole.Substring(1, whole.Length - 2) : whole;
        return Finding(
            place, $"The text in quotation marks ends before the line does. Put all of it in quotation marks: {Quotation.Of(inner)}");
    }

    private FactDiagnostic? QuotationMark(string words, int start, int end)
    {
        if (!words.Contains("quoted scalar"))
        {
            return _text.ElementAtOrDefault(start) is not '"' ? InvalidEscape(words) : null;
        }

        if (words.Contains("end of stream") || words.Contains("document indicator") || words.Contains("wrong indentation"))
        {
            return Finding(
                source.Place(start, TextEnd(start)),
                words.Contains("wrong indentation")
                    ? SyntaxAdvice.LeftOpen(_text.Substring(start, TextEnd(start) - start))
                    : "The quotation mark opened here is never closed.");
        }

        var backslash = end > start ? _text.LastIndexOf('\\', Math.Min(end, _text.Length - 1), end - start) : -1;
        if (backslash < 0)
        {
            return null;
        }

        var past = Math.Min(backslash + 2, _text.Length);
        var isCode = _text[past - 1] is 'x' or 'u' or 'U';
        while (isCode && past < _text.Length && Uri.IsHexDigit(_text[past]))
        {
            past++;
        }

        return Finding(
            source.Place(backslash, past),
            "In double quotation marks '\\' begins an escape, and this is none that YAML knows. Write '\\\\' for a backslash, or use single quotation marks.");
    }

    /// <summary>An escape that is no character; the parser fails without naming its place.</summary>
    private FactDiagnostic? InvalidEscape(string words)
    {
        var escape = words.Contains("UTF32") || words.Contains("surrogate") ? _text.IndexOf("\\U", builder.LastEnd, StringComparison.OrdinalIgnoreCase) : -1;
        return escape < 0 ? null : Finding(
            source.Place(escape, Math.Min(escape + (_text[escape + 1] == 'U' ? 10 : 6), source.LineEnd(escape))),
            "This escape names no character.");
    }

    private FactDiagnostic? OpenBracket(Exception exception, string words, int start)
    {
        var isOpen = exception is InvalidOperationException || words.Contains("',' or") || start >= _text.TrimEnd().Length;
        var bracket = BracketOf(exception);
        if (!isOpen || bracket < 0)
        {
            return null;
        }

        var (open, close) = _text[bracket] == '[' ? ('[', ']') : ('{', '}');
        if (start < _text.Length && source.LineOf(bracket) == source.LineOf(start) && words.Contains("',' or"))
        {
            return Finding(
                Word(start),
                $"A ',' or the closing '{close}' was expected here. A text that holds ': ', quotation marks or brackets is put in quotation marks.") with
            {
                AlsoAt = [source.Place(bracket, bracket + 1)],
            };
        }

        return Finding(
            source.Place(bracket, bracket + 1),
            $"The '{open}' opened here is never closed. {Quotation.Advice(_text.Substring(bracket, TextEnd(bracket) - bracket))}");
    }

    /// <summary>A colon inside an unquoted text.</summary>
    private FactDiagnostic? ColonInside(string words, int start)
    {
        if (!words.Contains("invalid mapping") && !words.Contains("Mapping values are not allowed"))
        {
            return null;
        }

        var line = source.SkipBlanks(source.LineStart(start));
        var value = source.SkipBlanks(builder.LastEnd);
        value = _text.ElementAtOrDefault(value) == ':' ? source.SkipBlanks(value + 1) : value;
        if (value < start && builder.ExpectsKey && source.SkipBlanks(source.LineStart(value)) == value
            && source.LineOf(value) != source.LineOf(start))
        {
            return Finding(Word(value), SyntaxAdvice.KeyExpected);
        }

        if (value >= start || source.LineOf(value) != source.LineOf(start))
        {
            return Finding(
                source.Place(line, start),
                "A key begins here while the text above is not finished. Indent it as its neighbours, put the text above in quotation marks, or give it a key.");
        }

        var end = TextEnd(start);
        return Finding(
            source.Place(value, end),
            "A text that is not in quotation marks cannot hold ': '. "
                + (Continues(start)
                    ? "Put all of it in quotation marks."
                    : $"Put it in quotation marks: {Quotation.Of(_text.Substring(value, end - value))}"));
    }

    /// <summary>A block whose first line has only spaces, and more of them than its text is indented by.</summary>
    private FactDiagnostic? SpacesAbove(int start)
    {
        var line = source.LineStart(start);
        var pastBreak = line > 1 && _text[line - 2] == '\r' && _text[line - 1] == '\n' ? 2 : 1;
        var above = source.LineStart(Math.Max(0, line - pastBreak));
        return _text.ElementAtOrDefault(start) == ' ' && source.SkipBlanks(above) is var end && end == source.LineEnd(above) && end > above
            ? Finding(
                source.Place(above, end),
                "This line has only spaces, and more of them than the text below it is indented by. Delete its spaces.")
            : null;
    }

    /// <summary>A text that begins with a character that has a meaning in YAML.</summary>
    private FactDiagnostic? Indicator(string words, int start)
    {
        if (start >= _text.Length || !(words.Contains("cannot start any token") || words.Contains("scanning a tag") || words.Contains("anchor or alias") || words.Contains("block scalar")
            || words.Contains("expected node content") || words.Contains("not allowed in this context")))
        {
            return null;
        }

        if (_text[start] == ',' && builder.OpenBracket is not null)
        {
            return Finding(source.Place(start, start + 1), "An item is missing before this ','.");
        }

        var place = source.Place(start, Math.Max(TextEnd(start), start + 1));
        var whole = _text.Substring(place.Start, place.End - place.Start);
        var list = _text[start] == '-' ? "A list begins in the line below its key. " : "";
        return Finding(place, $"'{_text[start]}' means something else to YAML at this place. {list}{Quotation.Advice(whole)}");
    }

    /// <summary>A line that does not fit into the list or map around it.</summary>
    private FactDiagnostic? Structure(string words, int start)
    {
        if (start >= _text.Length)
        {
            return null;
        }

        var line = _text.Substring(start, source.LineEnd(start) - start);
        var isItem = line == "-" || line.StartsWith("- ", StringComparison.Ordinal);
        var hasKey = line.Contains(": ") || line.TrimEnd().EndsWith(":", StringComparison.Ordinal);
        string? message = words switch
        {
            _ when words.Contains("expected key") && isItem =>
                "A list item cannot stand among the keys of a map. Indent it below the key that it belongs to.",
            _ when words.Contains("expected key") && !hasKey =>
                SyntaxAdvice.MissingSpace(line)
                    ?? SyntaxAdvice.KeyExpected,
            _ when words.Contains("expected '-'") =>
                "A list item, '- …', was expected here. Indent the line deeper to make it part of the item above, or as the list's key to end the list.",
            _ when words.Contains("expected key") || words.Contains("expected <document") =>
                "The line is indented like none of the maps around it. Begin it in the same column as the keys that it belongs to.",
            _ => null,
        };
        return message is null ? null : Finding(Word(start), message);
    }

    /// <summary>
    /// Offset past the text of a line from an offset on, without a comment and blanks at the line's end; inside brackets, the end of the
    /// item.
    /// </summary>
    private int TextEnd(int start)
    {
        var end = source.LineEnd(start);
        for (var offset = start + 1; offset < end; offset++)
        {
            if ((_text[offset] == '#' && YamlSource.IsBlank(_text[offset - 1]))
                || (builder.OpenBracket < start && _text[offset] is ',' or ']' or '}'))
            {
                end = offset;
            }
        }

        while (end > start && YamlSource.IsBlank(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the line below is indented deeper, so that the text may continue there.</summary>
    private bool Continues(int offset)
    {
        var (line, next) = (source.LineStart(offset), source.NextLine(offset));
        return next < _text.Length && source.SkipBlanks(next) is var content && content < source.LineEnd(next)
            && content - next > source.SkipBlanks(line) - line;
    }

    /// <summary>The word at an offset, or the one character there.</summary>
    private Place Word(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] is not (' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}' or ':'))
        {
            end++;
        }

        return source.Place(start, end > start ? end : start + 1);
    }

    private static FactDiagnostic Finding(Place place, string message) => new(Catalogue.NotYaml, message, place);
}

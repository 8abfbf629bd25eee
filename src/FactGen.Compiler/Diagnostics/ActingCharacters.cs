namespace FactGen.Compiler.Diagnostics;

/// <summary>
/// Characters that control a terminal, change the order in which text is shown, hide, or are none. Joiners, selectors and soft hyphens are
/// not among them: words are spelt with them.
/// </summary>
public static class ActingCharacters
{
    /// <summary>Whether a character is one of them; line breaks and tabs are.</summary>
    public static bool Contain(int codePoint) => codePoint
        is < ' ' or (>= 0x7F and <= 0x9F)
        or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or 0xFEFF or (>= 0xFFF0 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F)
        || (codePoint & 0xFFFE) == 0xFFFE;
}

namespace FactGen.Compiler.Sources.Texts;

/// <summary>One sentence of a text.</summary>
/// <param name="Number">Its number in the text, from 0.</param>
/// <param name="Range">From its first character to its last, closing marks taken in.</param>
/// <param name="Paragraph">The number of the paragraph that it begins in, from 0, or of the first of those that run on in small
/// letters.</param>
public sealed record Sentence(int Number, TextRange Range, int Paragraph) : IOffset
{
    int IOffset.Start => Range.Start;
}

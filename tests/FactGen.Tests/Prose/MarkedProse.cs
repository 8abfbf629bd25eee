using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Prose;

/// <summary>An English text with one marked stretch: a reader begins at its first token, and is expected to stop behind its last.</summary>
internal sealed class MarkedProse
{
    private readonly Markup _markup;

    /// <summary>Splits a marked text.</summary>
    public MarkedProse(string marked)
    {
        _markup = Markup.Parse(marked);
        Tokens = Tokenizer.Split(new SourceText(_markup.Text), ProseLanguages.For("en")!.Vocabulary);
        First = Enumerable.Range(0, Tokens.Length)
            .First(index => Tokens[index].Kind is not TokenKind.Break && Tokens[index].Start >= _markup.Only.Start);
    }

    /// <summary>The tokens of the text.</summary>
    public Tokens Tokens { get; }

    /// <summary>The index of the first marked token.</summary>
    public int First { get; }

    /// <summary>What is marked.</summary>
    public string Words => _markup[_markup.Only];

    /// <summary>The words from the first marked token up to the one at an index.</summary>
    public string WordsUpTo(int next) => _markup.Text[Tokens[First].Start..Tokens[next - 1].End];

    /// <summary>The words from the token at an index up to the end of the mark.</summary>
    public string WordsFrom(int first) => _markup.Text[Tokens[first].Start.._markup.Only.End];
}

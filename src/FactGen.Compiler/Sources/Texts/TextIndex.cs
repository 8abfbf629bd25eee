namespace FactGen.Compiler.Sources.Texts;

/// <summary>A folded text with its words, and where they occur.</summary>
internal sealed class TextIndex
{
    /// <summary>Indexes a text.</summary>
    public TextIndex(FoldedText folded)
    {
        Folded = folded;
        Kinds = CharacterKinds.Of(folded.Text);
        Words = WordSplitter.Split(folded, Kinds);
        Occurrences = new OccurrenceIndex(folded, Kinds, Words);
    }

    /// <summary>The text.</summary>
    public FoldedText Folded { get; }

    /// <summary>The kind of each folded character.</summary>
    public CharacterKind[] Kinds { get; }

    /// <summary>The words, in the order of the text.</summary>
    public Word[] Words { get; }

    /// <summary>Where phrases occur.</summary>
    public OccurrenceIndex Occurrences { get; }
}

namespace FactGen.Runtime;

/// <summary>The speaker of "it was reported": the only entity of an empty fact base of its own.</summary>
internal sealed class UnnamedSpeaker : Entity
{
    public static FactChunk Chunk { get; } = new OnlyChunk();

    private sealed class OnlyChunk() : FactChunk(new EmptyRegistry(), "0000\nP\nS\nN\nEunnamed\t\tan unnamed speaker")
    {
        protected override Entity Make(int number) => new UnnamedSpeaker();
    }

    private sealed class EmptyRegistry : FactRegistry
    {
        protected override string TypeLines => "";

        protected override string Ids => "";

        protected override string SourceLines => "";

        protected override FactChunk Chunk(int number) => throw new ArgumentOutOfRangeException(nameof(number));

        protected override FactProperty[] Properties() => [];
    }
}

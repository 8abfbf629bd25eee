namespace FactGen.Runtime;

/// <summary>The speaker of "it was reported": the one entity of a fact base of its own, in which nothing is claimed.</summary>
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

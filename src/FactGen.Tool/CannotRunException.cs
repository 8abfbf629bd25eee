namespace FactGen.Tool;

/// <summary>The command cannot run, for a reason outside of the facts. The message says why, and what to do.</summary>
internal sealed class CannotRunException(string message) : Exception(message);

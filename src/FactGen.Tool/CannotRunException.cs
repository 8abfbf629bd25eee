namespace FactGen.Tool;

/// <summary>Something outside the facts keeps the command from its work; the message says what, and what to do.</summary>
internal sealed class CannotRunException(string message) : Exception(message);

namespace FactGen.Compiler.Prose;

/// <summary>The words of a language that make a person's name beside them another's, or show that they do not.</summary>
/// <param name="Relatives">Who is a person's and not the person: "Bo Ek's brother".</param>
/// <param name="Things">What is called after a person: "Bo Ek Street".</param>
/// <param name="Suffixes">What tells two of one name apart: "Jr.".</param>
/// <param name="Roles">What persons are: "President", "spokesman".</param>
/// <param name="Others">What else may be written with a capital before a surname and is no given name: "Yesterday".</param>
/// <param name="Pronouns">What stands for somebody whom the text has named: "he", "their".</param>
/// <param name="Objects">Those of them to whom something is done: "him".</param>
/// <param name="Genders">Those that stand for one person, by gender: "he" with "his", "she" with "her".</param>
/// <param name="Joining">What joins one name to another as its equal: "and".</param>
/// <param name="BeforePlaces">What stands before places and things and not before persons' whole names: "in", "the", "near".</param>
internal sealed record NameWords(
    HashSet<string> Relatives, HashSet<string> Things, HashSet<string> Suffixes, HashSet<string> Roles, HashSet<string> Others,
    HashSet<string> Pronouns, HashSet<string> Objects, HashSet<string>[] Genders, HashSet<string> Joining, HashSet<string> BeforePlaces);

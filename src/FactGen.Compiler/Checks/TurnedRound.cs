using FactGen.Compiler.Evidence;
using FactGen.Compiler.Prose;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Compiler.Checks;

/// <summary>
/// An entity that does to another what the property is named after, where the claim has it the other way round: "Ek helped Lind" does
/// not give Ek as whom Lind <c>helped</c>.
/// </summary>
/// <remarks>
/// Only if both are of one type, and so could do it to each other: "Ek attended the meeting" gives Ek as who <c>attended</c> it. What is
/// mutual ("married") has no other way round.
/// </remarks>
internal static class TurnedRound
{
    /// <summary>The quote that has it so, with the value as the subject of the verb; null if none has.</summary>
    public static (FoundQuote Quote, TextRange Words)? Find(EvidenceInput input, string value)
    {
        var property = input.Declaration.Property;
        var verb = property.LastWord;
        if (!verb.EndsWith("ed", StringComparison.Ordinal)
            || input.Names.TypeOf(value) is not { } type || input.Names.TypeOf(input.Claim.Entity) is not { } own
            || !(input.Names.Schema.Is(type, own) || input.Names.Schema.Is(own, type)))
        {
            return null;
        }

        (FoundQuote, TextRange)? found = null;
        foreach (var part in input.Parts)
        {
            foreach (var mention in part.Text.MentionsIn(input.Names, part.Range))
            {
                if (!input.Names.AreSame(mention.Entity, value))
                {
                    continue;
                }

                var tokens = part.Text.Tokens;
                var (first, end) = (tokens.IndexAt(mention.Range.Start), tokens.IndexAt(mention.Range.End));
                if (part.Text.Language.VerbOfSubject(tokens, first, end) is not { } at
                    || !Wording.AreFormsOfVerb(tokens[at].Lower, verb))
                {
                    return null;
                }

                found ??= (part.Quote, new TextRange(mention.Range.Start, tokens[at].End));
            }
        }

        return found;
    }
}

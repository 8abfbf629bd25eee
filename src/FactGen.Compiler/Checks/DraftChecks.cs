using FactGen.Compiler.Diagnostics;
using FactGen.Compiler.Facts;

namespace FactGen.Compiler.Checks;

/// <summary>How many claims have no source and are let through as drafts (FACT3013).</summary>
internal static class DraftChecks
{
    private const int Named = 5;

    /// <summary>Reports all of them once, at the first.</summary>
    public static void Check(WholeInput input, DiagnosticSink diagnostics)
    {
        ClaimDeclaration[] drafts =
        [
            .. input.Files.Where(file => file.HasDrafts).SelectMany(file => file.File.Claims).Where(claim => claim.Claim.IsDraft),
        ];
        if (drafts is not [var first, ..])
        {
            return;
        }

        var count = drafts.Length == 1 ? "1 claim has no source and is a draft" : $"{drafts.Length} claims have no source and are drafts";
        var names = string.Join(", ", drafts.Take(Named).Select(draft => $"'{draft.Claim.Id}'"));
        var more = drafts.Length > Named ? $" and {drafts.Length - Named} more" : "";
        diagnostics.Report(
            Catalogue.Drafts,
            first.Place,
            $"{count}: {names}{more}. Add their sources, and take 'FactGenDrafts' or '--drafts' out before others rely on these facts.",
            first.Claim.Id,
            [.. drafts.Skip(1).Select(draft => draft.Place)]);
    }
}

using System.Globalization;
using System.Text;
using FactGen.Compiler.Fixes;

namespace FactGen.Tool.Drafts;

/// <summary>Writes a new card as YAML.</summary>
internal static class CardText
{
    /// <summary>The card, from its id to its last line.</summary>
    public static string Of(SourceDraft draft)
    {
        var metadata = draft.Document.Metadata;
        var card = new StringBuilder($"{draft.Id}:\n");
        Add("title", draft.Title.Words);
        Add("author", metadata.Author);
        Add("publisher", metadata.Publisher);
        Add("url", draft.Url);
        Add("doi", metadata.Doi);
        Add("pmid", metadata.Pmid);
        AddPublished(draft, Add);
        Add("retrieved", draft.Retrieved);
        Add("archived", draft.Archived);
        Add("language", metadata.Language);
        Add("text", draft.File);
        Add("sha256", draft.Digest);
        if (draft.Original is { } original)
        {
            card.Append("  original:\n");
            Add("  file", original.File);
            Add("  sha256", original.Sha256);
        }

        AddPassages(draft, card);
        return card.ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                card.Append($"  {key}: {Written(value)}\n");
            }
        }
    }

    /// <summary>The date of publication, and its basis: what the document says, or a guess.</summary>
    private static void AddPublished(SourceDraft draft, Action<string, string?> add)
    {
        if (draft.Document.Metadata.Published is var (date, where))
        {
            add("published", date.ToString());
            add("published_basis", draft.HasGivenDate ? "stated" : "derived");
            add("because", draft.HasGivenDate ? null : $"{where} gives it");
        }
        else if (draft.Guessed is var (guessed, words, line))
        {
            add("published", guessed.ToString());
            add("published_basis", "derived");
            add("because", string.Create(CultureInfo.InvariantCulture, $"guessed from line {line} of the text, which has \"{words}\""));
        }
        else
        {
            add("published_basis", "unknown");
        }
    }

    private static void AddPassages(SourceDraft draft, StringBuilder card)
    {
        if (draft.Headings.Count > 0)
        {
            card.Append("  headings:\n");
            foreach (var heading in draft.Headings)
            {
                card.Append($"    - {Written(heading)}\n");
            }
        }

        if (draft.Document.Excluded.Count > 0)
        {
            card.Append("  exclude:\n");
            foreach (var (from, to) in draft.Document.Excluded)
            {
                card.Append($"    - from: {Written(from)}\n");
                card.Append(to is null ? "" : $"      to: {Written(to)}\n");
            }
        }
    }

    /// <summary>What a document says may hold characters that no card may have.</summary>
    private static string Written(string words) => ScalarText.WriteText(ScalarText.WithoutInvisible(words), inFlow: false);
}

using System.Xml.Linq;
using FactGen.Tool.Pages.Models;
using static FactGen.Tool.Pages.Markup.Html;

namespace FactGen.Tool.Pages.Markup;

/// <summary>Who says something, and where.</summary>
internal static class VoiceMarkup
{
    /// <summary>", says Ada Marsh in the Gazette", or ", in the Gazette".</summary>
    public static XElement Of(Voice voice, Links links) => Span(
        Class("voice"),
        ", ",
        voice.Speaker is { } speaker ? new[] { "says ", links.Of(speaker), " " } : null,
        "in ",
        links.Listed(voice.Sources));

    /// <summary>In short: the speakers without their sources, and the sources that speak in their own voice.</summary>
    public static XElement InShort(IReadOnlyList<Voice> voices, Links links)
    {
        Reference[] speakers = [.. voices.Select(voice => voice.Speaker).OfType<Reference>()];
        Reference[] sources = [.. voices.Where(voice => voice.Speaker is null).SelectMany(voice => voice.Sources)];
        return Span(
            Class("voice"),
            sources.Length > 0 ? new object[] { ", in ", links.Listed(sources) } : null,
            speakers.Length > 0
                ? new object[] { sources.Length > 0 ? "; also " : ", ", speakers.Length == 1 ? "says " : "say ", links.Listed(speakers) }
                : null);
    }

    /// <summary>Only the speakers; nothing if sources say it in their own voice.</summary>
    public static XElement? Speakers(IReadOnlyList<Voice> voices, Links links) =>
        voices.Any(voice => voice.Speaker is null) ? null : InShort(voices, links);
}

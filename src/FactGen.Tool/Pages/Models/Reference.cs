namespace FactGen.Tool.Pages.Models;

/// <summary>Words that may lead somewhere: a name, a value, a claim.</summary>
/// <param name="Text">The words.</param>
/// <param name="Page">Where in the site they lead, from its folder: <c>entities/csto-mission.html#property.troops</c>; null where they lead to no page.</param>
/// <param name="Address">Where outside of the site they lead: always http or https.</param>
internal sealed record Reference(string Text, string? Page = null, string? Address = null)
{
    /// <summary>Words with an address; it is followed only where browsers read it as a document's, and not as a program.</summary>
    public static Reference ToAddress(string text, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? new Reference(text, Address: uri.AbsoluteUri)
            : new Reference(text);
}

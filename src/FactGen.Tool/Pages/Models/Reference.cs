namespace FactGen.Tool.Pages.Models;

/// <summary>Words that may be a link: a name, a value, a claim.</summary>
/// <param name="Text">The words.</param>
/// <param name="Page">The target in the site, from its root folder: <c>entities/csto-mission.html#property.troops</c>; null if there is
/// none.</param>
/// <param name="Address">The target outside the site: always http or https.</param>
internal sealed record Reference(string Text, string? Page = null, string? Address = null)
{
    /// <summary>Words with an address. It becomes a link only if it is http or https, so that it can never run as a script.</summary>
    public static Reference ToAddress(string text, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? new Reference(text, Address: uri.AbsoluteUri)
            : new Reference(text);
}

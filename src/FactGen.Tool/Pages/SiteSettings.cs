namespace FactGen.Tool.Pages;

/// <summary>What the caller decides about the site.</summary>
/// <param name="Title">Its title.</param>
/// <param name="ShowsTexts">Whether the pages may show more of the sources than their quotes.</param>
/// <param name="Address">Where it will be published, with a slash at the end; null if that is not known.</param>
/// <param name="Feed">What changed since a revision; null if nobody asked.</param>
internal sealed record SiteSettings(string Title, bool ShowsTexts = false, Uri? Address = null, ChangeFeed? Feed = null)
{
    /// <summary>The address of a page; null if it is not known where the site will be.</summary>
    public string? AddressOf(string path) =>
        Address is null ? null : new Uri(Address, path == Models.SitePaths.Overview ? "" : path).AbsoluteUri;

    /// <summary>An address as a caller writes it; null if it is no http or https address of a folder.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : $"{text}/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Query.Length == 0
        && address.Fragment.Length == 0
            ? address
            : null;
}

namespace FactGen.Tool.Pages.Models;

/// <summary>What the frame around a page says of it.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">The page of its section.</param>
/// <param name="Description">What it has, in a sentence.</param>
internal sealed record PageHead(string Path, string Title, string Section, string Description);

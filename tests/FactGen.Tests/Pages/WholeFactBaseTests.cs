using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactGen.Compiler;
using FactGen.Compiler.Graph;
using FactGen.Compiler.Linking;
using FactGen.Compiler.Sources.Matching;
using FactGen.Tests.Bases;
using FactGen.Tests.Generator.Running;
using FactGen.Tool.FactBases;
using FactGen.Tool.Pages;
using CompiledBase = FactGen.Tests.Bases.CompiledBase;

namespace FactGen.Tests.Pages;

/// <summary>
/// A fact base that has everything, one that builds on another, and one that builds on several, with and without their texts: the pages
/// omit nothing of them.
/// </summary>
public sealed class WholeFactBaseTests
{
    private static readonly Dictionary<string, Lazy<FactBaseRun>> s_runs = new(StringComparer.Ordinal)
    {
        ["harbour"] = new(() => RunOf("harbour", HarbourFacts.Files)),
        ["letters"] = new(() => RunOf("letters", PortFacts.DissentingLetters, CompiledBase.Port)),
        ["annals"] = new(() => RunOf("annals", PortFacts.Annals, CompiledBase.Port, CompiledBase.Letters, CompiledBase.Guild)),
    };

    [Theory]
    [InlineData("harbour", false)]
    [InlineData("harbour", true)]
    [InlineData("letters", true)]
    [InlineData("annals", true)]
    public void Every_page_is_sound_and_every_link_leads_to_a_part_of_one(string factBase, bool showsTexts)
    {
        var pages = Pages(s_runs[factBase].Value, showsTexts);
        Assert.All(pages, page => Assert.DoesNotContain(page.Value.QuerySelectorAll("[id]").CountBy(element => element.Id!), id => id.Value > 1));
        foreach (var (path, page) in pages)
        {
            Assert.All(page.QuerySelectorAll("a[href]:not([rel~='external'])"), link =>
            {
                var address = new Uri(new Uri($"https://site.example/{path}"), link.GetAttribute("href"));
                Assert.Contains(address.AbsolutePath[1..], pages);
                Assert.True(
                    address.Fragment.Length == 0 || pages[address.AbsolutePath[1..]].GetElementById(address.Fragment[1..]) is not null,
                    $"{path}: {address}");
            });
        }
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("letters")]
    [InlineData("annals")]
    public void Every_claim_is_there_once_with_all_its_quotes(string factBase)
    {
        var run = s_runs[factBase].Value;
        var entities = Pages(run, showsTexts: false)
            .Where(page => page.Key.StartsWith("entities/", StringComparison.Ordinal))
            .Select(page => page.Value)
            .ToArray();
        var elsewhere = run.Facts.Model.Entities.Keys.SelectMany(run.Facts.Model.Linked.ClaimsElsewhere)
            .Select(claim => claim.Claim)
            .DistinctBy(claim => claim.Id);
        foreach (var claim in run.Facts.Model.AllClaims.Select(claim => claim.Claim).Concat(elsewhere))
        {
            var anchor = $"claim.{claim.Id.Text.Replace('/', '.').Replace('#', '.').Replace(':', '.')}";
            var told = Assert.Single(entities.SelectMany(page => page.All), element => element.Id == anchor);
            var page = told.Owner!.QuerySelector("main")!.TextContent;
            Assert.All(
                claim.Sources.SelectMany(source => source.Quotes),
                quote => Assert.Contains($"“{quote.Exact}”", told.TextContent, StringComparison.Ordinal));
            Assert.All(
                new[] { claim.If, claim.Reason, claim.Retraction?.Reason }.OfType<string>(),
                words => Assert.Contains(words, told.TextContent, StringComparison.Ordinal));
            Assert.All(
                claim.Reasons.Select(reason => reason.Text).Append(claim.Note).OfType<string>(),
                words => Assert.Contains(words, page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("letters")]
    [InlineData("annals")]
    public void Every_finding_is_shown_with_its_kind(string factBase)
    {
        var run = s_runs[factBase].Value;
        var shown = Pages(run, showsTexts: false)
            .SelectMany(page => page.Value.QuerySelectorAll("article.finding > .value > .kind:not(.accusation, .retracted)"))
            .CountBy(kind => kind.TextContent)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal);

        Assert.Equal(
            run.Summary.Findings.Where(finding => finding.Count > 0)
                .Select(finding => KeyValuePair.Create(finding.Kind.ToString().ToLowerInvariant(), finding.Count))
                .OrderBy(kind => kind.Key, StringComparer.Ordinal),
            shown);
    }

    [Fact]
    public void With_texts_every_quoted_word_of_a_source_is_marked_and_its_text_is_whole()
    {
        var run = s_runs["harbour"].Value;
        var pages = Pages(run, showsTexts: true);
        foreach (var source in run.Facts.Sources.All.Where(source => source.Evidence is not null))
        {
            var page = pages[$"sources/{source.Card.Id}.html"];
            Assert.Equal(Words(source.Evidence!.Text), Words(string.Join(' ', page.QuerySelectorAll(".text").Select(text => text.TextContent))));
            var marked = Words(string.Join(' ', page.QuerySelectorAll(".text mark").Select(mark => mark.TextContent)))
                .ToHashSet(StringComparer.Ordinal);
            Assert.NotEmpty(marked);
            Assert.All(
                run.Facts.Model.AllClaims.SelectMany(claim => claim.Claim.Sources)
                    .Where(cited => cited.Source == source.Card.Id)
                    .SelectMany(cited => cited.Quotes)
                    .SelectMany(quote => Words(quote.Exact.Replace("…", "", StringComparison.Ordinal))),
                word => Assert.Contains(
                    word.Trim('.', ',', '"', '“', '”').ToLowerInvariant(),
                    marked.Select(mark => mark.Trim('.', ',', '"', '“', '”').ToLowerInvariant())));
        }
    }

    private static FactBaseRun RunOf(string name, FactBaseFiles files, params CompiledBase[] bases)
    {
        InputFile[] inputs = [.. files.Inputs(name)];
        var facts = FactCompiler.Check(inputs, bases: CompiledBase.Bound(name, bases.Select(known => known.Read())));
        Assert.False(facts.HasErrors);
        return new FactBaseRun { Files = inputs, Facts = facts, Summary = CheckSummary.Of(inputs, facts, QuoteMatcher.DefaultWordLimit) };
    }

    private static Dictionary<string, IHtmlDocument> Pages(FactBaseRun run, bool showsTexts)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return Site.Files(run, new SiteSettings("Harbour", showsTexts))
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => parser.ParseDocument(file.Text), StringComparer.Ordinal);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

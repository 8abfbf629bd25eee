using Microsoft.Playwright;

namespace FactGen.PageTests;

/// <summary>Chromium without a window, and the reports that it opens.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Names Chromium if it is not where Debian puts it.</summary>
    private const string Variable = "FACTGEN_CHROMIUM";

    /// <summary>In milliseconds. The default of an expectation, 5 s, is less than a busy machine needs for a first page.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Reports Reports { get; } = new();

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : "/usr/bin/chromium";
        Assert.True(File.Exists(chromium), $"'{chromium}' is not there. Install Chromium ('apt-get install chromium'), or name it in {Variable}.");
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Reports.Dispose();
    }

    /// <summary>An empty page.</summary>
    /// <param name="width">Its width in CSS pixels.</param>
    /// <param name="isDark">Whether the reader prefers dark.</param>
    /// <param name="hasScripts">Whether scripts run.</param>
    public async Task<OpenPage> Open(int width = 1280, bool isDark = false, bool hasScripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScripts,
        });
        context.SetDefaultTimeout(Patience);
        return new OpenPage(context, await context.NewPageAsync());
    }
}

/// <summary>A page, with everything that it logs and requests.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>The messages of the console, and errors of scripts.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The requested addresses.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}

/// <summary>One browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}

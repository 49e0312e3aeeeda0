using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(WebHostFixture))]

namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>One program with the shipped seeds and one Chromium, for all tests that only read.</summary>
public sealed class WebHostFixture : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private IPlaywright? _playwright;
    private WebProcess? _web;

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _web = WebProcess.Start(_data.Path);
        Address = await _web.ReadyAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            // WebGL draws on the processor; --disable-gpu keeps the rest of the page off that path, which is much faster.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
            ],
        });
    }

    /// <summary>A page in a context of its own: no cookies, no storage of another test.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1440, int height = 900, bool dark = false)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = Address,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_web is not null)
        {
            await _web.DisposeAsync();
        }

        _data.Dispose();
    }
}

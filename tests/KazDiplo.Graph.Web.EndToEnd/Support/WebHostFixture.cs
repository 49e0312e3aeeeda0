using System.Collections.Concurrent;
using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(WebHostFixture))]

namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>One program with the shipped seeds and one Chromium, for all tests that only read.</summary>
public sealed class WebHostFixture : IAsyncLifetime
{
    private readonly ScratchFolder _data = new();
    private readonly ConcurrentQueue<(string? Class, string? Test, IBrowserContext Context)> _open = [];
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

    /// <summary>
    /// A page in a context of its own: no cookies, no storage of another test. Contexts of earlier tests of the same class
    /// are closed first: each holds a circuit and a WebGL context, and a browser has few of those.
    /// </summary>
    public async Task<IPage> OpenAsync(string path, int width = 1440, int height = 900, bool dark = false)
    {
        await CloseFinishedAsync();
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = Address,
        });
        var test = TestContext.Current;
        _open.Enqueue((test.TestClass?.UniqueID, test.Test?.UniqueID, context));
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    // Tests of one class run one after the other.
    private async Task CloseFinishedAsync()
    {
        var (here, now) = (TestContext.Current.TestClass?.UniqueID, TestContext.Current.Test?.UniqueID);
        for (var left = _open.Count; left > 0 && _open.TryDequeue(out var entry); left--)
        {
            if (entry.Class == here && entry.Test != now)
            {
                await entry.Context.CloseAsync();
            }
            else
            {
                _open.Enqueue(entry);
            }
        }
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

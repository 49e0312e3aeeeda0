using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>The Query page by what a person sees on it.</summary>
public sealed class QueryPage(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Editor => Page.GetByRole(AriaRole.Textbox, new() { Name = "Cypher editor" });

    public ILocator Bar => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Run and limits" });

    public ILocator Result => Page.GetByRole(AriaRole.Region, new() { Name = "Result", Exact = true });

    public ILocator History => Page.Locator(".side .it");

    public static async Task<QueryPage> OpenAsync(WebHostFixture web, int width = 1440, int height = 900, bool dark = false)
    {
        var page = new QueryPage(await web.OpenAsync("/query", width, height, dark));
        await page.Editor.WaitForAsync();
        return page;
    }

    public ILocator Button(string name) => Bar.GetByRole(AriaRole.Button, new() { Name = name });

    public async Task WriteAsync(string text)
    {
        // Not by a click, which an open list of completions would catch.
        await Editor.FocusAsync();
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Writes the text, runs it and waits for its end.</summary>
    public async Task RunAsync(string text)
    {
        await WriteAsync(text);
        await Button("Run").ClickAsync();
        await EndedAsync();
    }

    public Task EndedAsync() => Result.Locator(".rbar").WaitForAsync();
}

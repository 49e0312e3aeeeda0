using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>The Explore page as a person finds it: by roles, names and what is written.</summary>
public sealed partial class ExplorePage(IPage page)
{
    private const int MostLooks = 40;
    private const int MillisecondsBetweenLooks = 120;

    public IPage Page => page;

    /// <summary>The stage of the diagram.</summary>
    public ILocator Stage => page.Locator(".stagebox");

    public ILocator Panel => page.Locator("aside.panel");

    public ILocator Heading => Panel.Locator("h2").First;

    public ILocator Undo => page.GetByRole(AriaRole.Button, new() { NameRegex = UndoName() });

    public static async Task<ExplorePage> OpenAsync(WebHostFixture web, string path = "/", int width = 1440, int height = 900, bool dark = false)
    {
        var explore = new ExplorePage(await web.OpenAsync(path, width, height, dark));
        await explore.DrawnAsync();
        // The panel opens after the first drawing and narrows the stage.
        await Assertions.Expect(explore.Panel).ToBeVisibleAsync();
        await explore.AtRestAsync();
        return explore;
    }

    /// <summary>Waits until the diagram has placed and drawn what it was sent.</summary>
    public Task DrawnAsync() => Assertions.Expect(Stage).ToHaveAttributeAsync("data-state", "ready", new() { Timeout = 30_000 });

    /// <summary>Waits until the picture has not moved for two looks.</summary>
    private async Task AtRestAsync()
    {
        var last = "";
        for (var looks = 0; looks < MostLooks; looks++)
        {
            var now = await Stage.EvaluateAsync<string>("stage => JSON.stringify([stage.clientWidth, stage.diagram.zoom(), stage.diagram.whereIs('country/KAZ')])");
            if (now == last)
            {
                return;
            }

            last = now;
            await page.WaitForTimeoutAsync(MillisecondsBetweenLooks);
        }

        throw new TimeoutException("The picture does not come to rest.");
    }

    /// <summary>What the counter says is shown, and of how many.</summary>
    public async Task<(int Shown, int All)> CounterAsync()
    {
        var text = await page.Locator(".strip b").InnerTextAsync();
        var numbers = Number().Matches(text).Select(match => int.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    public Task ShowsAsync(int things) => Assertions.Expect(Stage).ToHaveAttributeAsync("data-things", things.ToString(CultureInfo.InvariantCulture));

    public async Task<int> LinesAsync() => int.Parse((await Stage.GetAttributeAsync("data-lines"))!, CultureInfo.InvariantCulture);

    /// <summary>Where a thing is drawn, in pixels of the page.</summary>
    public async Task<(float X, float Y)> PlaceOfAsync(string id)
    {
        var place = await Stage.EvaluateAsync<float[]>(
            "(stage, id) => { const at = stage.diagram.whereIs(id); const box = stage.getBoundingClientRect(); return [at.x + box.x, at.y + box.y]; }", id);
        return (place[0], place[1]);
    }

    public async Task ClickThingAsync(string id)
    {
        var (x, y) = await PlaceOfAsync(id);
        await page.Mouse.ClickAsync(x, y);
    }

    public Task SwitchAsync(string mode) =>
        page.Locator(".strip .seg").GetByRole(AriaRole.Button, new() { Name = mode, Exact = true }).ClickAsync();

    [GeneratedRegex(@"\d[\d,]*")]
    private static partial Regex Number();

    [GeneratedRegex("^Undo: ")]
    private static partial Regex UndoName();
}

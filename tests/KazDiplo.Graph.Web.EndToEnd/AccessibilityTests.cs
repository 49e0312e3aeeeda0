using Deque.AxeCore.Playwright;
using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>axe finds nothing serious on any page, in either theme, on a desk and on a phone.</summary>
public sealed class AccessibilityTests(WebHostFixture web)
{
    private static readonly string[] Serious = ["serious", "critical"];

    public static TheoryData<string, bool> Pages()
    {
        var data = new TheoryData<string, bool>();
        foreach (var path in new[]
        {
            "/explore?focus=country/KAZ",
            "/explore?focus=country/KAZ&view=list",
            "/explore?focus=country/KAZ&view=both&pair=country/CHN~country/KAZ",
            "/explore?show=country/NOWHERE",
            "/sources",
            "/sources?id=document/001_05d4af9c68a29d22&paragraph=14",
            "/query",
            "/no-such-page",
        })
        {
            data.Add(path, false);
            data.Add(path, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_serious_violation(string path, bool dark)
    {
        var page = await web.OpenAsync(path, dark: dark);
        await SettleAsync(page);
        await ShouldBeCleanAsync(page);
    }

    [Theory]
    [InlineData("/explore?focus=country/KAZ")]
    [InlineData("/sources")]
    [InlineData("/query")]
    public async Task A_phone_shows_every_page_without_scrolling_sideways(string path)
    {
        var page = await web.OpenAsync(path, 390, 844);
        await SettleAsync(page);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        await ShouldBeCleanAsync(page);
    }

    [Fact]
    public async Task Search_and_the_expand_menu_are_clean_while_open()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Panel.GetByRole(AriaRole.Button, new() { Name = "Expand" }).ClickAsync();
        await explore.Page.GetByRole(AriaRole.Combobox).FillAsync("kaz");
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await ShouldBeCleanAsync(explore.Page);
    }

    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_content()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var first = await explore.Page.EvaluateAsync<string>("document.querySelector('a[href],button,input,select,textarea,[tabindex=\"0\"]').className");
        first.ShouldBe("skip");
        var address = explore.Page.Url;
        await explore.Page.Locator(".skip").FocusAsync();
        await explore.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(explore.Page.Locator("#main")).ToBeFocusedAsync();
        explore.Page.Url.ShouldBe(address);
    }

    private static async Task SettleAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#main > *").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task ShouldBeCleanAsync(IPage page)
    {
        var result = await page.RunAxe();
        result.Violations
            .Where(violation => Serious.Contains(violation.Impact, StringComparer.Ordinal))
            .Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Target.ToString()))}")
            .ShouldBeEmpty();
    }
}

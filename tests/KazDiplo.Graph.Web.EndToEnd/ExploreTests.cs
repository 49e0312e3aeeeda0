using System.Globalization;
using System.Text.RegularExpressions;
using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>The Explore page over the shipped seeds, in a real browser.</summary>
public sealed class ExploreTests(WebHostFixture web)
{
    private const string BorderOfKazakhstanAndChina = "/explore?focus=country/KAZ&pair=country/CHN~country/KAZ";

    [Fact]
    public async Task First_picture_is_the_neighbourhood_of_Kazakhstan_and_the_counter_says_how_much_it_shows()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await Assertions.Expect(explore.Heading).ToHaveTextAsync("Kazakhstan");
        var (shown, all) = await explore.CounterAsync();
        shown.ShouldBeGreaterThan(20);
        all.ShouldBeGreaterThan(shown);
        await explore.ShowsAsync(shown);
        (await explore.LinesAsync()).ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("orban", "Viktor Orban")]
    [InlineData("Қазақстан", "Kazakhstan")]
    [InlineData("ОДКБ", "Collective Security Treaty Organization")]
    public async Task Search_by_keyboard_finds_any_name_in_any_script_and_opens_it(string text, string name)
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await explore.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
        await explore.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(explore.Heading).ToHaveTextAsync(name);
    }

    [Fact]
    public async Task Expand_adds_what_its_count_said_and_undo_takes_it_back()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var (before, _) = await explore.CounterAsync();
        await explore.Panel.GetByRole(AriaRole.Button, new() { Name = "Expand" }).ClickAsync();
        var add = explore.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Add \d+$") });
        var promised = int.Parse((await add.InnerTextAsync()).Split(' ')[1], CultureInfo.InvariantCulture);
        promised.ShouldBeGreaterThan(0);
        await add.ClickAsync();
        await explore.ShowsAsync(before + promised);
        (await explore.CounterAsync()).Shown.ShouldBe(before + promised);
        await explore.Undo.ClickAsync();
        await explore.ShowsAsync(before);
    }

    [Fact]
    public async Task Expand_counts_again_with_every_tick()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Panel.GetByRole(AriaRole.Button, new() { Name = "Expand" }).ClickAsync();
        await Assertions.Expect(explore.Page.Locator(".xp input:checked").First).ToBeVisibleAsync();
        var boxes = explore.Page.Locator(".xp input:checked");
        while (await boxes.CountAsync() > 0)
        {
            await boxes.First.UncheckAsync();
        }

        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Button, new() { Name = "Add 0" })).ToBeDisabledAsync();
        var row = explore.Page.Locator(".xp label").First;
        var missing = (await row.Locator(".plus").InnerTextAsync()).TrimStart('+');
        await row.Locator("input").CheckAsync();
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Button, new() { Name = $"Add {missing}", Exact = true })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task A_contradiction_stands_in_two_equal_columns_with_document_and_paragraph()
    {
        var explore = await ExplorePage.OpenAsync(web, BorderOfKazakhstanAndChina);
        await explore.Panel.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Borders") }).ClickAsync();
        var sides = explore.Panel.Locator(".pairbox .cmp");
        await Assertions.Expect(sides).ToHaveCountAsync(2);
        await Assertions.Expect(sides.First).ToContainTextAsync("1,765 km");
        await Assertions.Expect(sides.First.Locator(".row .src")).ToHaveTextAsync("001¶14");
        await Assertions.Expect(sides.Last).ToContainTextAsync("1,800 km");
        await Assertions.Expect(sides.Last.Locator(".row .src")).ToHaveTextAsync("004¶26");
        var widths = new List<float>();
        foreach (var side in await sides.AllAsync())
        {
            widths.Add((await side.BoundingBoxAsync())!.Width);
        }

        Math.Abs(widths[0] - widths[1]).ShouldBeLessThan(2);
    }

    [Fact]
    public async Task A_click_on_a_thing_opens_its_facts_and_a_click_on_its_line_the_claims()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.ClickThingAsync("country/UZB");
        await Assertions.Expect(explore.Heading).ToHaveTextAsync("Uzbekistan");
        await explore.Panel.Locator(".fact", new() { HasText = "Kazakhstan" }).Locator(".line").First.ClickAsync();
        await Assertions.Expect(explore.Panel.GetByText("Why is this line here?")).ToBeVisibleAsync();
        await Assertions.Expect(explore.Panel.Locator(".claim, .cmp").First).ToBeVisibleAsync();
        await Assertions.Expect(explore.Panel.Locator(".src").First).ToHaveTextAsync(new Regex(@"^\d{3}¶\d+"));
    }

    [Fact]
    public async Task Hidden_things_are_counted_and_come_back_with_one_click()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var (before, all) = await explore.CounterAsync();
        await explore.Panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await explore.ShowsAsync(before - 1);
        (await explore.CounterAsync()).All.ShouldBe(all);
        await explore.Page.GetByRole(AriaRole.Button, new() { Name = "1 hidden by you" }).ClickAsync();
        await explore.ShowsAsync(before);
    }

    [Fact]
    public async Task A_dragged_thing_is_pinned_where_it_was_dropped_and_nothing_else_moves()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var (x, y) = await explore.PlaceOfAsync("country/UZB");
        var other = await explore.PlaceOfAsync("country/CHN");
        await explore.Page.Mouse.MoveAsync(x, y);
        await explore.Page.Mouse.DownAsync();
        await explore.Page.Mouse.MoveAsync(x + 40, y - 30, new() { Steps = 6 });
        await explore.Page.Mouse.UpAsync();
        await Assertions.Expect(explore.Page.GetByText("Pinned 1")).ToBeVisibleAsync();
        var moved = await explore.PlaceOfAsync("country/UZB");
        Math.Abs(moved.X - x - 40).ShouldBeLessThan(3);
        Math.Abs(moved.Y - y + 30).ShouldBeLessThan(3);
        (await explore.PlaceOfAsync("country/CHN")).ShouldBe(other);
    }

    [Fact]
    public async Task The_list_says_what_the_picture_shows_under_the_same_filters()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var things = (await explore.CounterAsync()).Shown;
        var all = await explore.LinesAsync();
        await explore.Page.Locator(".legend").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Positions") }).ClickAsync();
        await Assertions.Expect(explore.Stage).Not.ToHaveAttributeAsync("data-lines", all.ToString(CultureInfo.InvariantCulture));
        var lines = await explore.LinesAsync();
        await explore.SwitchAsync("List");
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Relationships ?{lines}$") })).ToBeVisibleAsync();
        (await explore.Page.Locator(".lst tbody tr:not(.gr)").CountAsync()).ShouldBe(lines);
        await explore.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Things ?{things}$") }).ClickAsync();
        await Assertions.Expect(explore.Page.Locator(".lst tbody tr")).ToHaveCountAsync(things);
    }

    [Fact]
    public async Task The_keyboard_walks_the_picture_and_says_where_it_is()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Stage.FocusAsync();
        await explore.Page.Keyboard.PressAsync("ArrowRight");
        var line = explore.Page.Locator("[data-live]");
        await Assertions.Expect(line).ToHaveTextAsync(new Regex("neighbours here$"));
        var name = (await line.InnerTextAsync()).Split(',')[0];
        await explore.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(explore.Heading).ToContainTextAsync(name.TrimEnd('…'));
        await explore.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(explore.Panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Enter_a_second_time_goes_into_the_panel_and_escape_comes_back()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Stage.FocusAsync();
        await explore.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(explore.Panel).ToBeFocusedAsync();
        await explore.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(explore.Stage).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_question_mark_shows_all_keys()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.Stage.FocusAsync();
        await explore.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("expand");
    }

    [Fact]
    public async Task The_address_shows_another_person_the_same_picture()
    {
        var explore = await ExplorePage.OpenAsync(web);
        await explore.ClickThingAsync("country/CHN");
        await Assertions.Expect(explore.Heading).ToHaveTextAsync("China");
        await Assertions.Expect(explore.Page).ToHaveURLAsync(new Regex("thing=country/CHN"));
        var shown = (await explore.CounterAsync()).Shown;
        var other = await ExplorePage.OpenAsync(web, new Uri(explore.Page.Url).PathAndQuery);
        await Assertions.Expect(other.Heading).ToHaveTextAsync("China");
        await other.ShowsAsync(shown);
    }

    [Fact]
    public async Task Looking_at_another_page_keeps_the_picture()
    {
        var explore = await ExplorePage.OpenAsync(web);
        var (before, _) = await explore.CounterAsync();
        await explore.Panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await explore.ShowsAsync(before - 1);
        await explore.Page.GetByRole(AriaRole.Link, new() { Name = "Sources" }).ClickAsync();
        await Assertions.Expect(explore.Page.GetByRole(AriaRole.Heading, new() { Name = "Sources" })).ToBeVisibleAsync();
        await explore.Page.GetByRole(AriaRole.Link, new() { Name = "Explore" }).ClickAsync();
        await explore.DrawnAsync();
        await explore.ShowsAsync(before - 1);
    }

    [Fact]
    public async Task An_address_that_names_nothing_known_says_so_and_offers_a_way()
    {
        var page = await web.OpenAsync("/explore?show=country/NOWHERE");
        await Assertions.Expect(page.GetByText("Nothing on this picture yet")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Kazakhstan and its closest ties") }).ClickAsync();
        await new ExplorePage(page).DrawnAsync();
    }
}

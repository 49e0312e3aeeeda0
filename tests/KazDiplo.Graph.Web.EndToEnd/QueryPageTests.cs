using System.Text.RegularExpressions;
using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KazDiplo.Graph.Web.EndToEnd;

public sealed class QueryPageTests(WebHostFixture web)
{
    private const string Endless = "MATCH (a), (b), (c), (d) WHERE a.x = b.x + c.x + d.x RETURN count(*)";

    [Fact]
    public async Task The_first_example_answers_who_came_in_november()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.Button("Run").ClickAsync();
        await query.EndedAsync();
        await Expect(query.Result.Locator("tbody")).ToContainTextAsync("Vladimir Putin");
        await Expect(query.Result.Locator("tbody")).ToContainTextAsync("2023-11-09");
        await Expect(query.Result).ToContainTextAsync("run 1, whole result");
        await Expect(query.History).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_error_is_underlined_in_its_place_and_said_with_code_line_and_column()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.RunAsync("MATCH (p:Person)\nRETURN q.name");
        await Expect(query.Editor.Locator(".cm-error-place")).ToHaveTextAsync("q");
        await Expect(query.Result.GetByRole(AriaRole.Alert)).ToContainTextAsync("line 2, column 8");
        await Expect(query.Result.GetByRole(AriaRole.Alert)).ToContainTextAsync("Neo.ClientError.Statement.SyntaxError");
        await query.Page.Keyboard.PressAsync("Control+End");
        await query.Editor.PressSequentiallyAsync(" ");
        await Expect(query.Editor.Locator(".cm-error-place")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_label_that_the_graph_lacks_is_said_and_mended_with_one_click()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.WriteAsync("MATCH (d:Documnet) RETURN count(d) AS n");
        await Expect(query.Editor).ToContainTextAsync("No label Documnet in this graph. Did you mean Document (5)?");
        await query.Editor.GetByRole(AriaRole.Button, new() { Name = "Replace" }).ClickAsync();
        await Expect(query.Editor).ToHaveTextAsync("MATCH (d:Document) RETURN count(d) AS n");
        await query.Editor.PressAsync("Control+Enter");
        await Expect(query.Result.Locator("tbody")).ToContainTextAsync("5");
    }

    [Fact]
    public async Task Control_enter_runs_the_selection_and_parameters_come_from_the_text()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.WriteAsync("RETURN $n + 1 AS next");
        await query.Page.GetByLabel("Kind of $n").SelectOptionAsync("Integer");
        await query.Page.GetByLabel("$n", new() { Exact = true }).FillAsync("41");
        await query.Editor.PressAsync("Control+Enter");
        await Expect(query.Result.Locator("tbody")).ToContainTextAsync("42");

        await query.WriteAsync("RETURN 1 AS whole");
        await query.Editor.PressAsync("Control+Home");
        await query.Page.Keyboard.InsertTextAsync("RETURN 7 AS part\n");
        await query.Editor.PressAsync("Control+Home");
        await query.Editor.PressAsync("Shift+End");
        await query.Editor.PressAsync("Control+Enter");
        await Expect(query.Result.Locator("thead")).ToContainTextAsync("part");
    }

    [Fact]
    public async Task A_bad_parameter_says_what_to_write_and_keeps_run_away()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.WriteAsync("RETURN $day");
        await query.Page.GetByLabel("Kind of $day").SelectOptionAsync("Date");
        await query.Page.GetByLabel("$day", new() { Exact = true }).FillAsync("9 November");
        await Expect(query.Page.GetByText("Write a date as 2023-11-09")).ToBeVisibleAsync();
        await Expect(query.Button("Run")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Cancel_ends_a_running_query_and_leaving_it_asks_first()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.WriteAsync(Endless);
        await query.Button("Run").ClickAsync();
        await Expect(query.Result).ToContainTextAsync("is running");
        await query.Page.GetByRole(AriaRole.Link, new() { Name = "Sources" }).ClickAsync();
        await query.Page.GetByRole(AriaRole.Button, new() { Name = "Stay" }).ClickAsync();
        await query.Button("Cancel").ClickAsync();
        await Expect(query.Result).ToContainTextAsync("You stopped it.");
        await query.RunAsync("RETURN 1 AS after");
        await Expect(query.Result.Locator("thead")).ToContainTextAsync("after");
    }

    [Fact]
    public async Task Writing_needs_a_deliberate_switch()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.RunAsync("CREATE (n:Scratch) RETURN n");
        await Expect(query.Result.GetByRole(AriaRole.Alert)).ToContainTextAsync("Neo.ClientError.Statement.AccessMode");
        await Expect(query.Bar).ToContainTextAsync("Read only");

        await query.Button("Allow writes…").ClickAsync();
        await query.Page.GetByRole(AriaRole.Button, new() { Name = "Allow writes", Exact = true }).ClickAsync();
        await Expect(query.Bar).ToContainTextAsync("Writes allowed");
        // Creates and deletes in one query: the graph is shared with other tests.
        await query.RunAsync("CREATE (n:Scratch) DELETE n");
        await Expect(query.Result).ToContainTextAsync("nodes created: 1, nodes deleted: 1");
    }

    [Fact]
    public async Task A_path_is_drawn_and_opens_in_explore()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.Page.GetByRole(AriaRole.Button, new() { Name = "Visits in a period" }).ClickAsync();
        await query.Button("Run").ClickAsync();
        await Expect(query.Result.Locator("[data-state=ready]")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(query.Result).ToContainTextAsync("VISITED");
        await query.Result.GetByRole(AriaRole.Link, new() { Name = "Open in Explore" }).ClickAsync();
        await Expect(query.Page).ToHaveURLAsync(new Regex(@"/explore\?show=.*country/KAZ"));
    }

    [Fact]
    public async Task A_claim_in_a_result_leads_to_its_paragraph()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.RunAsync("MATCH (c:Claim {id: 'claim/001-0001'}) RETURN c.id AS claim");
        await query.Result.GetByRole(AriaRole.Link).First.ClickAsync();
        await query.Page.WaitForURLAsync("**/sources?id=document*paragraph=*");
        await query.Page.GoBackAsync();
        // The desk is kept while the page is away.
        await Expect(query.Result.Locator("thead")).ToContainTextAsync("claim");
    }

    [Fact]
    public async Task A_plan_and_json_are_views_of_the_same_run()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.WriteAsync("MATCH (c:Country) RETURN c.name ORDER BY c.name");
        await query.Button("Profile").ClickAsync();
        await Expect(query.Result.Locator(".plan")).ToContainTextAsync("NodeByLabelScan");
        await query.Result.GetByRole(AriaRole.Button, new() { Name = "JSON" }).ClickAsync();
        await Expect(query.Result.Locator("pre")).ToContainTextAsync("\"c.name\": \"Kazakhstan\"");
    }

    [Fact]
    public async Task A_cut_result_says_so()
    {
        var query = await QueryPage.OpenAsync(web);
        await query.RunAsync("UNWIND range(1, 20000) AS n RETURN n");
        await Expect(query.Result).ToContainTextAsync("Cut at 10,000 rows.");
        // Only what is seen is drawn.
        (await query.Result.Locator("tbody tr").CountAsync()).ShouldBeLessThan(200);
    }

    [Theory]
    [InlineData(1440, 900, false)]
    [InlineData(1440, 900, true)]
    [InlineData(390, 844, false)]
    public async Task No_grave_accessibility_violation(int width, int height, bool dark)
    {
        var query = await QueryPage.OpenAsync(web, width, height, dark);
        await query.Button("Run").ClickAsync();
        await query.EndedAsync();
        await query.Result.Locator(".rowno").First.ClickAsync();
        await query.Page.ShouldHaveNoGraveViolationAsync();
        await query.RunAsync("RETURN missing");
        await query.Page.ShouldHaveNoGraveViolationAsync();
        await query.WriteAsync("RETURN $p");
        await query.Button("Profile").ClickAsync();
        await query.EndedAsync();
        await query.Page.ShouldHaveNoGraveViolationAsync();
    }
}

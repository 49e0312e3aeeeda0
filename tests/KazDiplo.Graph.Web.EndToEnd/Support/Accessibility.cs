using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>What axe finds on a page.</summary>
public static class Accessibility
{
    private static readonly string[] Grave = ["serious", "critical"];

    /// <summary>Fails on serious and critical violations, and names rule and element.</summary>
    public static async Task ShouldHaveNoGraveViolationAsync(this IPage page)
    {
        var result = await page.RunAxe();
        result.Violations.Where(violation => Grave.Contains(violation.Impact))
            .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty();
    }
}

using System.Net;
using KazDiplo.Graph.Web.EndToEnd.Support;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>A page that somebody visits, served from another port of the same machine, tries to reach the graph.</summary>
public sealed class ForeignPageTests(WebHostFixture web)
{
    [Fact]
    public async Task A_fetch_from_a_foreign_page_is_refused()
    {
        var result = await FromForeignPageAsync("""
            async address => {
              const statuses = [];
              for (const init of [{}, { mode: 'no-cors' }, { method: 'POST', body: 'x' }, { method: 'POST', mode: 'no-cors', body: 'x' }]) {
                try { const answer = await fetch(address + '/_blazor/negotiate?negotiateVersion=1', init); statuses.push(answer.type + ' ' + answer.status); }
                catch (error) { statuses.push('refused'); }
              }
              return statuses.join(', ');
            }
            """);
        // An opaque answer tells the page nothing; what counts is that the server did nothing for it.
        result.ShouldNotContain("200");
    }

    [Fact]
    public async Task A_web_socket_from_a_foreign_page_is_refused()
    {
        var result = await FromForeignPageAsync("""
            address => new Promise(resolve => {
              const socket = new WebSocket(address.replace('http', 'ws') + '/_blazor?id=none');
              socket.onopen = () => resolve('open');
              socket.onerror = () => resolve('refused');
            })
            """);
        result.ShouldBe("refused");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/healthz/ready")]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    public async Task A_request_that_names_a_foreign_origin_or_host_gets_403(string path)
    {
        (await StatusAsync(path, request => request.Headers.Add("Origin", "http://evil.example"))).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(path, request => request.Headers.Host = "evil.example")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_pages_cannot_be_framed_and_carry_no_foreign_script()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(web.Address + "/", TestContext.Current.CancellationToken);
        var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("script-src 'self' 'unsafe-inline'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    private async Task<string> FromForeignPageAsync(string script)
    {
        await using var site = await ForeignSite.StartAsync();
        var page = await web.Browser.NewPageAsync();
        try
        {
            await page.GotoAsync(site.Address);
            return await page.EvaluateAsync<string>(script, web.Address);
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    private async Task<HttpStatusCode> StatusAsync(string path, Action<HttpRequestMessage> change)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, web.Address + path);
        change(request);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}

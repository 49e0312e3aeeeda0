using System.Net;
using KazDiplo.Graph.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace KazDiplo.Graph.Web.Tests.Hosting;

/// <summary>The guard behind a real listener, asked as browsers ask.</summary>
public sealed class RequestGuardTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("own", null)]
    [InlineData(null, "localhost")]
    [InlineData(null, "127.0.0.1")]
    [InlineData(null, "[::1]")]
    public async Task Own_requests_pass(string? origin, string? host) =>
        (await AskAsync(origin, host)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("file://")]
    [InlineData("not an origin")]
    public async Task A_foreign_origin_is_refused_with_the_reason(string origin)
    {
        var answer = await AskAsync(origin, null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("origin");
    }

    [Fact]
    public async Task The_own_host_on_another_scheme_or_name_is_foreign()
    {
        (await AskAsync("https", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await AskAsync("localhost", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.0.1")]
    [InlineData("0.0.0.0")]
    public async Task A_host_that_is_not_loopback_is_refused_with_the_reason(string host)
    {
        var answer = await AskAsync(null, host);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("AllowedHosts");
    }

    [Fact]
    public async Task A_host_that_the_operator_names_passes_and_so_does_the_page_of_its_proxy()
    {
        (await AskAsync(null, "graph.example", "graph.example")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync("https://graph.example", "graph.example", "graph.example")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync("https://other.example", "graph.example", "graph.example")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <param name="origin"><c>own</c> for the listener's own, <c>https</c> and <c>localhost</c> for near misses of it, else as given.</param>
    private static async Task<HttpResponseMessage> AskAsync(string? origin, string? host, string allowedHosts = "")
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["AllowedHosts"] = allowedHosts;
        HostRules.LeaveHostsToTheGuard(builder.Services);
        await using var app = builder.Build();
        app.UseMiddleware<RequestGuard>();
        app.MapGet("/", () => "in");
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(app.Urls.Single());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host ?? $"{address.Host}:{address.Port}";
        var sent = origin switch
        {
            "own" => $"http://127.0.0.1:{address.Port}",
            "https" => $"https://127.0.0.1:{address.Port}",
            "localhost" => $"http://localhost:{address.Port}",
            _ => origin,
        };
        if (sent is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", sent);
        }

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return answer;
    }
}

using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>RESET overtakes what runs and what waits.</summary>
public sealed class InterruptTests
{
    private const string Endless = "RUN \"UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i WHERE i < 0 RETURN i\" {} {}";

    [Fact]
    public async Task Reset_interrupts_a_running_query_and_what_waits_behind_it()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await LoggedOnAsync(server);
        await client.SendAsync(Requests(Endless, "PULL {\"n\": -1}", "RUN \"CREATE (n:Never)\" {} {}"));
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>("RUN's answer does not wait for its rows");

        await client.SendAsync(new ResetRequest());
        (await client.ReadAsync()).ShouldBeOfType<IgnoredResponse>();
        (await client.ReadAsync()).ShouldBeOfType<IgnoredResponse>();
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>();
        await ShouldCountAsync(client, "Never", 0);
    }

    [Fact]
    public async Task Several_resets_are_each_answered_and_only_the_last_ends_the_interrupt()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await LoggedOnAsync(server);
        await client.SendAsync(Requests("RESET", "RESET", "RUN \"RETURN 1\" {} {}", "RESET", "RUN \"RETURN 2 AS two\" {} {}"));
        var answers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            answers.Add(DialogueText.Text(await client.ReadAsync()));
        }

        answers.Where((_, position) => position is 0 or 1 or 3).ShouldAllBe(answer => answer == "SUCCESS {}");
        answers[4].ShouldContain("two");
    }

    [Fact]
    public async Task Client_that_goes_away_ends_its_query_and_its_transaction()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using (var client = await LoggedOnAsync(server))
        {
            await client.SendAsync(Requests("BEGIN {}", "RUN \"CREATE (n:Gone)\" {} {}", "PULL {\"n\": -1}", Endless, "PULL {\"n\": -1}"));
            for (var i = 0; i < 4; i++)
            {
                await client.ReadAsync();
            }
        }

        // The writer's turn is free again: a transaction of another client does not wait for the one that was left.
        using var other = await LoggedOnAsync(server);
        await other.SendAsync(Requests("RUN \"CREATE (n:Other)\" {} {}", "PULL {\"n\": -1}"));
        await other.ReadAsync();
        (await other.ReadAsync()).ShouldBeOfType<SuccessResponse>();
        await ShouldCountAsync(other, "Gone", 0);
    }

    [Fact]
    public async Task Long_query_is_kept_alive_by_empty_chunks()
    {
        await using var server = await BoltServerFixture.StartAsync(new() { KeepAlive = TimeSpan.FromMilliseconds(50) });
        using var client = await LoggedOnAsync(server);
        await client.SendAsync(Requests(Endless, "PULL {\"n\": -1}"));
        await client.ReadAsync();
        (await client.ReadBytesAsync(6)).ShouldBe(new byte[6], "three NOOPs");
    }

    [Fact]
    public async Task Rows_are_made_only_as_they_are_pulled()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await LoggedOnAsync(server);
        await client.SendAsync(Requests("RUN \"UNWIND range(1, 1000000) AS i UNWIND range(1, 1000) AS j RETURN j\" {} {}", "PULL {\"n\": 2}"));
        await client.ReadAsync();
        (await client.ReadAsync()).ShouldBeOfType<RecordResponse>();
        (await client.ReadAsync()).ShouldBeOfType<RecordResponse>();
        DialogueText.Text(await client.ReadAsync()).ShouldBe("SUCCESS {\"has_more\": true}");
    }

    private static Request[] Requests(params string[] lines) => [.. lines.Select(DialogueText.Request)];

    private static async Task<RawClient> LoggedOnAsync(BoltServerFixture server)
    {
        var client = await RawClient.ConnectAsync(server.EndPoint, BoltVersion.V58);
        await client.SendAsync(Requests("HELLO {}", "LOGON {\"scheme\": \"none\"}"));
        await client.ReadAsync();
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>();
        return client;
    }

    private static async Task ShouldCountAsync(RawClient client, string label, long expected)
    {
        await client.SendAsync(Requests($"RUN \"MATCH (n:{label}) RETURN count(n)\" {{}} {{}}", "PULL {\"n\": -1}"));
        await client.ReadAsync();
        (await client.ReadAsync()).ShouldBeOfType<RecordResponse>().Fields[0].AsInteger().ShouldBe(expected);
        await client.ReadAsync();
    }
}

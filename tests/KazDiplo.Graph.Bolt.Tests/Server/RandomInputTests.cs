using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>Right messages with wrong bytes in them. The long run is a job of its own; this is its sample.</summary>
public sealed class RandomInputTests
{
    private const int Inputs = 400;
    private const int Seed = 20261122;

    private static readonly string[] Right =
    [
        "RUN \"UNWIND $list AS x RETURN x, $map\" {\"list\": [1, 2.5, \"three\", null, [true]], \"map\": {\"a\": {\"b\": [1]}}} {\"mode\": \"r\"}",
        "BEGIN {\"tx_timeout\": 1000, \"tx_metadata\": {\"a\": 1}, \"bookmarks\": [\"kd:0\"]}",
        "PULL {\"n\": 100}",
        "ROUTE {\"address\": \"localhost:7687\"} [] {\"db\": \"neo4j\"}",
        "LOGON {\"scheme\": \"basic\", \"principal\": \"a\", \"credentials\": \"b\"}",
    ];

    [Fact]
    public async Task Damaged_messages_end_their_own_connection_at_most()
    {
        await using var server = await BoltServerFixture.StartAsync();
        var random = new Random(Seed);
        for (var i = 0; i < Inputs; i++)
        {
            using var client = await LoggedOnAsync(server);
            await client.SendMessageAsync(Damage(Bytes(Right[random.Next(Right.Length)]), random));
            await client.SendAsync(new GoodbyeRequest());
            foreach (var answer in await AnswersAsync(client))
            {
                answer.ShouldNotContain("UnknownError", Case.Sensitive, $"input {i} of seed {Seed}");
            }
        }

        using var other = await LoggedOnAsync(server);
        await other.SendAsync(DialogueText.Request("RUN \"RETURN 1 AS one\" {} {}"));
        DialogueText.Text(await other.ReadAsync()).ShouldContain("one");
    }

    private static async Task<List<string>> AnswersAsync(RawClient client)
    {
        var answers = new List<string>();
        try
        {
            while (true)
            {
                answers.Add(DialogueText.Text(await client.ReadAsync()));
            }
        }
        catch (IOException)
        {
            // The server closed the connection, as GOODBYE or a malformed message asks it to.
            return answers;
        }
    }

    private static byte[] Bytes(string line)
    {
        var pack = new PackStreamWriter();
        new RequestWriter(pack, new ValuePacker(pack, BoltVersion.V58)).Write(DialogueText.Request(line));
        return pack.Written.ToArray();
    }

    private static byte[] Damage(byte[] message, Random random)
    {
        var damaged = message.ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.Insert(at, (byte)random.Next(256));
                    break;
                case 2 when damaged.Count > 1:
                    damaged.RemoveAt(at);
                    break;
                default:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. damaged];
    }

    private static async Task<RawClient> LoggedOnAsync(BoltServerFixture server)
    {
        var client = await RawClient.ConnectAsync(server.EndPoint, BoltVersion.V58);
        await client.SendAsync(DialogueText.Request("HELLO {}"), DialogueText.Request("LOGON {\"scheme\": \"none\"}"));
        await client.ReadAsync();
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>();
        return client;
    }
}

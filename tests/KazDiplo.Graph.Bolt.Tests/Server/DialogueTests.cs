using System.Globalization;
using System.Text.RegularExpressions;
using KazDiplo.Graph.Bolt.Handshake;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>
/// Wire dialogues as text, one file each: <c>V:</c> the versions it holds for, <c>C:</c> what the client sends, <c>S:</c>
/// what the server must answer. C: lines that follow one another are sent as one piece. In an answer <c>*</c> stands for
/// anything; <c>X:</c> says that the server closes the connection.
/// </summary>
public sealed class DialogueTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Server", "Dialogues");

    public static TheoryData<string, string> Dialogues()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var versions = File.ReadLines(file).First(line => line.StartsWith("V:", StringComparison.Ordinal))[2..];
            foreach (var version in versions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                cases.Add(Path.GetFileNameWithoutExtension(file), version);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Dialogues))]
    public async Task Server_answers_as_the_dialogue_says(string dialogue, string version)
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint, Version(version));
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, dialogue + ".txt"), TestContext.Current.CancellationToken);
        await PlayAsync(client, lines);
    }

    private static async Task PlayAsync(RawClient client, IEnumerable<string> lines)
    {
        var toSend = new List<string>();
        foreach (var line in lines.Where(line => line.Length > 2 && line[1] == ':').Append("S:"))
        {
            if (line[0] == 'C')
            {
                toSend.Add(line[2..].Trim());
                continue;
            }

            await client.SendAsync([.. toSend.Select(DialogueText.Request)]);
            toSend.Clear();
            if (line[0] == 'X')
            {
                (await client.IsClosedAsync()).ShouldBeTrue();
            }
            else if (line[0] == 'S' && line.Length > 2)
            {
                ShouldMatch(DialogueText.Text(await client.ReadAsync()), line[2..].Trim());
            }
        }
    }

    private static void ShouldMatch(string actual, string expected)
    {
        var pattern = "^" + Regex.Escape(expected).Replace("\\*", ".*", StringComparison.Ordinal) + "$";
        Regex.IsMatch(actual, pattern, RegexOptions.Singleline).ShouldBeTrue($"expected: {expected}\nbut was:  {actual}");
    }

    private static BoltVersion Version(string text)
    {
        var parts = text.Split('.');
        return new BoltVersion(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}

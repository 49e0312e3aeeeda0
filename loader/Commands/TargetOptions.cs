using System.CommandLine;
using KazDiplo.Graph.Loader.Composition;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary>The options by which a verb finds its graph.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string?> _to = new("--to")
    {
        Description = "The graph: embedded:DIR, bolt://HOST:PORT or neo4j://HOST:PORT (+s or +ssc for TLS). Default: the web application's own store, embedded:data/graph.",
    };

    private readonly Option<string?> _user = new("--user") { Description = "The user of a Bolt target." };

    private readonly Option<string?> _passwordFile = new("--password-file") { Description = "The file that holds the user's password." };

    private readonly Option<string?> _database = new("--database") { Description = "The database of a Bolt target. Default: the user's home database." };

    public void AddTo(Command command)
    {
        command.Options.Add(_to);
        command.Options.Add(_user);
        command.Options.Add(_passwordFile);
        command.Options.Add(_database);
    }

    public GraphTarget Read(ParseResult parsed) =>
        new(parsed.GetValue(_to), parsed.GetValue(_user), parsed.GetValue(_passwordFile), parsed.GetValue(_database));
}

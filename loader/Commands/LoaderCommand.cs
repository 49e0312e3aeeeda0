using System.CommandLine;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary>The root command: its verbs and the options that all of them have.</summary>
internal static class LoaderCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Loads claims and their sources into the graph of diplomatic relations.");
        root.Subcommands.Add(LoadCommand.Create());
        root.Subcommands.Add(PlanCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        return root;
    }
}

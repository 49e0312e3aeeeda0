using System.CommandLine;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Seed files, or folders that hold them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<bool> Json() => new("--json") { Description = "One JSON report on standard output, progress on standard error." };

    public static Option<bool> Quiet() => new("--quiet") { Description = "No progress; problems and the result only." };
}

namespace KazDiplo.Graph.Loader.Commands;

/// <summary>Exit codes besides those of <see cref="Loading.LoadOutcome"/>.</summary>
internal static class ExitCode
{
    public const int Failed = 3;

    /// <summary>Ctrl+C: nothing was written, the same command can be given again.</summary>
    public const int Interrupted = 130;
}

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>The program cannot start. The message says what stands in the way and what to do; it is all that people see.</summary>
public sealed class StartRefusedException : Exception
{
    public StartRefusedException(string message, int exitCode = Hosting.ExitCode.Refused, Exception? inner = null)
        : base(message, inner) => ExitCode = exitCode;

    public int ExitCode { get; }
}

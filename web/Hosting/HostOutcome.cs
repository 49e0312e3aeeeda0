namespace KazDiplo.Graph.Web.Hosting;

/// <summary>With which code the process will end; set by what fails after the start.</summary>
public sealed class HostOutcome
{
    private volatile int _exitCode = Hosting.ExitCode.Ended;

    public int ExitCode
    {
        get => _exitCode;
        set => _exitCode = value;
    }
}

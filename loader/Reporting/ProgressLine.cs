using KazDiplo.Graph.Loading.Writing;

namespace KazDiplo.Graph.Loader.Reporting;

/// <summary>Progress on standard error: one line that is overwritten on a terminal, a line every few seconds elsewhere.</summary>
internal sealed class ProgressLine : IProgress<LoadProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(3);

    private readonly bool _quiet;
    private readonly bool _terminal = !Console.IsErrorRedirected;
    private long _last = Environment.TickCount64;
    private bool _written;

    private ProgressLine(bool quiet) => _quiet = quiet;

    public static ProgressLine Create(bool quiet) => new(quiet);

    public void Report(LoadProgress value)
    {
        var due = _terminal ? OnTerminal : Elsewhere;
        if (_quiet || Environment.TickCount64 - _last < due.TotalMilliseconds)
        {
            return;
        }

        _last = Environment.TickCount64;
        _written = true;
        Console.Error.Write($"{(_terminal ? "\r" : "")}writing {value.Done:N0} of {value.Total:N0} nodes and relationships{(_terminal ? "" : Environment.NewLine)}");
    }

    public void Finish()
    {
        if (_written && _terminal)
        {
            Console.Error.WriteLine();
        }

        _written = false;
    }

    public void Dispose() => Finish();
}

using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>
/// The Query page's state: text, parameters, runs. Lives as long as the circuit, so that a look at another page loses
/// nothing. Not thread safe: used on the circuit's dispatcher only, to which <see cref="StartAsync"/> comes back.
/// </summary>
public sealed class QueryDesk(QueryRunner runner, TimeProvider time) : IDisposable
{
    /// <summary>Runs remembered, and how many of the newest keep their rows.</summary>
    public const int MostRuns = 50;
    public const int MostRunsWithRows = 5;

    private readonly List<QueryRun> _runs = [];
    private readonly List<QueryParameter> _parameters = [];
    private CancellationTokenSource? _cancellation;

    public string Text { get; private set; } = "";

    /// <summary>The rows of the panel: one for each parameter that the text names. Others are remembered, not shown.</summary>
    public IReadOnlyList<QueryParameter> Parameters { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<QueryRun> Runs => _runs;

    /// <summary>The run whose result is shown; null before the first.</summary>
    public QueryRun? Shown { get; private set; }

    public bool AllowsWrites { get; set; }

    public bool IsRunning => _cancellation is not null;

    /// <summary>The shown result belongs to another text than the editor holds now.</summary>
    public bool IsEditedSince => Shown is { } run && run.Request.EditorText != Text;

    public TimeSpan TimeLimit => runner.TimeLimit;

    public int RowLimit => runner.RowLimit;

    public bool HasBadParameter => Parameters.Any(parameter => parameter.Read().Problem is not null);

    public void Edit(string text)
    {
        Text = text;
        Parameters = [.. QueryText.ParametersOf(text).Select(ParameterNamed)];
    }

    public void Take(ExampleQuery example)
    {
        foreach (var given in example.Parameters)
        {
            var parameter = ParameterNamed(given.Name);
            parameter.Kind = given.Kind;
            parameter.Text = given.Text;
        }

        Edit(example.Text);
    }

    public void Show(QueryRun run) => Shown = run;

    /// <summary>Runs the part of the text, or all of it; nothing happens while another query runs.</summary>
    /// <param name="length">0 for all of the text.</param>
    /// <param name="progress">Told the number of rows that have come, from another thread.</param>
    public async Task StartAsync(QueryMode mode, int start = 0, int length = 0, TimeSpan? timeLimit = null, IProgress<int>? progress = null)
    {
        if (IsRunning || HasBadParameter || string.IsNullOrWhiteSpace(Text))
        {
            return;
        }

        var isPart = length > 0 && start >= 0 && start + length <= Text.Length;
        var run = Begin(new QueryRequest
        {
            EditorText = Text,
            Start = isPart ? start : 0,
            Length = isPart ? length : Text.Length,
            Mode = mode,
            Access = AllowsWrites ? AccessMode.Write : AccessMode.Read,
            Parameters = Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Read().Value, StringComparer.Ordinal),
            TimeLimit = timeLimit,
        });
        using var cancellation = new CancellationTokenSource();
        _cancellation = cancellation;
        try
        {
            run.End(await runner.RunAsync(run.Request, progress, cancellation.Token));
        }
        finally
        {
            _cancellation = null;
        }
    }

    /// <summary>Ends the running query; its rows so far are kept.</summary>
    public void Cancel() => _cancellation?.Cancel();

    /// <summary>The circuit ends, and with it what it asked for.</summary>
    public void Dispose() => Cancel();

    private QueryRun Begin(QueryRequest request)
    {
        var run = new QueryRun(_runs.Count == 0 ? 1 : _runs[0].Number + 1, request, time.GetLocalNow());
        _runs.Insert(0, run);
        if (_runs.Count > MostRuns)
        {
            _runs.RemoveAt(MostRuns);
        }

        foreach (var old in _runs.Skip(MostRunsWithRows))
        {
            old.LetGoOfRows();
        }

        return Shown = run;
    }

    private QueryParameter ParameterNamed(string name)
    {
        var parameter = _parameters.Find(known => known.Name == name);
        if (parameter is null)
        {
            parameter = new QueryParameter(name);
            _parameters.Add(parameter);
        }

        return parameter;
    }
}

using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Sessions;

/// <summary>One run of a plan: pulls rows, makes them fit to leave, and knows what was done. Used by one thread at a time.</summary>
internal sealed class QueryRun : IDisposable
{
    private const int RowsOfABatch = 512;
    private static readonly TimeSpan TimeOfABatch = TimeSpan.FromMilliseconds(20);

    private readonly QueryContext _context;
    private readonly CancellationTokenSource _stop;
    private readonly Dictionary<LogicalPlan, OperatorProfile>? _profile;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Materializer _materializer;
    private Operator? _root;
    private TimeSpan? _firstRow;
    private TimeSpan? _consumed;

    public QueryRun(QueryPlan plan, QueryContext context, CancellationTokenSource stop)
    {
        Plan = plan;
        _context = context;
        _stop = stop;
        _materializer = new Materializer(context);
        _profile = plan.Mode == ExecutionMode.Profile ? new(ReferenceEqualityComparer.Instance) : null;
    }

    public QueryPlan Plan { get; }

    public void Cancel() => _stop.Cancel();

    /// <summary>Pulls rows until there are enough of them for one trip, or time has passed, or none are left.</summary>
    /// <returns>False when the run is at its end.</returns>
    public bool Fill(List<Value[]> batch)
    {
        if (Plan.Mode == ExecutionMode.Explain)
        {
            return false;
        }

        // A small query may never reach its first poll; the wish to end it counts all the same.
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (_root is null)
        {
            _root = new OperatorFactory(_context, _profile).Create(Plan.Root);
            _root.Open();
        }

        var started = _watch.Elapsed;
        while (batch.Count < RowsOfABatch && (batch.Count == 0 || _watch.Elapsed - started < TimeOfABatch))
        {
            if (!_root.MoveNext())
            {
                _context.Writer?.CheckDeletedNodes();
                return false;
            }

            _firstRow ??= _watch.Elapsed;
            batch.Add(CurrentRow());
        }

        return true;
    }

    /// <summary>Accounts for rows that wait to be fetched longer than until the next batch.</summary>
    /// <exception cref="GraphException">The query holds too much.</exception>
    public void HoldRows(int rows) => _context.Hold((long)rows * (Plan.Columns.Count + 1));

    public ResultSummary Summarize(string? bookmark)
    {
        _consumed ??= _watch.Elapsed;
        return new ResultSummary
        {
            QueryType = Plan.Type,
            Counters = _context.Counters.ToCounters(),
            Plan = Plan.Mode == ExecutionMode.Execute ? null : PlanDescriber.Describe(Plan, _profile),
            ResultAvailableAfter = _firstRow ?? _consumed.Value,
            ResultConsumedAfter = _consumed.Value,
            Bookmark = bookmark,
            Database = EmbeddedGraphDatabase.DatabaseName,
        };
    }

    public void Dispose()
    {
        _root?.Close();
        _root = null;
        _stop.Dispose();
    }

    private Value[] CurrentRow()
    {
        var slots = Plan.ColumnSlots;
        var row = new Value[slots.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = _materializer.Materialize(_context.Row[slots[i]]);
        }

        return row;
    }
}

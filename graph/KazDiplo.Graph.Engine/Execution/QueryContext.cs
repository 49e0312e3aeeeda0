using System.Diagnostics;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Execution.Updates;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution;

/// <summary>Everything one run of a statement needs beside its rows. Used by one thread at a time.</summary>
public sealed class QueryContext
{
    private readonly Dictionary<NestedPlan, Operator> _nested = [];
    private readonly GraphView? _view;
    private int _steps;
    private long _heldValues;
    private EntityWriter? _updates;

    /// <summary>The graph that the statement reads: a snapshot, or the writer's live view, so that a statement sees its own changes.</summary>
    public required GraphView View
    {
        get => _view!;
        init
        {
            _view = value;
            Graph = new EntityReader(value, this);
        }
    }

    /// <summary>Null in a statement that only reads.</summary>
    public GraphWriter? Writer { get; init; }

    /// <summary>The way to change the graph. Only plans that write ask for it, and they run with a writer.</summary>
    internal EntityWriter Updates => _updates ??= new EntityWriter(Writer ?? throw new UnreachableException(), Counters);

    /// <summary>Part of element ids.</summary>
    public Guid StoreId { get; init; }

    /// <summary>Reads nodes and relationships by value, as expressions need it.</summary>
    public EntityReader Graph { get; private init; } = null!;

    /// <summary>What the statement has changed so far.</summary>
    internal UpdateCounters Counters { get; } = new();

    /// <summary>The row that all operators of the run share.</summary>
    internal Value[] Row { get; init; } = [];

    /// <summary>Parameters by name, without the dollar sign.</summary>
    public required IReadOnlyDictionary<string, Value> Parameters { get; init; }

    public required QueryClock Clock { get; init; }

    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>The procedures of the database, for those that list them.</summary>
    public ProcedureRegistry? Procedures { get; init; }

    /// <summary>Ends the query: the caller's wish, the transaction's timeout, or the disposal of the cursor.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Accesses to the store so far; PROFILE takes differences of it.</summary>
    public long DbHits { get; set; }

    /// <exception cref="Port.GraphException">The parameter was not given.</exception>
    public Value Parameter(string name) =>
        Parameters.TryGetValue(name, out var value) ? value : throw QueryErrors.ParameterMissing(name);

    /// <summary>The operators of a plan inside an expression; made once a run.</summary>
    internal Operator Nested(NestedPlan plan)
    {
        if (!_nested.TryGetValue(plan, out var created))
        {
            created = new OperatorFactory(this, null).Create(plan.Root);
            _nested.Add(plan, created);
        }

        return created;
    }

    /// <summary>To be asked before a list that is being made takes one more item.</summary>
    /// <exception cref="Port.GraphException">The list has as many items as a list may have.</exception>
    internal void CheckListLength(long count)
    {
        if (count >= Limits.ListItems)
        {
            throw QueryErrors.OutOfMemory("items of one list", Limits.ListItems);
        }
    }

    /// <summary>Cheap enough for every inner step: looks at the token each 256th time.</summary>
    public void Poll()
    {
        if ((++_steps & 0xFF) == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Accounts for values that an operator, aggregating function or list keeps.</summary>
    public void Hold(long values)
    {
        _heldValues += values;
        if (_heldValues > Limits.HeldValues)
        {
            throw QueryErrors.OutOfMemory("values", Limits.HeldValues);
        }
    }

    /// <summary>What the query holds now.</summary>
    internal long HeldValues => _heldValues;

    /// <summary>Gives back what <see cref="Hold"/> took.</summary>
    public void Release(long values) => _heldValues -= values;
}

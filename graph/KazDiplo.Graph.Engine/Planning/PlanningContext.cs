using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>What the planning of one statement shares: its slots, what the analysis found, and the counts of the store.</summary>
internal sealed class PlanningContext
{
    private readonly Stack<HashSet<int>> _trackers = new();
    private Dictionary<Expression, Aggregation>? _aggregations;
    private GraphView? _statistics;
    private int _anonymous;

    public required string Text { get; init; }

    public required SemanticModel Model { get; init; }

    /// <summary>Gives the planner its exact counts and its indexes.</summary>
    public required GraphView Statistics
    {
        get => _statistics ?? throw new InvalidOperationException("The planning is over.");
        init => _statistics = value;
    }

    public required FunctionRegistry Functions { get; init; }

    public required ProcedureRegistry Procedures { get; init; }

    /// <summary>How many slots a row of the plan has.</summary>
    public int SlotCount { get; private set; }

    /// <summary>Ends the planning: a cached plan must not hold an old state of the graph in memory.</summary>
    public void Close() => _statistics = null;

    public int NewSlot() => SlotCount++;

    /// <summary>A name for what the query leaves unnamed, in the way of Neo4j's plans.</summary>
    public string AnonymousName() => $"anon_{_anonymous++}";

    public string TextOf(AstNode node) => node.Span.Length == 0 ? string.Empty : node.Span.Slice(Text);

    /// <summary>Compiles an expression and finds out which slots of the scope it needs.</summary>
    public BoundExpression Bind(Expression expression, Scope scope)
    {
        _trackers.Push([]);
        var watermark = SlotCount;
        var evaluate = new ExpressionCompiler(this).Compile(expression, scope);
        var dependencies = _trackers.Pop();
        // Slots made on the way are the expression's own: variables of comprehensions and of subqueries.
        dependencies.RemoveWhere(slot => slot >= watermark);
        NoteUse(dependencies);
        return new BoundExpression(evaluate, TextOf(expression), dependencies) { IsVariable = expression is Variable };
    }

    /// <summary>Binds an expression and takes its aggregating calls apart, each with a slot for its result.</summary>
    public (BoundExpression Bound, Dictionary<Expression, Aggregation> Aggregations) CollectAggregations(Expression expression, Scope scope)
    {
        var outer = _aggregations;
        _aggregations = [];
        var bound = Bind(expression, scope);
        var found = _aggregations;
        _aggregations = outer;
        return (bound, found);
    }

    /// <summary>The expression is an aggregating call; what lies below its root is not looked at.</summary>
    public bool Aggregates(Expression expression) =>
        expression is CountStar || (expression is FunctionCall call && Functions.TryGet(call.Name, out var function) && function.IsAggregating);

    /// <summary>The slot of an aggregating call of the projection being planned.</summary>
    public int AggregationSlot(Expression call, FunctionDefinition function, bool distinct, IEnumerable<Expression> arguments, Scope scope)
    {
        var aggregations = _aggregations ?? throw new InvalidOperationException("An aggregating call outside of a projection.");
        if (!aggregations.TryGetValue(call, out var aggregation))
        {
            var bound = arguments.Select(argument => Bind(argument, scope)).ToList();
            aggregation = new Aggregation(NewSlot(), function, distinct, bound, TextOf(call));
            aggregations.Add(call, aggregation);
        }

        return aggregation.Slot;
    }

    /// <summary>Every use of a variable goes through here, so that dependencies are complete, also those of subqueries.</summary>
    public bool TryResolve(Scope scope, string name, out int slot)
    {
        var found = scope.TryGet(name, out slot);
        if (found)
        {
            NoteUse([slot]);
        }

        return found;
    }

    public void NoteUse(IEnumerable<int> slots)
    {
        if (_trackers.TryPeek(out var tracker))
        {
            tracker.UnionWith(slots);
        }
    }
}

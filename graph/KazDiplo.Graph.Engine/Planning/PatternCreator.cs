using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Evaluation.Expressions;
using KazDiplo.Graph.Engine.Execution.Updates;
using KazDiplo.Graph.Engine.Planning.Matching;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Turns a pattern into the actions that create what of it is not bound yet, from left to right.</summary>
/// <param name="graph">For MERGE the graph that was searched: its slots are used again. Null for CREATE.</param>
internal sealed class PatternCreator(PlanningContext planning, Scope scope, QueryGraph? graph)
{
    private readonly UpdateActionBinder _binder = new(planning);

    public Scope Scope { get; private set; } = scope;

    public List<UpdateAction> Actions { get; } = [];

    /// <summary>Every property value of the pattern, for MERGE, which takes no null.</summary>
    public List<(string Key, Evaluator Evaluate)> Required { get; } = [];

    public void Add(PatternPart part)
    {
        var elements = part.Path.Elements;
        // The nodes first: a relationship needs both its ends.
        var slots = new int[elements.Count];
        for (var i = 0; i < elements.Count; i += 2)
        {
            slots[i] = AddNode((NodePattern)elements[i]);
        }

        var pieces = new List<PathPiece>();
        for (var i = 1; i < elements.Count; i += 2)
        {
            slots[i] = AddRelationship((RelationshipPattern)elements[i], slots[i - 1], slots[i + 1]);
            pieces.Add(new PathPiece(slots[i], IsList: false));
        }

        if (part.Variable is not null)
        {
            var slot = SlotOf(part.Variable.Name);
            Scope = Scope.With(part.Variable.Name, slot);
            Actions.Add(new AssignAction(slot, PathEvaluators.Build(slots[0], [.. pieces])));
        }
    }

    private int AddNode(NodePattern pattern)
    {
        if (pattern.Variable is not null && planning.TryResolve(Scope, pattern.Variable.Name, out var known))
        {
            return known;
        }

        var slot = graph?.ElementSlots[pattern] ?? planning.NewSlot();
        if (pattern.Variable is null && graph is not null && Actions.OfType<CreateNodeAction>().Any(action => action.Slot == slot))
        {
            return slot;
        }

        var properties = Properties(pattern.Properties);
        Actions.Add(new CreateNodeAction(slot, _binder.Names(pattern.Labels is null ? [] : [pattern.Labels], Scope), properties));
        Declare(pattern.Variable, slot);
        return slot;
    }

    private int AddRelationship(RelationshipPattern pattern, int left, int right)
    {
        var slot = graph?.ElementSlots[pattern] ?? planning.NewSlot();
        var (start, end) = pattern.Direction == RelationshipDirection.Incoming ? (right, left) : (left, right);
        var type = _binder.Names([pattern.Types ?? throw new UnreachableException("The analysis let a relationship without a type through.")], Scope);
        Actions.Add(new CreateRelationshipAction(slot, type, start, end, planning.TextOf(pattern), Properties(pattern.Properties)));
        Declare(pattern.Variable, slot);
        return slot;
    }

    private Evaluator? Properties(Expression? properties)
    {
        if (properties is MapLiteral map)
        {
            foreach (var entry in map.Entries)
            {
                Required.Add((entry.Key, planning.Bind(entry.Value, Scope).Evaluate));
            }
        }

        return properties is null ? null : planning.Bind(properties, Scope).Evaluate;
    }

    private void Declare(Variable? variable, int slot) => Scope = variable is null ? Scope : Scope.With(variable.Name, slot);

    private int SlotOf(string name) => graph is not null && graph.InnerScope.TryGet(name, out var slot) ? slot : planning.NewSlot();
}

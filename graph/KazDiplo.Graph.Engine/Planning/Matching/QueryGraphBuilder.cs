using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Evaluation.Expressions;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>
/// Builds the query graph of a pattern. Variables are declared first, conditions bound after: an inline property may
/// speak of any variable of the same MATCH.
/// </summary>
internal sealed class QueryGraphBuilder
{
    private readonly PlanningContext _planning;
    private readonly QueryGraph _graph;
    private readonly Dictionary<int, PatternNode> _nodes = [];
    private readonly PatternConditions _conditions;

    private QueryGraphBuilder(PlanningContext planning, Scope scope, MatchMode mode)
    {
        _planning = planning;
        _graph = new QueryGraph
        {
            Mode = mode,
            Arguments = scope.Slots.ToHashSet(),
            InnerScope = scope,
            OuterScope = scope,
        };
        _conditions = new PatternConditions(planning, _graph);
    }

    public static QueryGraph Build(PlanningContext planning, Scope scope, MatchMode mode, IEnumerable<PatternPart> parts, Expression? where)
    {
        var builder = new QueryGraphBuilder(planning, scope, mode);
        foreach (var part in parts)
        {
            builder.AddPart(part);
        }

        builder._conditions.Bind(where);
        return builder._graph;
    }

    private void AddPart(PatternPart part)
    {
        if (part.Selector is null)
        {
            AddPath(part.Path, part.Variable, null);
            return;
        }

        var all = part.Selector.Kind switch
        {
            PathSelectorKind.ShortestPathFunction => false,
            PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest => true,
            PathSelectorKind.Any or PathSelectorKind.Shortest when part.Selector.Count is null or IntegerLiteral { Value: 1 } => false,
            _ => throw QueryErrors.NotSupported("A path selector with a count above 1"),
        };
        AddPath(part.Path, part.Variable, all);
    }

    private void AddPath(PathPattern path, Variable? variable, bool? shortest)
    {
        var elements = path.Elements;
        if (elements[0] is not NodePattern first)
        {
            throw QueryErrors.NotSupported("A quantified path pattern");
        }

        var start = AddNode(first);
        var previous = start;
        var pieces = new List<PathPiece>();
        var edges = new List<PatternEdge>();
        for (var i = 1; i + 1 < elements.Count; i += 2)
        {
            if (elements[i] is not RelationshipPattern relationship || elements[i + 1] is not NodePattern node)
            {
                throw QueryErrors.NotSupported("A quantified path pattern");
            }

            var next = AddNode(node);
            var edge = AddEdge(relationship, previous, next, shortest is not null);
            edges.Add(edge);
            pieces.Add(new PathPiece(edge.Slot, edge.Length is not null));
            previous = next;
        }

        if (variable is null && shortest is null)
        {
            _graph.Edges.AddRange(edges);
            return;
        }

        AddAssignment(start, pieces, edges, variable, shortest);
    }

    private void AddAssignment(PatternNode start, List<PathPiece> pieces, List<PatternEdge> edges, Variable? variable, bool? shortest)
    {
        var name = variable?.Name ?? _planning.AnonymousName();
        var slot = _planning.NewSlot();
        Declare(name, slot, variable is not null);
        var dependencies = pieces.Select(piece => piece.Slot).Append(start.Slot).ToHashSet();
        var assignment = new PathAssignment(
            slot, name, new BoundExpression(PathEvaluators.Build(start.Slot, [.. pieces]), $"path {name}", dependencies));
        _graph.Paths.Add(assignment);
        if (shortest is null)
        {
            _graph.Edges.AddRange(edges);
            return;
        }

        if (edges is not [var edge])
        {
            throw QueryErrors.NotSupported("A shortest path over more than one relationship pattern");
        }

        _graph.Edges.Add(edge with { Shortest = new ShortestPathSearchKind(shortest.Value, assignment) });
    }

    private PatternNode AddNode(NodePattern pattern)
    {
        var name = pattern.Variable?.Name ?? _planning.AnonymousName();
        if (!_planning.TryResolve(_graph.InnerScope, name, out var slot))
        {
            slot = _planning.NewSlot();
            Declare(name, slot, pattern.Variable is not null);
        }

        if (!_nodes.TryGetValue(slot, out var node))
        {
            node = new PatternNode(slot, name, []);
            _nodes.Add(slot, node);
            _graph.Nodes.Add(node);
        }

        _graph.ElementSlots[pattern] = slot;
        _conditions.Add(node, pattern);
        return node;
    }

    private PatternEdge AddEdge(RelationshipPattern pattern, PatternNode from, PatternNode to, bool isShortest)
    {
        var name = pattern.Variable?.Name ?? _planning.AnonymousName();
        var isBound = _planning.TryResolve(_graph.InnerScope, name, out var slot);
        if (!isBound)
        {
            slot = _planning.NewSlot();
            Declare(name, slot, pattern.Variable is not null);
        }

        _graph.ElementSlots[pattern] = slot;
        var length = CreateLength(pattern, isShortest);
        _conditions.Add(name, pattern, length);
        return new PatternEdge(
            slot,
            pattern.Variable?.Name ?? string.Empty,
            from,
            to,
            DirectionOf(pattern.Direction),
            RelationshipTypes.Compile(pattern.Types),
            pattern.Types is null ? string.Empty : ":" + _planning.TextOf(pattern.Types).TrimStart(':'),
            RelationshipTypes.NamesOf(pattern.Types),
            length,
            null,
            isBound);
    }

    private VariableLengthShape? CreateLength(RelationshipPattern pattern, bool isShortest)
    {
        var (min, max) = pattern switch
        {
            { Length: { } length } => (length.Min ?? 1, length.Max),
            { Quantifier: { } quantifier } => (quantifier.Min, quantifier.Max),
            _ when isShortest => (1, 1),
            _ => (-1L, (long?)null),
        };
        return min < 0 ? null : new VariableLengthShape(min, max, _planning.NewSlot(), new List<BoundExpression>());
    }

    private void Declare(string name, int slot, bool isNamed)
    {
        _graph.InnerScope = _graph.InnerScope.With(name, slot);
        _graph.OuterScope = isNamed ? _graph.OuterScope.With(name, slot) : _graph.OuterScope;
    }

    private static Direction DirectionOf(RelationshipDirection direction) => direction switch
    {
        RelationshipDirection.Outgoing => Direction.Outgoing,
        RelationshipDirection.Incoming => Direction.Incoming,
        RelationshipDirection.Undirected => Direction.Both,
        _ => throw new UnreachableException(),
    };
}

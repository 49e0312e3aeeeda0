using System.Collections.Immutable;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Schema;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>Finds the ways into the graph for one node: by id, by index, by label, or all nodes.</summary>
internal sealed class LeafPlanner(PlanningContext planning, Scope scope, CardinalityEstimator estimator)
{
    private readonly GraphView _statistics = planning.Statistics;

    /// <param name="known">Slots that rows have already: their values can be looked up.</param>
    public LeafCandidate Best(PatternNode node, IReadOnlyList<GraphPredicate> predicates, IReadOnlySet<int> known)
    {
        var candidates = ById(node, predicates, known)
            .Concat(ByIndex(node, predicates, known))
            .Concat(ByRange(node, predicates, known))
            .Append(ByLabelOrAll(node, predicates));
        return candidates.MinBy(candidate => candidate.Rows)!;
    }

    private LeafCandidate ByLabelOrAll(PatternNode node, IReadOnlyList<GraphPredicate> predicates)
    {
        if (node.Labels.Count == 0)
        {
            var rows = estimator.Nodes;
            return new LeafCandidate(new AllNodesScanPlan(node.Slot, node.Name) { EstimatedRows = rows }, rows, [], ImmutableHashSet<int>.Empty);
        }

        var label = node.Labels.MinBy(estimator.NodesWith)!;
        var count = estimator.NodesWith(label);
        return new LeafCandidate(
            new NodeByLabelScanPlan(node.Slot, node.Name, label) { EstimatedRows = count },
            count,
            LabelPredicates(node, label, predicates),
            ImmutableHashSet<int>.Empty);
    }

    private IEnumerable<LeafCandidate> ById(PatternNode node, IReadOnlyList<GraphPredicate> predicates, IReadOnlySet<int> known)
    {
        foreach (var predicate in predicates)
        {
            if (SeekPatterns.Id(predicate.Expression, node.Name) is not { } seek || Bind(seek.Value, node, known) is not { } value)
            {
                continue;
            }

            var rows = seek.Many ? 5.0 : 1.0;
            var plan = new NodeByIdSeekPlan(node.Slot, value, seek.Many, seek.ElementId, predicate.Bound.Text) { EstimatedRows = rows };
            // elementId() and id() of a node are what the seek looks up; the condition holds.
            yield return new LeafCandidate(plan, rows - 0.5, [predicate], value.Dependencies);
        }
    }

    private IEnumerable<LeafCandidate> ByIndex(PatternNode node, IReadOnlyList<GraphPredicate> predicates, IReadOnlySet<int> known)
    {
        foreach (var index in IndexesOf(node))
        {
            var keys = index.Keys.Select(key => Equality(node, _statistics.Tokens.Keys.Name(key), index.Keys.Length == 1, predicates, known)).ToList();
            if (keys.Contains(null))
            {
                continue;
            }

            var label = _statistics.Tokens.Labels.Name(index.LabelOrType);
            var many = keys[0]!.Value.Many;
            var rows = Math.Max(1, (index.IsUnique ? 1.0 : _statistics.CountIndexed(index) * Math.Pow(EqualityOf(index), keys.Count)) * (many ? 5 : 1));
            var text = $"{node.Name}:{label}({string.Join(", ", keys.Select(key => key!.Value.Predicate.Bound.Text))})";
            var plan = new NodeIndexSeekPlan(node.Slot, index, [.. keys.Select(key => key!.Value.Value)], many, text) { EstimatedRows = rows };
            var solved = keys.Select(key => key!.Value.Predicate).Concat(LabelPredicates(node, label, predicates));
            yield return new LeafCandidate(
                plan, rows - 0.25, [.. solved], keys.SelectMany(key => key!.Value.Value.Dependencies).ToHashSet());
        }
    }

    private IEnumerable<LeafCandidate> ByRange(PatternNode node, IReadOnlyList<GraphPredicate> predicates, IReadOnlySet<int> known)
    {
        foreach (var index in IndexesOf(node).Where(index => index.Keys.Length == 1))
        {
            var key = _statistics.Tokens.Keys.Name(index.Keys[0]);
            foreach (var predicate in predicates)
            {
                if (SeekPatterns.Range(predicate.Expression, node.Name, key) is not { } range || Bind(range.Value, node, known) is not { } value)
                {
                    continue;
                }

                var label = _statistics.Tokens.Labels.Name(index.LabelOrType);
                var rows = _statistics.CountIndexed(index) * (range.Kind == SeekRangeKind.Prefix ? 0.1 : 0.3);
                var plan = new NodeIndexRangePlan(node.Slot, index, ToRange(range.Kind, value.Evaluate), $"{node.Name}:{label}({predicate.Bound.Text})");
                yield return new LeafCandidate(plan with { EstimatedRows = rows }, rows, LabelPredicates(node, label, predicates), value.Dependencies);
            }
        }
    }

    private static double EqualityOf(IndexDefinition index) => CardinalityEstimator.EqualitySelectivity / Math.Max(1, index.Keys.Length);

    private static IndexRange ToRange(SeekRangeKind kind, Evaluator value) => kind switch
    {
        SeekRangeKind.Prefix => new IndexRange(null, false, null, false, value),
        SeekRangeKind.Less => new IndexRange(null, false, value, false, null),
        SeekRangeKind.LessOrEqual => new IndexRange(null, false, value, true, null),
        SeekRangeKind.Greater => new IndexRange(value, false, null, false, null),
        _ => new IndexRange(value, true, null, false, null),
    };

    private IEnumerable<IndexDefinition> IndexesOf(PatternNode node) => _statistics.Indexes.Where(index =>
        index.Entity == EntityKind.Node && node.Labels.Contains(_statistics.Tokens.Labels.Name(index.LabelOrType)));

    private (BoundExpression Value, bool Many, GraphPredicate Predicate)? Equality(
        PatternNode node, string key, bool allowMany, IReadOnlyList<GraphPredicate> predicates, IReadOnlySet<int> known)
    {
        foreach (var predicate in predicates)
        {
            if (SeekPatterns.Equality(predicate.Expression, node.Name, key) is { } seek
                && (allowMany || !seek.Many)
                && Bind(seek.Value, node, known) is { } value)
            {
                return (value, seek.Many, predicate);
            }
        }

        return null;
    }

    private BoundExpression? Bind(Expression expression, PatternNode node, IReadOnlySet<int> known)
    {
        var bound = planning.Bind(expression, scope);
        return !bound.Dependencies.Contains(node.Slot) && bound.Dependencies.IsSubsetOf(known) ? bound : null;
    }

    private static List<GraphPredicate> LabelPredicates(PatternNode node, string label, IReadOnlyList<GraphPredicate> predicates) =>
        [.. predicates.Where(predicate => predicate.LabelSlot == node.Slot && predicate.Label == label)];
}

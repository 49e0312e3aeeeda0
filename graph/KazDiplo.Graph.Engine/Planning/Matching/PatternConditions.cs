using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Evaluation.Expressions;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>
/// The conditions of a query graph: labels, inline properties, inline WHERE and the WHERE of the clause. They are
/// collected while variables are declared and bound once all are known.
/// </summary>
internal sealed class PatternConditions(PlanningContext planning, QueryGraph graph)
{
    private readonly List<Action> _waiting = [];

    public void Add(PatternNode node, NodePattern pattern)
    {
        AddLabels(node, pattern.Labels);
        _waiting.Add(() =>
        {
            AddProperties(node.Name, pattern.Properties, graph.InnerScope, graph.Predicates.Add);
            AddPredicate(pattern.Where);
        });
    }

    /// <param name="length">Null for one relationship; else the conditions are about every step.</param>
    public void Add(string name, RelationshipPattern pattern, VariableLengthShape? length) => _waiting.Add(() =>
    {
        if (length is null)
        {
            AddProperties(name, pattern.Properties, graph.InnerScope, graph.Predicates.Add);
            AddPredicate(pattern.Where);
        }
        else
        {
            AddStepConditions(name, pattern, length);
        }
    });

    /// <summary>Binds what was collected, and the WHERE of the clause.</summary>
    public void Bind(Expression? where)
    {
        _waiting.Add(() => AddPredicate(where));
        // A condition may add another: n:Label in WHERE becomes a label of the node.
        for (var i = 0; i < _waiting.Count; i++)
        {
            _waiting[i]();
        }

        RequireBoundNodes();
    }

    private void AddStepConditions(string name, RelationshipPattern pattern, VariableLengthShape length)
    {
        var steps = (List<BoundExpression>)length.StepPredicates;
        var stepName = pattern.Variable is null ? name : $"{name} (each)";
        var scope = graph.InnerScope.With(stepName, length.StepSlot).With(name, length.StepSlot);
        AddProperties(stepName, pattern.Properties, scope, predicate => steps.Add(predicate.Bound));
        if (pattern.Where is not null)
        {
            steps.Add(planning.Bind(pattern.Where, scope));
        }
    }

    private void AddLabels(PatternNode node, LabelExpression? labels)
    {
        switch (labels)
        {
            case null:
                break;
            case LabelName label:
                node.Labels.Add(label.Name);
                AddLabelTest(node, labels, $"{node.Name}:{label.Name}", label.Name);
                break;
            case LabelConjunction conjunction:
                foreach (var operand in conjunction.Operands)
                {
                    AddLabels(node, operand);
                }

                break;
            default:
                AddLabelTest(node, labels, $"{node.Name}:{planning.TextOf(labels).TrimStart(':')}", null);
                break;
        }
    }

    private void AddLabelTest(PatternNode node, LabelExpression labels, string text, string? label) => _waiting.Add(() =>
        graph.Predicates.Add(new GraphPredicate(new BoundExpression(LabelTest(node.Slot, labels), text, new HashSet<int> { node.Slot }), null, node.Slot, label)));

    private Evaluator LabelTest(int slot, LabelExpression labels)
    {
        var compiler = new ExpressionCompiler(planning);
        var test = LabelEvaluators.Compile(labels, expression => compiler.Compile(expression, graph.InnerScope));
        return LabelEvaluators.Predicate(SlotEvaluators.Read(slot), test);
    }

    private void AddProperties(string name, Expression? properties, Scope scope, Action<GraphPredicate> add)
    {
        if (properties is not MapLiteral map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            var access = new PropertyAccess(new Variable(name, default), entry.Key, default);
            var equality = new ComparisonExpression(access, [new ComparisonStep(ComparisonOperator.Equal, entry.Value, default)], default);
            var bound = planning.Bind(equality, scope);
            add(new GraphPredicate(bound with { Text = $"{name}.{entry.Key} = {planning.TextOf(entry.Value)}" }, equality));
        }
    }

    private void AddPredicate(Expression? predicate)
    {
        switch (predicate)
        {
            case null:
                break;
            case LogicalExpression { Operator: LogicalOperator.And } conjunction:
                foreach (var operand in conjunction.Operands)
                {
                    AddPredicate(operand);
                }

                break;
            case LabelPredicate { Operand: Variable variable, Labels: LabelName label } when NodeNamed(variable.Name) is { } node:
                AddLabels(node, label);
                break;
            default:
                graph.Predicates.Add(new GraphPredicate(planning.Bind(predicate, graph.InnerScope), predicate));
                break;
        }
    }

    private PatternNode? NodeNamed(string name) =>
        graph.InnerScope.TryGet(name, out var slot) ? graph.Nodes.Find(node => node.Slot == slot) : null;

    // A bound node that no relationship hangs on is not looked up any more, but null still matches nothing.
    private void RequireBoundNodes()
    {
        foreach (var node in graph.Nodes)
        {
            var slot = node.Slot;
            if (graph.Arguments.Contains(slot) && !graph.Edges.Any(edge => edge.From == node || edge.To == node))
            {
                var exists = PredicateEvaluators.IsNull(SlotEvaluators.Read(slot), negated: true);
                graph.Predicates.Add(new GraphPredicate(new BoundExpression(exists, $"{node.Name} IS NOT NULL", new HashSet<int> { slot }), null));
            }
        }
    }
}

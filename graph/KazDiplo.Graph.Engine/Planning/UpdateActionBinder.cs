using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Updates;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Items of SET and REMOVE as actions.</summary>
internal sealed class UpdateActionBinder(PlanningContext planning)
{
    public UpdateAction Bind(SetItem item, Scope scope) => item switch
    {
        SetProperty set => new SetPropertyAction(Evaluate(set.Owner, scope), Evaluate(set.Key, scope), Evaluate(set.Value, scope)),
        SetProperties set => new SetPropertiesAction(Evaluate(set.Owner, scope), Evaluate(set.Value, scope), set.Replace),
        SetLabels set => new ChangeLabelsAction(Evaluate(set.Owner, scope), Names(set.Labels, scope), Remove: false),
        _ => throw new UnreachableException(),
    };

    public UpdateAction Bind(RemoveItem item, Scope scope) => item switch
    {
        RemoveProperty remove => new SetPropertyAction(Evaluate(remove.Owner, scope), Evaluate(remove.Key, scope), static (_, _) => Value.Null),
        RemoveLabels remove => new ChangeLabelsAction(Evaluate(remove.Owner, scope), Names(remove.Labels, scope), Remove: true),
        _ => throw new UnreachableException(),
    };

    /// <summary>Labels to be written: names and computed names, also joined by &amp; or colons.</summary>
    public LabelNames Names(IEnumerable<LabelExpression> labels, Scope scope)
    {
        var names = new List<string>();
        var computed = new List<Evaluator>();
        foreach (var label in labels.SelectMany(Flatten))
        {
            switch (label)
            {
                case LabelName name:
                    names.Add(name.Name);
                    break;
                case DynamicLabel dynamic:
                    computed.Add(Evaluate(dynamic.Labels, scope));
                    break;
                default:
                    throw new UnreachableException("The analysis let a label choice through where labels are written.");
            }
        }

        return new LabelNames(names, computed);
    }

    private static IEnumerable<LabelExpression> Flatten(LabelExpression label) =>
        label is LabelConjunction conjunction ? conjunction.Operands.SelectMany(Flatten) : [label];

    private Evaluator Evaluate(Expression expression, Scope scope) => planning.Bind(expression, scope).Evaluate;
}

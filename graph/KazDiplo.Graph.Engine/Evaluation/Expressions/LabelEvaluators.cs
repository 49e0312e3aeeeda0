using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>Whether a node's labels, or a relationship's type, are as a label expression asks.</summary>
internal delegate bool LabelTest(Value entity, Value[] row, QueryContext context);

/// <summary>Label expressions (Neo4j Cypher manual, "Label expressions"): names, %, !, &amp;, | and computed names.</summary>
internal static class LabelEvaluators
{
    /// <summary>entity:Labels as a predicate; null for null.</summary>
    public static Evaluator Predicate(Evaluator operand, LabelTest test) => (row, context) =>
    {
        var entity = operand(row, context);
        return entity.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Node or ValueKind.Relationship => Value.Boolean(test(entity, row, context)),
            _ => throw QueryErrors.InvalidArgumentType($"Type mismatch: expected Node or Relationship but was {entity.Kind}"),
        };
    };

    public static LabelTest Compile(LabelExpression expression, Func<Expression, Evaluator> compile)
    {
        switch (expression)
        {
            case LabelName label:
                return (entity, _, context) => Has(entity, label.Name, context);
            case LabelWildcard:
                return static (entity, _, context) => entity.Kind == ValueKind.Relationship || context.Graph.Labels(entity).Count > 0;
            case LabelNegation negation:
                var negated = Compile(negation.Operand, compile);
                return (entity, row, context) => !negated(entity, row, context);
            case LabelConjunction conjunction:
                var all = conjunction.Operands.Select(operand => Compile(operand, compile)).ToArray();
                return (entity, row, context) => Array.TrueForAll(all, test => test(entity, row, context));
            case LabelDisjunction disjunction:
                var any = disjunction.Operands.Select(operand => Compile(operand, compile)).ToArray();
                return (entity, row, context) => Array.Exists(any, test => test(entity, row, context));
            case DynamicLabel dynamic:
                return Computed(compile(dynamic.Labels), dynamic.Any);
            default:
                throw new UnreachableException();
        }
    }

    private static LabelTest Computed(Evaluator labels, bool any) => (entity, row, context) =>
    {
        var value = labels(row, context);
        var names = value.Kind == ValueKind.List ? value.AsList() : new ListValue([value]);
        return any ? names.Any(Matches) : names.All(Matches);

        bool Matches(Value name) => name.IsString
            ? Has(entity, name.AsString(), context)
            : throw QueryErrors.InvalidArgumentType($"A label must be a String, but was {name.Kind}");
    };

    private static bool Has(Value entity, string name, QueryContext context) => entity.Kind == ValueKind.Node
        ? context.Graph.HasLabel(entity, name)
        : string.Equals(context.Graph.Type(entity), name, StringComparison.Ordinal);
}

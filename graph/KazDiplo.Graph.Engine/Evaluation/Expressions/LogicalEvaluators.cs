using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>AND, OR, XOR and NOT over true, false and null (openCypher 9, "Boolean operators"), from left to right and no further than needed.</summary>
internal static class LogicalEvaluators
{
    public static Evaluator Create(LogicalOperator @operator, Evaluator[] operands) => @operator switch
    {
        LogicalOperator.And => Decided(operands, by: false),
        LogicalOperator.Or => Decided(operands, by: true),
        LogicalOperator.Xor => Xor(operands),
        _ => throw new UnreachableException(),
    };

    public static Evaluator Not(Evaluator operand) => (row, context) =>
        Truth(operand(row, context)) is { } truth ? Value.Boolean(!truth) : Value.Null;

    /// <exception cref="Port.GraphException">The value is neither a Boolean nor null.</exception>
    public static bool? Truth(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Null => null,
        _ => throw QueryErrors.InvalidArgumentType($"Type mismatch: expected Boolean but was {value.Kind}"),
    };

    // AND is decided by the first false, OR by the first true; an unknown operand makes the undecided whole unknown.
    private static Evaluator Decided(Evaluator[] operands, bool by) => (row, context) =>
    {
        var unknown = false;
        foreach (var operand in operands)
        {
            var truth = Truth(operand(row, context));
            if (truth == by)
            {
                return Value.Boolean(by);
            }

            unknown |= truth is null;
        }

        return unknown ? Value.Null : Value.Boolean(!by);
    };

    private static Evaluator Xor(Evaluator[] operands) => (row, context) =>
    {
        bool? result = false;
        foreach (var operand in operands)
        {
            result ^= Truth(operand(row, context));
        }

        return Ternary.ToValue(result);
    };
}

using System.Text;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>IS NULL and IS NORMALIZED.</summary>
internal static class PredicateEvaluators
{
    public static Evaluator IsNull(Evaluator operand, bool negated) =>
        (row, context) => Value.Boolean(operand(row, context).IsNull != negated);

    public static Evaluator IsNormalized(Evaluator operand, string form, bool negated)
    {
        var normalization = form switch
        {
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => NormalizationForm.FormC,
        };
        return (row, context) =>
        {
            var value = operand(row, context);
            return value.IsString ? Value.Boolean(value.AsString().IsNormalized(normalization) != negated) : Value.Null;
        };
    }
}

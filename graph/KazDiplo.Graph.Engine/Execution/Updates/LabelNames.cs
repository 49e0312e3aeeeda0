using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>Labels, or the one type of a relationship, to be written: fixed names and computed ones, <c>$(expression)</c>.</summary>
internal sealed class LabelNames(IReadOnlyList<string> names, IReadOnlyList<Evaluator> computed)
{
    public IReadOnlyList<string> Names => names;

    public IReadOnlyList<string> Evaluate(Value[] row, QueryContext context)
    {
        if (computed.Count == 0)
        {
            return names;
        }

        var all = new List<string>(names);
        foreach (var expression in computed)
        {
            Append(all, expression(row, context));
        }

        return all;
    }

    private static void Append(List<string> names, Value value)
    {
        if (value.Kind == ValueKind.List)
        {
            foreach (var item in value.AsList())
            {
                Append(names, item);
            }

            return;
        }

        names.Add(value.IsString ? value.AsString() : throw QueryErrors.InvalidArgumentType($"A label or type must be a String, but was {value.Kind}."));
    }
}

using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>A path variable of a CREATE or MERGE pattern, made after its elements.</summary>
internal sealed record AssignAction(int Slot, Evaluator Value) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context) => row[Slot] = Value(row, context);
}

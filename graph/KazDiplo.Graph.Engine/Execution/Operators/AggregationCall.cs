using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>An aggregating call of one operator.</summary>
internal sealed record AggregationCall(int Slot, FunctionDefinition Function, bool Distinct, Evaluator[] Arguments);

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>Reads of the row. Made here so that an evaluator keeps its slot and nothing of the planning around it.</summary>
internal static class SlotEvaluators
{
    public static Evaluator Read(int slot) => (row, _) => row[slot];
}

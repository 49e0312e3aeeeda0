namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One item of ORDER BY: its value lies in a slot when rows are compared.</summary>
internal readonly record struct SortKey(int Slot, bool Descending);

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>A node of a query graph.</summary>
/// <param name="Labels">Labels that it must have, as far as they are plain names.</param>
internal sealed record PatternNode(int Slot, string Name, List<string> Labels);

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>A column that a query returns.</summary>
internal readonly record struct Column(string Name, StaticType Type);

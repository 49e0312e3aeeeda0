namespace KazDiplo.Graph.Port;

/// <param name="Product">For example <c>KazDiplo.Graph embedded 0.1</c> or <c>Neo4j/5.26.30</c>.</param>
/// <param name="Address">The URI it was opened with, without credentials.</param>
/// <param name="IsEmbedded">True for the engine in this process.</param>
public sealed record GraphDatabaseInfo(string Product, string Address, bool IsEmbedded);

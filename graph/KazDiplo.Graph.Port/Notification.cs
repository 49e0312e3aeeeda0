namespace KazDiplo.Graph.Port;

/// <summary>A hint or warning about a query that ran, with Neo4j's code.</summary>
public sealed record Notification(string Code, string Title, string Description, string Severity, QueryPosition? Position);

/// <summary>A place in the query text.</summary>
/// <param name="Offset">UTF-16 units from the start, 0-based.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record QueryPosition(int Offset, int Line, int Column);

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Where a query stands, and so what it may do and must end with.</summary>
internal enum QueryKind
{
    Statement,
    CallSubquery,

    /// <summary>EXISTS or COUNT: reads only, need not return anything.</summary>
    ExistsOrCount,

    /// <summary>COLLECT: reads only, returns one column.</summary>
    Collect,
}

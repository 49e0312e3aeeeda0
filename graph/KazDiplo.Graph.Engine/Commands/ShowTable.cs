using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>What one SHOW command lists.</summary>
/// <param name="Columns">All columns; those shown without YIELD come first.</param>
/// <param name="DefaultColumns">How many of them are shown without YIELD.</param>
internal sealed record ShowTable(
    string OperatorType, IReadOnlyList<string> Columns, int DefaultColumns, Func<QueryContext, IEnumerable<Value[]>> Rows);

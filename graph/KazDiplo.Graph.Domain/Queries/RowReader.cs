using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Column names of a result with their positions.</summary>
public sealed class RowColumns
{
    private readonly Dictionary<string, int> _positions;

    public RowColumns(IReadOnlyList<string> names)
    {
        _positions = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            _positions[names[i]] = i;
        }
    }

    /// <exception cref="KeyNotFoundException">The query returns no such column.</exception>
    public int PositionOf(string name) => _positions[name];
}

/// <summary>Reads one row by column name.</summary>
public readonly struct RowReader(RowColumns columns, IReadOnlyList<Value> values)
{
    public Value this[string column] => values[columns.PositionOf(column)];

    public string Text(string column) => this[column].TextOrNull() ?? "";

    public string? TextOrNull(string column) => this[column].TextOrNull();

    public long Integer(string column) => this[column].IntegerOrNull() ?? 0;

    public bool IsTrue(string column) => this[column].IsTrue;

    public IReadOnlyList<string> Texts(string column) => this[column].TextList();
}

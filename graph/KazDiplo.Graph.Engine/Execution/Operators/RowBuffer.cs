using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Copies of the live slots of rows, accounted for in the query's memory.</summary>
internal sealed class RowBuffer(QueryContext context, int[] slots)
{
    private readonly List<Value[]> _rows = [];

    public int Count => _rows.Count;

    public List<Value[]> Rows => _rows;

    public void Clear()
    {
        context.Release((long)_rows.Count * (slots.Length + 1));
        _rows.Clear();
    }

    /// <summary>Appends a copy of the current row.</summary>
    public void Add() => Add(Copy());

    public void Add(Value[] copy)
    {
        context.Hold(slots.Length + 1);
        _rows.Add(copy);
    }

    public Value[] Copy()
    {
        var copy = new Value[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            copy[i] = context.Row[slots[i]];
        }

        return copy;
    }

    /// <summary>Writes a kept row back into the shared row.</summary>
    public void Restore(int index) => Restore(_rows[index]);

    public void Restore(Value[] copy)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            context.Row[slots[i]] = copy[i];
        }
    }
}

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Earlier and later states, each with the name of the step that leads away from it.</summary>
/// <typeparam name="TState">An immutable state.</typeparam>
public sealed class UndoHistory<TState>
{
    /// <summary>Steps kept; the oldest fall away.</summary>
    public const int Limit = 100;

    private readonly LinkedList<Step> _past = [];
    private readonly Stack<Step> _future = [];

    /// <summary>What undo would take back; null where there is nothing.</summary>
    public string? UndoName => _past.Last?.Value.Name;

    public string? RedoName => _future.TryPeek(out var step) ? step.Name : null;

    /// <param name="before">The state before the step.</param>
    public void Record(string name, TState before)
    {
        _past.AddLast(new Step(name, before));
        _future.Clear();
        if (_past.Count > Limit)
        {
            _past.RemoveFirst();
        }
    }

    /// <returns>False where there is nothing to undo; then <paramref name="current"/> comes back.</returns>
    public bool TryUndo(TState current, out TState state)
    {
        if (_past.Last is not { Value: var step })
        {
            state = current;
            return false;
        }

        _past.RemoveLast();
        _future.Push(new Step(step.Name, current));
        state = step.State;
        return true;
    }

    public bool TryRedo(TState current, out TState state)
    {
        if (!_future.TryPop(out var step))
        {
            state = current;
            return false;
        }

        _past.AddLast(new Step(step.Name, current));
        state = step.State;
        return true;
    }

    private readonly record struct Step(string Name, TState State);
}

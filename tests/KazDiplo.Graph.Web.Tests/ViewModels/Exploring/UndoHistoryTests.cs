using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

public sealed class UndoHistoryTests
{
    private readonly UndoHistory<int> _history = new();

    [Fact]
    public void Undo_and_redo_walk_between_the_states_and_name_the_steps()
    {
        _history.Record("one to two", 1);
        _history.Record("two to three", 2);
        _history.UndoName.ShouldBe("two to three");
        _history.TryUndo(3, out var state).ShouldBeTrue();
        state.ShouldBe(2);
        _history.RedoName.ShouldBe("two to three");
        _history.TryRedo(2, out state).ShouldBeTrue();
        state.ShouldBe(3);
        _history.RedoName.ShouldBeNull();
    }

    [Fact]
    public void A_new_step_after_undo_forgets_what_could_be_redone()
    {
        _history.Record("a", 1);
        _history.TryUndo(2, out _);
        _history.Record("b", 1);
        _history.TryRedo(5, out var state).ShouldBeFalse();
        state.ShouldBe(5);
    }

    [Fact]
    public void Nothing_to_undo_leaves_the_state_alone()
    {
        _history.TryUndo(7, out var state).ShouldBeFalse();
        state.ShouldBe(7);
        _history.UndoName.ShouldBeNull();
    }

    [Fact]
    public void The_oldest_steps_fall_away_beyond_the_limit()
    {
        for (var i = 0; i < UndoHistory<int>.Limit + 5; i++)
        {
            _history.Record("step", i);
        }

        var undone = 0;
        while (_history.TryUndo(0, out _))
        {
            undone++;
        }

        undone.ShouldBe(UndoHistory<int>.Limit);
    }
}

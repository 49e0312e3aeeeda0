using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Builds the newest version of a graph from snapshot and log.</summary>
internal static class StoreLoader
{
    /// <exception cref="StorageException">A record is damaged or missing.</exception>
    public static GraphState Load(SqliteLog log)
    {
        var state = new GraphState(new Tokens(), new LabelSets());
        var editor = new StateEditor(state) { MaintainsAdjacency = false };
        var replayer = new ChangeReplayer(editor);
        foreach (var part in log.ReadSnapshot())
        {
            replayer.Replay(part);
        }

        editor.RebuildAdjacency();
        editor.MaintainsAdjacency = true;
        state.Sequence = log.SnapshotAt;
        foreach (var (sequence, record) in log.ReadLog())
        {
            if (sequence != state.Sequence + 1)
            {
                throw RecordReader.Damaged($"commit {state.Sequence + 1} is missing before commit {sequence}");
            }

            replayer.Replay(record);
            state.Sequence = sequence;
        }

        editor.CompactIfDue();
        state.LoggedTokens = new LoggedTokens(state.Tokens.Labels.Count, state.Tokens.Types.Count, state.Tokens.Keys.Count);
        return state;
    }
}

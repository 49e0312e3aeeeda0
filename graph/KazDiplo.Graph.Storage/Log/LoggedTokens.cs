namespace KazDiplo.Graph.Storage.Log;

/// <summary>How many names of each kind stand in the log. Names beyond them came with transactions that were rolled back.</summary>
internal readonly record struct LoggedTokens(int Labels, int Types, int Keys);

using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Schema;

/// <summary>One end of a range over an index of one key.</summary>
public readonly record struct IndexBound(Value Value, bool Inclusive);

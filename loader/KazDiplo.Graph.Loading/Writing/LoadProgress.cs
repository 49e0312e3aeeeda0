namespace KazDiplo.Graph.Loading.Writing;

/// <summary>How far a load has come, in nodes and relationships.</summary>
public readonly record struct LoadProgress(int Done, int Total);

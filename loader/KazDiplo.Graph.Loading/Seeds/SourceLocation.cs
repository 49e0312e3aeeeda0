namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>Where something was read.</summary>
/// <param name="File">Path as the user gave it or below the folder that the user gave.</param>
/// <param name="Line">1-based; 0 where the file as a whole is meant.</param>
public sealed record SourceLocation(string File, int Line)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}

namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>A place in a query text as people count: line and column from 1, offset from 0.</summary>
public readonly record struct SourcePosition(int Offset, int Line, int Column)
{
    /// <summary>The place of <paramref name="offset"/>; CR LF counts as one line end, as in Neo4j's messages.</summary>
    public static SourcePosition Locate(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, offset);
        var line = 1 + before.Count('\n');
        return new SourcePosition(offset, line, offset - before.LastIndexOf('\n'));
    }
}

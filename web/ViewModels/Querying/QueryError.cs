using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Why a query failed, with its place in the editor's text.</summary>
/// <param name="Code">Neo4j status code.</param>
/// <param name="Detail">openCypher's detail code; null where there is none.</param>
/// <param name="Position">Null where the error has no place in the text.</param>
public sealed record QueryError(string Code, string GqlStatus, string? Detail, string Message, QueryPosition? Position)
{
    private const string AccessModeCode = "Neo.ClientError.Statement.AccessMode";

    /// <summary>The query writes, and writing is not allowed on the page at the time.</summary>
    public bool NeedsWriting => Code == AccessModeCode;

    /// <param name="sentAt">Where in the editor's text the sent query begins; its first units may be a prefix that the editor does not hold.</param>
    /// <param name="prefixLength">Units of that prefix (<c>EXPLAIN </c>).</param>
    public static QueryError From(GraphException exception, string editorText, int sentAt, int prefixLength) => new(
        exception.Code,
        exception.GqlStatus,
        exception.Detail,
        exception.Message,
        exception.Position is { } position ? PlaceOf(editorText, sentAt + Math.Max(position.Offset - prefixLength, 0)) : null);

    private static QueryPosition PlaceOf(string text, int offset)
    {
        var end = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, end);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new QueryPosition(end, before.Count('\n') + 1, end - lineStart + 1);
    }
}

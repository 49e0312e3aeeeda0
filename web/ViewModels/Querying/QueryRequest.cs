using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>One press of a button: what to send to the graph, and how.</summary>
public sealed record QueryRequest
{
    /// <summary>All of the editor's text; errors are placed in it.</summary>
    public required string EditorText { get; init; }

    /// <summary>UTF-16 units; the part that is run, which is all of it where nothing is selected.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    public QueryMode Mode { get; init; } = QueryMode.Run;

    public AccessMode Access { get; init; } = AccessMode.Read;

    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = new Dictionary<string, Value>();

    /// <summary>Overrides the limit of the settings; null keeps it.</summary>
    public TimeSpan? TimeLimit { get; init; }

    public string Text => EditorText.Substring(Start, Length);

    public static QueryRequest Whole(string text, QueryMode mode = QueryMode.Run) =>
        new() { EditorText = text, Start = 0, Length = text.Length, Mode = mode };
}

using KazDiplo.Graph.Domain.Queries;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>The messages between page and editor. The shapes are those of <c>Scripts/src/editor/contract.ts</c>.</summary>
/// <param name="Length">0 where nothing is selected.</param>
public sealed record EditorSnapshot(string Text, int Start, int Length);

/// <summary>What the graph holds, for completion.</summary>
public sealed record EditorSchema(IReadOnlyList<NameCount> Labels, IReadOnlyList<NameCount> Types, IReadOnlyList<string> Keys)
{
    public static readonly EditorSchema Empty = new([], [], []);
}

/// <param name="Offset">-1 where the error has no place.</param>
public sealed record EditorError(int Offset, string Message);

public sealed record EditorOptions(string Text, string Label, int MostCharacters, EditorTexts Texts);

/// <summary>What the editor says itself; <c>{0}</c> and <c>{1}</c> are filled in by it.</summary>
public sealed record EditorTexts(string UnknownLabel, string UnknownType, string DidYouMean, string Replace);

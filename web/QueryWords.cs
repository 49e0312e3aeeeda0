namespace KazDiplo.Graph.Web;

/// <summary>Names the resource file <c>Resources/QueryWords.resx</c>: every word of the Query page.</summary>
public sealed class QueryWords;

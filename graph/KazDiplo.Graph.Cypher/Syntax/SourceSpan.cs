namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>A stretch of the query text. <paramref name="Offset"/> counts UTF-16 units from 0.</summary>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Offset + Length;

    /// <summary>The smallest span that holds both.</summary>
    public SourceSpan To(SourceSpan last) => new(Offset, Math.Max(0, last.End - Offset));

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    public string Slice(string text) => text.Substring(Offset, Length);
}

namespace KazDiplo.Graph.Values;

/// <summary>Renders values as Cypher literals, for messages, plans and tests.</summary>
public static class ValueRenderer
{
    public static string Render(Value value) => value.Kind.ToString();
}

namespace KazDiplo.Graph.Storage;

/// <summary>The names of a store's labels, relationship types and property keys and the numbers that stand for them.</summary>
public sealed class Tokens
{
    public TokenTable Labels { get; } = new("label");

    public TokenTable Types { get; } = new("relationship type");

    public TokenTable Keys { get; } = new("property key");
}

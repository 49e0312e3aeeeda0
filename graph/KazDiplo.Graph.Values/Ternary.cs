namespace KazDiplo.Graph.Values;

/// <summary>Kleene's three truth values, with C#'s null as unknown.</summary>
public static class Ternary
{
    public static Value ToValue(bool? truth) => truth is null ? Value.Null : Value.Boolean(truth.Value);
}

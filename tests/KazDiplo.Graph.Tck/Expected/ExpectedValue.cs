namespace KazDiplo.Graph.Tck.Expected;

/// <summary>A value as the TCK writes it in a result table.</summary>
internal abstract record ExpectedValue;

internal sealed record ExpectedNull : ExpectedValue;

internal sealed record ExpectedBoolean(bool Value) : ExpectedValue;

internal sealed record ExpectedInteger(long Value) : ExpectedValue;

internal sealed record ExpectedFloat(double Value) : ExpectedValue;

/// <summary>A string, or a temporal value, which the TCK writes as a quoted string.</summary>
internal sealed record ExpectedString(string Value) : ExpectedValue;

internal sealed record ExpectedList(IReadOnlyList<ExpectedValue> Items) : ExpectedValue;

internal sealed record ExpectedMap(IReadOnlyDictionary<string, ExpectedValue> Entries) : ExpectedValue;

internal sealed record ExpectedNode(IReadOnlyList<string> Labels, ExpectedMap Properties) : ExpectedValue;

internal sealed record ExpectedRelationship(string Type, ExpectedMap Properties) : ExpectedValue;

/// <param name="Forward">For each relationship, whether the path walks it along its direction.</param>
internal sealed record ExpectedPath(
    IReadOnlyList<ExpectedNode> Nodes, IReadOnlyList<ExpectedRelationship> Relationships, IReadOnlyList<bool> Forward) : ExpectedValue;

using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Expected;

/// <summary>Compares a value that came through the port with the TCK's notation.</summary>
/// <param name="ignoreListOrder">For "(ignoring element order for lists)": lists are compared as multisets.</param>
internal sealed class ExpectedValueMatcher(bool ignoreListOrder)
{
    public bool Matches(ExpectedValue expected, Value actual) => expected switch
    {
        ExpectedNull => actual.IsNull,
        ExpectedBoolean boolean => actual.Kind == ValueKind.Boolean && actual.AsBoolean() == boolean.Value,
        ExpectedInteger integer => actual.IsInteger && actual.AsInteger() == integer.Value,
        ExpectedFloat number => actual.IsFloat && actual.AsFloat().Equals(number.Value == 0 ? Math.Abs(actual.AsFloat()) : number.Value),
        ExpectedString text => MatchesText(text.Value, actual),
        ExpectedList list => actual.Kind == ValueKind.List && MatchesList(list.Items, actual.AsList()),
        ExpectedMap map => actual.Kind == ValueKind.Map && MatchesMap(map, actual.AsMap()),
        ExpectedNode node => actual.Kind == ValueKind.Node && MatchesNode(node, actual.AsNode()),
        ExpectedRelationship relationship => actual.Kind == ValueKind.Relationship && MatchesRelationship(relationship, actual.AsRelationship()),
        ExpectedPath path => actual.Kind == ValueKind.Path && MatchesPath(path, actual.AsPath()),
        _ => false,
    };

    private static bool MatchesText(string expected, Value actual) => actual.Kind switch
    {
        ValueKind.String => actual.AsString() == expected,
        ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration
            => ValueRenderer.TryToText(actual) == expected,
        _ => false,
    };

    private bool MatchesList(IReadOnlyList<ExpectedValue> expected, ListValue actual)
    {
        if (expected.Count != actual.Count)
        {
            return false;
        }

        return ignoreListOrder
            ? Multiset.Matches(expected, [.. actual], Matches)
            : expected.Zip(actual).All(pair => Matches(pair.First, pair.Second));
    }

    private bool MatchesMap(ExpectedMap expected, MapValue actual) =>
        expected.Entries.Count == actual.Count
        && expected.Entries.All(entry => actual.TryGetValue(entry.Key, out var value) && Matches(entry.Value, value));

    private bool MatchesNode(ExpectedNode expected, Node actual) =>
        expected.Labels.Order(StringComparer.Ordinal).SequenceEqual(actual.Labels.Order(StringComparer.Ordinal))
        && MatchesMap(expected.Properties, actual.Properties);

    private bool MatchesRelationship(ExpectedRelationship expected, Relationship actual) =>
        expected.Type == actual.Type && MatchesMap(expected.Properties, actual.Properties);

    private bool MatchesPath(ExpectedPath expected, PathValue actual)
    {
        if (expected.Relationships.Count != actual.Length)
        {
            return false;
        }

        var nodes = expected.Nodes.Zip(actual.Nodes).All(pair => MatchesNode(pair.First, pair.Second.AsNode()));
        return nodes && Enumerable.Range(0, actual.Length).All(i =>
        {
            var relationship = actual.Relationships[i].AsRelationship();
            var from = actual.Nodes[expected.Forward[i] ? i : i + 1].AsNode();
            return MatchesRelationship(expected.Relationships[i], relationship) && relationship.StartNodeId == from.Id;
        });
    }
}

using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests.Model;

/// <summary>Holds every read of a view against the model.</summary>
internal static class ModelComparison
{
    public const int Labels = 3;
    public const int Types = 3;

    public static void AssertSame(ModelGraph model, GraphView view)
    {
        Assert.Equal(model.Nodes.Keys, Ids(view.ScanNodes()));
        Assert.Equal(model.Relationships.Keys, Ids(view.ScanRelationships()));
        Assert.Equal(model.Nodes.Count, view.NodeCount);
        Assert.Equal(model.Relationships.Count, view.RelationshipCount);
        AssertLabelsAndTypes(model, view);
        AssertIndexes(model, view);
        foreach (var (id, node) in model.Nodes)
        {
            Assert.Equal(node.Labels, view.LabelsOf(id).ToArray());
            Assert.Equal(Render(node.Properties), Render(view.PropertiesOfNode(id)));
            AssertAdjacency(model, view, id);
        }

        foreach (var (id, relationship) in model.Relationships)
        {
            Assert.Equal((relationship.Start, relationship.End, relationship.Type), (view.StartOf(id), view.EndOf(id), view.TypeOf(id)));
            Assert.Equal(Render(relationship.Properties), Render(view.PropertiesOfRelationship(id)));
        }
    }

    public static List<long> Ids(EntityCursor cursor)
    {
        var ids = new List<long>();
        while (cursor.MoveNext())
        {
            ids.Add(cursor.Current);
        }

        return ids;
    }

    public static List<long> Ids(IndexCursor cursor)
    {
        var ids = new List<long>();
        while (cursor.MoveNext())
        {
            ids.Add(cursor.Current);
        }

        return ids;
    }

    private static void AssertLabelsAndTypes(ModelGraph model, GraphView view)
    {
        for (var label = 0; label < Labels; label++)
        {
            var labelled = model.Nodes.Where(node => node.Value.Labels.Contains(label)).Select(node => node.Key).ToList();
            Assert.Equal(labelled, Ids(view.ScanNodesWithLabel(label)));
            Assert.Equal(labelled.Count, view.CountNodes(label));
            for (var type = 0; type < Types; type++)
            {
                var ofType = model.Relationships.Values.Where(relationship => relationship.Type == type).ToList();
                Assert.Equal(ofType.Count(r => labelled.Contains(r.Start)), view.CountRelationships(label, type, Direction.Outgoing));
                Assert.Equal(ofType.Count(r => labelled.Contains(r.End)), view.CountRelationships(label, type, Direction.Incoming));
            }
        }

        for (var type = 0; type < Types; type++)
        {
            var ofType = model.Relationships.Where(relationship => relationship.Value.Type == type).Select(r => r.Key).ToList();
            Assert.Equal(ofType, Ids(view.ScanRelationshipsOfType(type)));
            Assert.Equal(ofType.Count, view.CountRelationships(type));
        }
    }

    private static void AssertIndexes(ModelGraph model, GraphView view)
    {
        foreach (var index in view.Indexes)
        {
            var covered = index.Entity == EntityKind.Node
                ? model.Nodes.Where(node => node.Value.Labels.Contains(index.LabelOrType)).Select(node => (node.Key, node.Value.Properties))
                : model.Relationships.Where(entry => entry.Value.Type == index.LabelOrType).Select(entry => (entry.Key, entry.Value.Properties));
            var expected = covered.Where(entity => index.Keys.All(entity.Properties.ContainsKey)).Select(entity => entity.Key).ToList();
            Assert.Equal(expected, Ids(view.ScanIndex(index)).Order());
            Assert.Equal(expected.Count, view.CountIndexed(index));
        }
    }

    private static void AssertAdjacency(ModelGraph model, GraphView view, long node)
    {
        int[]?[] typeLists = [null, [], [0], [2, 0], [1, 1]];
        foreach (var direction in Enum.GetValues<Direction>())
        {
            foreach (var types in typeLists)
            {
                var expected = Expected(model, node, direction, types);
                Assert.Equal(expected, Actual(view.Expand(node, direction, types)));
                foreach (var other in model.Nodes.Keys.Take(3).Append(node))
                {
                    Assert.Equal(expected.Where(entry => entry.Item2 == other), Actual(view.ExpandInto(node, other, direction, types)));
                }
            }

            for (var type = -1; type < Types; type++)
            {
                Assert.Equal(Expected(model, node, direction, type < 0 ? null : [type]).Count, view.Degree(node, direction, type));
            }
        }
    }

    private static List<(long, long)> Expected(ModelGraph model, long node, Direction direction, int[]? types) =>
        [.. from entry in model.Relationships
            let r = entry.Value
            where types is null || types.Contains(r.Type)
            where (direction != Direction.Incoming && r.Start == node) || (direction != Direction.Outgoing && r.End == node)
            select (entry.Key, direction == Direction.Outgoing || (direction == Direction.Both && r.Start == node) ? r.End : r.Start)];

    private static List<(long, long)> Actual(RelationshipCursor cursor)
    {
        var found = new List<(long, long)>();
        while (cursor.MoveNext())
        {
            found.Add((cursor.RelationshipId, cursor.OtherNodeId));
        }

        found.Sort();
        return found;
    }

    private static string Render(SortedDictionary<int, Value> properties) =>
        string.Join(", ", properties.Select(property => $"{property.Key}: {ValueRenderer.Render(property.Value)}"));

    private static string Render(PropertyCursor cursor)
    {
        var properties = new SortedDictionary<int, Value>();
        while (cursor.MoveNext())
        {
            properties[cursor.Key] = cursor.Value;
        }

        return Render(properties);
    }
}

using CsCheck;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests.Model;

/// <summary>What one generated step does; the numbers choose among what exists when the step is played.</summary>
internal enum StepKind
{
    CreateNode,
    CreateRelationship,
    AddLabel,
    RemoveLabel,
    SetNodeProperty,
    SetRelationshipProperty,
    DeleteRelationship,
    DetachDeleteNode,
}

internal sealed record Step(StepKind Kind, int First, int Second, int Third);

/// <summary>How a generated transaction ends.</summary>
internal enum Ending
{
    Commit,
    RollBack,
    CommitAndReopen,
}

internal sealed record Transaction(Step[] Steps, Ending Ending);

/// <summary>Generates transactions and plays them on a writer and on the model alike.</summary>
internal static class ModelScript
{
    private static readonly Value[] SomeValues =
    [
        Value.Null, Value.Integer(1), Value.Integer(-7), Value.Float(1.5), Value.Float(double.NaN), Value.True, Value.False,
        Value.String("Нұр-Сұлтан"), Value.String("\uD800"), Value.String(string.Empty), Value.List(Value.Integer(1), Value.String("a")),
    ];

    public static readonly Gen<Transaction[]> Transactions =
        Gen.Select(
            Gen.Select(Gen.Enum<StepKind>(), Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], (kind, a, b, c) => new Step(kind, a, b, c)).Array[0, 40],
            Gen.Enum<Ending>(),
            (steps, ending) => new Transaction(steps, ending)).Array[1, 8];

    public static void Play(Step step, GraphWriter writer, ModelGraph model)
    {
        var node = Pick(model.Nodes.Keys, step.First);
        var relationship = Pick(model.Relationships.Keys, step.First);
        switch (step.Kind)
        {
            case StepKind.CreateNode:
                model.Nodes[writer.CreateNode()] = new ModelNode([], []);
                break;
            case StepKind.CreateRelationship when node >= 0:
                var (end, type) = (Pick(model.Nodes.Keys, step.Second), step.Third % ModelComparison.Types);
                model.Relationships[writer.CreateRelationship(node, end, type)] = new ModelRelationship(node, end, type, []);
                break;
            case StepKind.AddLabel when node >= 0:
                Assert.Equal(model.Nodes[node].Labels.Add(step.Second % ModelComparison.Labels), writer.AddLabel(node, step.Second % ModelComparison.Labels));
                break;
            case StepKind.RemoveLabel when node >= 0:
                Assert.Equal(model.Nodes[node].Labels.Remove(step.Second % ModelComparison.Labels), writer.RemoveLabel(node, step.Second % ModelComparison.Labels));
                break;
            case StepKind.SetNodeProperty when node >= 0:
                writer.SetNodeProperty(node, step.Second % 4, SomeValues[step.Third % SomeValues.Length]);
                Set(model.Nodes[node].Properties, step);
                break;
            case StepKind.SetRelationshipProperty when relationship >= 0:
                writer.SetRelationshipProperty(relationship, step.Second % 4, SomeValues[step.Third % SomeValues.Length]);
                Set(model.Relationships[relationship].Properties, step);
                break;
            case StepKind.DeleteRelationship when relationship >= 0:
                Assert.True(writer.DeleteRelationship(relationship));
                model.Relationships.Remove(relationship);
                break;
            case StepKind.DetachDeleteNode when node >= 0:
                DetachDelete(node, writer, model);
                break;
        }
    }

    private static void DetachDelete(long node, GraphWriter writer, ModelGraph model)
    {
        Assert.True(writer.DeleteNode(node));
        model.Nodes.Remove(node);
        foreach (var (id, relationship) in model.Relationships.ToList())
        {
            if (relationship.Start == node || relationship.End == node)
            {
                Assert.True(writer.DeleteRelationship(id));
                model.Relationships.Remove(id);
            }
        }
    }

    private static long Pick(ICollection<long> ids, int choice) => ids.Count == 0 ? -1 : ids.ElementAt(choice % ids.Count);

    private static void Set(SortedDictionary<int, Value> properties, Step step)
    {
        var value = SomeValues[step.Third % SomeValues.Length];
        if (value.IsNull)
        {
            properties.Remove(step.Second % 4);
        }
        else
        {
            properties[step.Second % 4] = value;
        }
    }
}

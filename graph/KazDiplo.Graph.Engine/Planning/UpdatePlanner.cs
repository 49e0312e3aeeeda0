using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Execution.Updates;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Engine.Planning.Matching;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed class UpdatePlanner(PlanningContext planning)
{
    private readonly UpdateActionBinder _actions = new(planning);

    public void PlanCreate(PlanBuilder builder, CreateClause clause)
    {
        builder.BeforeWriting(alsoReads: clause.Pattern.Parts.Any(HasComputedProperties));
        var creator = new PatternCreator(planning, builder.Scope, null);
        foreach (var part in clause.Pattern.Parts)
        {
            creator.Add(part);
        }

        builder.Scope = creator.Scope;
        Append(builder, "Create", creator.Actions, planning.TextOf(clause.Pattern));
    }

    public void PlanMerge(PlanBuilder builder, MergeClause clause)
    {
        builder.BeforeWriting(alsoReads: true);
        var graph = QueryGraphBuilder.Build(planning, builder.Scope, MatchMode.DifferentRelationships, [clause.Pattern], null);
        var match = MatchPlanner.Plan(planning, graph, new ArgumentPlan(string.Join(", ", builder.Scope.Variables.Select(variable => variable.Key))));
        var creator = new PatternCreator(planning, builder.Scope, graph);
        creator.Add(clause.Pattern);
        builder.Scope = graph.OuterScope;
        builder.Append(new MergePlan(
            builder.Plan,
            match,
            [.. graph.InnerScope.Slots.Where(slot => !graph.Arguments.Contains(slot))],
            creator.Required,
            creator.Actions,
            Actions(clause, onCreate: true, builder.Scope),
            Actions(clause, onCreate: false, builder.Scope),
            planning.TextOf(clause.Pattern)));
        builder.NoteReads();
        builder.NoteWrites();
    }

    public void PlanSet(PlanBuilder builder, SetClause clause)
    {
        builder.BeforeWriting(alsoReads: true);
        var name = clause.Items switch
        {
            [SetProperty] => "SetProperty",
            [SetProperties] => "SetPropertiesFromMap",
            [SetLabels] => "SetLabels",
            _ => "SetProperties",
        };
        Append(builder, name, [.. clause.Items.Select(item => _actions.Bind(item, builder.Scope))], planning.TextOf(clause));
    }

    public void PlanRemove(PlanBuilder builder, RemoveClause clause)
    {
        builder.BeforeWriting(alsoReads: true);
        var name = clause.Items is [RemoveLabels] ? "RemoveLabels" : "SetProperty";
        Append(builder, name, [.. clause.Items.Select(item => _actions.Bind(item, builder.Scope))], planning.TextOf(clause));
    }

    public void PlanDelete(PlanBuilder builder, DeleteClause clause)
    {
        builder.BeforeWriting(alsoReads: true);
        var actions = clause.Items.Select(item => new DeleteAction(planning.Bind(item, builder.Scope).Evaluate, clause.Detach));
        Append(builder, clause.Detach ? "DetachDelete" : "Delete", [.. actions], planning.TextOf(clause));
    }

    public void PlanForeach(PlanBuilder builder, ForeachClause clause)
    {
        builder.BeforeWriting(alsoReads: true);
        var list = planning.Bind(clause.List, builder.Scope);
        var slot = planning.NewSlot();
        var inner = builder.Scope.With(clause.Variable.Name, slot);
        var body = new PlanBuilder(new ArgumentPlan(clause.Variable.Name), inner);
        new QueryPlanner(planning).PlanClauses(body, clause.Clauses);
        builder.Append(new ForeachPlan(builder.Plan, slot, clause.Variable.Name, list, body.Plan));
        builder.NoteReads();
        builder.NoteWrites();
    }

    private static void Append(PlanBuilder builder, string name, List<UpdateAction> actions, string text)
    {
        // CREATE after CREATE is one operator: a script of ten thousand of them is no plan ten thousand operators deep.
        builder.Append(builder.Plan is UpdatePlan { Name: "Create" } previous && name == "Create"
            ? previous.With(actions, text)
            : new UpdatePlan(builder.Plan, name, actions, text));
        builder.NoteWrites();
    }

    private List<UpdateAction> Actions(MergeClause clause, bool onCreate, Scope scope) =>
        [.. clause.Actions.Where(action => action.OnCreate == onCreate).SelectMany(action => action.Items).Select(item => _actions.Bind(item, scope))];

    private static bool HasComputedProperties(PatternPart part) => part.Path.Elements.Any(element => element switch
    {
        NodePattern node => GraphReads.In(node.Properties),
        RelationshipPattern relationship => GraphReads.In(relationship.Properties),
        _ => true,
    });
}

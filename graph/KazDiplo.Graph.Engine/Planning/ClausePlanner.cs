using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Engine.Planning.Matching;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Puts one clause onto a plan.</summary>
internal sealed class ClausePlanner(PlanningContext planning)
{
    private readonly ProjectionPlanner _projections = new(planning);
    private readonly UpdatePlanner _updates = new(planning);
    private readonly CallPlanner _calls = new(planning);

    public void Plan(PlanBuilder builder, Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                PlanMatch(builder, match);
                break;
            case UnwindClause unwind:
                PlanUnwind(builder, unwind);
                break;
            case WithClause with:
                _projections.Plan(builder, with.Body);
                break;
            case ReturnClause @return:
                _projections.Plan(builder, @return.Body);
                break;
            case FinishClause:
                builder.BeforeReading();
                builder.Append(new EmptyResultPlan(builder.Plan));
                builder.Scope = Scope.Empty;
                break;
            case CallProcedureClause call:
                _calls.PlanProcedure(builder, call);
                break;
            case CallSubqueryClause call:
                _calls.PlanSubquery(builder, call);
                break;
            case LoadCsvClause:
                throw QueryErrors.NotSupported("LOAD CSV");
            case UseClause:
                throw QueryErrors.NotSupported("USE");
            default:
                PlanUpdate(builder, clause);
                break;
        }
    }

    private void PlanUpdate(PlanBuilder builder, Clause clause)
    {
        switch (clause)
        {
            case CreateClause create:
                _updates.PlanCreate(builder, create);
                break;
            case MergeClause merge:
                _updates.PlanMerge(builder, merge);
                break;
            case SetClause set:
                _updates.PlanSet(builder, set);
                break;
            case RemoveClause remove:
                _updates.PlanRemove(builder, remove);
                break;
            case DeleteClause delete:
                _updates.PlanDelete(builder, delete);
                break;
            case ForeachClause @foreach:
                _updates.PlanForeach(builder, @foreach);
                break;
            default:
                throw new UnreachableException($"No plan for {clause.GetType().Name}.");
        }
    }

    private void PlanMatch(PlanBuilder builder, MatchClause match)
    {
        builder.BeforeReading();
        var graph = QueryGraphBuilder.Build(planning, builder.Scope, match.Mode, match.Pattern.Parts, match.Where);
        if (match.Optional)
        {
            PlanOptional(builder, graph);
        }
        else
        {
            builder.AppendExactly(MatchPlanner.Plan(planning, graph, builder.Plan));
        }

        builder.Scope = graph.OuterScope;
        builder.NoteReads();
    }

    private void PlanOptional(PlanBuilder builder, QueryGraph graph)
    {
        var arguments = string.Join(", ", builder.Scope.Variables.Select(variable => variable.Key));
        var inner = MatchPlanner.Plan(planning, graph, new ArgumentPlan(arguments));
        var introduced = graph.OuterScope.Variables.Where(variable => !graph.Arguments.Contains(variable.Value)).ToList();
        var optional = new OptionalPlan(inner, [.. introduced.Select(variable => variable.Value)], string.Join(", ", introduced.Select(variable => variable.Key)))
        {
            EstimatedRows = Math.Max(1, inner.EstimatedRows),
        };
        builder.AppendExactly(builder.Plan is ArgumentPlan
            ? optional
            : new ApplyPlan(builder.Plan, optional) { EstimatedRows = builder.Plan.EstimatedRows * optional.EstimatedRows });
    }

    private void PlanUnwind(PlanBuilder builder, UnwindClause unwind)
    {
        builder.BeforeReading();
        var list = planning.Bind(unwind.List, builder.Scope);
        var slot = planning.NewSlot();
        builder.AppendExactly(new UnwindPlan(builder.Plan, list, slot, unwind.Variable.Name) { EstimatedRows = builder.Plan.EstimatedRows * 10 });
        builder.Scope = builder.Scope.With(unwind.Variable.Name, slot);
        if (GraphReads.In(unwind.List))
        {
            builder.NoteReads();
        }
    }
}

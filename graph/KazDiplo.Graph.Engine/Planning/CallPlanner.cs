using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>CALL of procedures and of subqueries.</summary>
internal sealed class CallPlanner(PlanningContext planning)
{
    public void PlanProcedure(PlanBuilder builder, CallProcedureClause call)
    {
        var resolved = planning.Model.ProcedureOf(call);
        if (!planning.Procedures.TryGet(resolved.Procedure.Name, out var procedure))
        {
            throw QueryErrors.ProcedureFailed(call.Procedure, "it is no longer registered");
        }

        Separate(builder, resolved.Procedure.IsWriting);
        var arguments = resolved.Arguments.Select(argument => planning.Bind(argument, builder.Scope)).ToList();
        var scope = builder.Scope;
        var outputs = new List<(int Position, int Slot)>();
        foreach (var item in resolved.Yield)
        {
            var slot = planning.NewSlot();
            outputs.Add((PositionOf(resolved.Procedure.Outputs, item.Field), slot));
            scope = scope.With(item.Variable.Name, slot);
        }

        var source = call.Optional ? new ArgumentPlan(string.Empty) : builder.Plan;
        var plan = new ProcedureCallPlan(source, procedure, arguments, outputs, $"{procedure.Signature.Name}({string.Join(", ", arguments.Select(argument => argument.Text))})");
        LogicalPlan filtered = call.Yield?.Where is { } where ? new FilterPlan(plan, [planning.Bind(where, scope)]) : plan;
        builder.Append(call.Optional ? MakeOptional(builder, filtered, scope) : filtered);
        builder.Scope = scope;
        builder.NoteReads();
    }

    public void PlanSubquery(PlanBuilder builder, CallSubqueryClause call)
    {
        if (call.Transactions is not null)
        {
            throw QueryErrors.NotSupported("CALL { … } IN TRANSACTIONS");
        }

        var (inner, columns, isWriting) = new QueryPlanner(planning).PlanQuery(call.Query, part => Imports(builder.Scope, call, part));
        Separate(builder, isWriting);
        var returns = call.Query.Parts[0].Clauses[^1] is ReturnClause;
        var scope = returns ? builder.Scope.Over(columns) : builder.Scope;
        var plan = !returns ? new SubqueryForeachPlan(builder.Plan, inner)
            : call.Optional ? MakeOptional(builder, inner, scope)
            : Apply(builder.Plan, inner);
        builder.Append(plan);
        builder.Scope = scope;
        builder.NoteReads();
        if (isWriting)
        {
            builder.NoteWrites();
        }
    }

    private static void Separate(PlanBuilder builder, bool isWriting)
    {
        if (isWriting)
        {
            builder.BeforeWriting(alsoReads: true);
            builder.NoteWrites();
        }
        else
        {
            builder.BeforeReading();
        }
    }

    private static LogicalPlan Apply(LogicalPlan left, LogicalPlan right) => left is ArgumentPlan
        ? right
        : new ApplyPlan(left, right) { EstimatedRows = left.EstimatedRows * Math.Max(1, right.EstimatedRows) };

    private static LogicalPlan MakeOptional(PlanBuilder builder, LogicalPlan inner, Scope after)
    {
        var introduced = after.Variables.Where(variable => !builder.Scope.TryGet(variable.Key, out var slot) || slot != variable.Value).ToList();
        var optional = new OptionalPlan(
            inner, [.. introduced.Select(variable => variable.Value)], string.Join(", ", introduced.Select(variable => variable.Key)));
        return Apply(builder.Plan, optional);
    }

    // CALL { WITH x … } imports by its first clause, which sees everything; without one nothing is seen.
    private static Scope Imports(Scope scope, CallSubqueryClause call, SingleQuery part)
    {
        if (call.ImportsAll)
        {
            return scope;
        }

        if (call.Imports is null)
        {
            return part.Clauses[0] is WithClause ? scope : Scope.Empty;
        }

        return call.Imports.Aggregate(
            Scope.Empty, (imported, variable) => scope.TryGet(variable.Name, out var slot) ? imported.With(variable.Name, slot) : imported);
    }

    private static int PositionOf(IReadOnlyList<Cypher.Semantics.ProcedureField> outputs, string field)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].Name == field)
            {
                return i;
            }
        }

        return -1;
    }
}

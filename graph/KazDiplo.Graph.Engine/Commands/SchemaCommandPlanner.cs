using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>CREATE and DROP of indexes and constraints as plans.</summary>
internal sealed class SchemaCommandPlanner(PlanningContext planning)
{
    public QueryPlan Plan(SchemaCommand command)
    {
        var name = command.Name is null ? null : planning.Bind(command.Name, Scope.Empty);
        Action<QueryContext> run = command switch
        {
            CreateConstraint create => CreateConstraint(create, name),
            CreateIndex create => CreateIndex(create, name),
            DropConstraint drop => context => SchemaEditor.DropConstraint(context, NameOf(name!, context), drop.IfExists),
            DropIndex drop => context => SchemaEditor.DropIndex(context, NameOf(name!, context), drop.IfExists),
            _ => throw new UnreachableException(),
        };
        var plan = new CommandPlan(command.GetType().Name, planning.TextOf(command), run);
        return new QueryPlan(
            new ProduceResultsPlan(plan, []), [], [], planning.SlotCount, QueryType.Schema, command.Mode, [.. planning.Model.Parameters.Keys]);
    }

    private static Action<QueryContext> CreateConstraint(CreateConstraint create, BoundExpression? name)
    {
        var kind = create.Kind switch
        {
            ConstraintKind.Unique => Storage.Schema.ConstraintKind.Uniqueness,
            ConstraintKind.Key => Storage.Schema.ConstraintKind.Key,
            ConstraintKind.NotNull => Storage.Schema.ConstraintKind.Existence,
            _ => throw QueryErrors.NotSupported("A property type constraint"),
        };
        return context => SchemaEditor.CreateConstraint(context, NameOrNull(name, context), kind, create.Entity, create.Properties, create.IfNotExists);
    }

    private static Action<QueryContext> CreateIndex(CreateIndex create, BoundExpression? name)
    {
        if (create.Kind is not (IndexKind.Range or IndexKind.Text))
        {
            throw QueryErrors.NotSupported($"An index of kind {create.Kind.ToString().ToUpperInvariant()}");
        }

        return context => SchemaEditor.CreateIndex(context, NameOrNull(name, context), create.Entity, create.Properties, create.IfNotExists);
    }

    private static string? NameOrNull(BoundExpression? name, QueryContext context) => name is null ? null : NameOf(name, context);

    private static string NameOf(BoundExpression name, QueryContext context)
    {
        var value = name.Evaluate(context.Row, context);
        return value.IsString ? value.AsString() : throw QueryErrors.InvalidArgumentType($"A name must be a String, but was {value.Kind}");
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Schema;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>Changes the schema through the writer of a run.</summary>
internal static class SchemaEditor
{
    public static void CreateConstraint(
        QueryContext context,
        string? name,
        Storage.Schema.ConstraintKind kind,
        SchemaEntity entity,
        IReadOnlyList<string> properties,
        bool ifNotExists)
    {
        var (entityKind, token, keys) = Resolve(context, entity, properties);
        var sameRule = context.View.Constraints.Any(constraint =>
            constraint.Kind == kind && constraint.Entity == entityKind && constraint.LabelOrType == token && constraint.Keys.SequenceEqual(keys));
        name ??= NameFor("constraint", $"{kind} {entityKind} {entity.Names[0]} {string.Join(',', properties)}");
        if (ifNotExists && (sameRule || IsTaken(context, name)))
        {
            return;
        }

        WriterOf(context).CreateConstraint(new ConstraintDefinition(name, kind, entityKind, token, keys));
        context.Counters.ConstraintsAdded++;
    }

    public static void CreateIndex(QueryContext context, string? name, SchemaEntity entity, IReadOnlyList<string> properties, bool ifNotExists)
    {
        var (entityKind, token, keys) = Resolve(context, entity, properties);
        var sameIndex = context.View.Indexes.Any(index =>
            index.Entity == entityKind && index.LabelOrType == token && index.Keys.SequenceEqual(keys));
        name ??= NameFor("index", $"{entityKind} {entity.Names[0]} {string.Join(',', properties)}");
        if (ifNotExists && (sameIndex || IsTaken(context, name)))
        {
            return;
        }

        WriterOf(context).CreateIndex(new IndexDefinition(name, entityKind, token, keys, null));
        context.Counters.IndexesAdded++;
    }

    public static void DropConstraint(QueryContext context, string name, bool ifExists)
    {
        if (ifExists && context.View.Constraints.All(constraint => constraint.Name != name))
        {
            return;
        }

        WriterOf(context).DropConstraint(name);
        context.Counters.ConstraintsRemoved++;
    }

    public static void DropIndex(QueryContext context, string name, bool ifExists)
    {
        if (ifExists && context.View.Indexes.All(index => index.Name != name))
        {
            return;
        }

        WriterOf(context).DropIndex(name);
        context.Counters.IndexesRemoved++;
    }

    private static GraphWriter WriterOf(QueryContext context) => context.Writer ?? throw new UnreachableException();

    private static bool IsTaken(QueryContext context, string name) =>
        context.View.Constraints.Any(constraint => constraint.Name == name) || context.View.Indexes.Any(index => index.Name == name);

    private static (EntityKind Kind, int Token, ImmutableArray<int> Keys) Resolve(
        QueryContext context, SchemaEntity entity, IReadOnlyList<string> properties)
    {
        if (entity.Names.Count != 1)
        {
            throw QueryErrors.NotSupported("An index over several labels or types");
        }

        var tokens = context.View.Tokens;
        var table = entity.IsRelationship ? tokens.Types : tokens.Labels;
        return (
            entity.IsRelationship ? EntityKind.Relationship : EntityKind.Node,
            table.GetOrCreate(entity.Names[0]),
            [.. properties.Select(tokens.Keys.GetOrCreate)]);
    }

    // The same rule gets the same name everywhere, as in Neo4j, so that scripts can drop what they made.
    private static string NameFor(string prefix, string rule) =>
        $"{prefix}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rule)))[..8]}";
}

using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Engine.Commands;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Text to plan, remembering plans by text while schema, procedures and the size of the graph stay about the same. Thread safe.</summary>
internal sealed class StatementCompiler(ProcedureRegistry procedures)
{
    private readonly PlanCache _cache = new();

    /// <param name="schemaVersion">Null where the transaction has changed the schema itself: its plans are for it alone.</param>
    /// <exception cref="Port.GraphException">The text is no statement, or has no meaning.</exception>
    public QueryPlan Compile(string text, GraphView statistics, int? schemaVersion)
    {
        if (schemaVersion is null)
        {
            return Compile(text, statistics);
        }

        var key = new PlanCacheKey(text, schemaVersion.Value, procedures.Version, Magnitude(statistics.NodeCount), Magnitude(statistics.RelationshipCount));
        if (!_cache.TryGet(key, out var plan))
        {
            plan = Compile(text, statistics);
            _cache.Add(key, plan);
        }

        return plan;
    }

    // A graph four times as large may want another plan.
    private static int Magnitude(long count) => (64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)count)) / 2;

    private QueryPlan Compile(string text, GraphView statistics)
    {
        try
        {
            var statement = Parser.Parse(text);
            var model = SemanticAnalyzer.Analyze(statement, text, FunctionRegistry.BuiltIn, procedures);
            var planning = new PlanningContext
            {
                Text = text,
                Model = model,
                Statistics = statistics,
                Functions = FunctionRegistry.BuiltIn,
                Procedures = procedures,
            };
            var plan = statement switch
            {
                QueryStatement query => new QueryPlanner(planning).Plan(query),
                SchemaCommand command => new SchemaCommandPlanner(planning).Plan(command),
                ShowCommand command => new ShowCommandPlanner(planning).Plan(command),
                _ => throw QueryErrors.NotSupported(statement.GetType().Name),
            };
            planning.Close();
            return plan;
        }
        catch (CypherException exception)
        {
            throw ErrorMapper.Map(exception);
        }
    }
}

using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>The rows of one call, each with one value for each output. Read lazily, on the query's thread.</summary>
/// <param name="arguments">One for each input.</param>
public delegate IEnumerable<Value[]> ProcedureBody(QueryContext context, IReadOnlyList<Value> arguments);

/// <summary>A procedure as queries call it and as SHOW PROCEDURES lists it.</summary>
public sealed record ProcedureDefinition(ProcedureSignature Signature, string Description, ProcedureBody Invoke);

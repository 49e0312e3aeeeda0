using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>A procedure call after analysis.</summary>
/// <param name="Arguments">As written; where no brackets are, a parameter for each input.</param>
/// <param name="Yield">Every field that the call brings into scope; also those of <c>YIELD *</c> and of a standalone call.</param>
public sealed record ResolvedProcedureCall(ProcedureSignature Procedure, AstList<Expression> Arguments, AstList<YieldItem> Yield);

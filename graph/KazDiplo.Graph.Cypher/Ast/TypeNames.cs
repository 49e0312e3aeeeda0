using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>A property or value type as written behind <c>IS ::</c> (Neo4j: "Property types and value types").</summary>
/// <param name="Alternatives">One type, or several separated by <c>|</c>.</param>
public sealed record TypeName(AstList<TypeAlternative> Alternatives, SourceSpan Span) : AstNode(Span);

/// <param name="Kind">The normal name in upper case, for example <c>INTEGER</c>, <c>ZONED DATETIME</c>, <c>LIST</c>, <c>ANY</c>.</param>
/// <param name="Element">The type between the angle brackets of LIST; null otherwise.</param>
/// <param name="NotNull">NOT NULL is written.</param>
public sealed record TypeAlternative(string Kind, TypeName? Element, bool NotNull, SourceSpan Span) : AstNode(Span);

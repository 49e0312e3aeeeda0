using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Errors;

/// <summary>
/// Every failure that a running query can report, one factory per cause: Neo4j's code, the GQL status of ISO/IEC 39075
/// and openCypher's detail code stand side by side here and nowhere else.
/// </summary>
public static class QueryErrors
{
    private const string TypeErrorCode = "Neo.ClientError.Statement.TypeError";
    private const string ArgumentErrorCode = "Neo.ClientError.Statement.ArgumentError";
    private const string SyntaxErrorCode = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>A value of a type that the operation does not take.</summary>
    public static GraphException InvalidArgumentType(string message) =>
        new(TypeErrorCode, message, "22G03", detail: "InvalidArgumentType");

    public static GraphException NegativeSkipOrLimit(string clause, Value value) =>
        new(SyntaxErrorCode, $"Invalid input. '{value}' is not a valid value for {clause}. Must be a non-negative integer.", "22N02", detail: "NegativeIntegerArgument");

    public static GraphException NonIntegerSkipOrLimit(string clause, Value value) =>
        new(SyntaxErrorCode, $"Invalid input. '{value}' is not a valid value for {clause}. Must be a non-negative integer.", "22G03", detail: "InvalidArgumentType");

    public static GraphException MapElementAccessByNonString(Value key) =>
        new(TypeErrorCode, $"Cannot access a map '{{...}}' by key '{key}': Map key must be of type String, but was {key.Kind}.", "22G03", detail: "MapElementAccessByNonString");

    public static GraphException ListElementAccessByNonInteger(Value index) =>
        new(TypeErrorCode, $"Cannot access a list '[...]' by index '{index}': the index must be an Integer, but was {index.Kind}.", "22G03", detail: "ListElementAccessByNonInteger");

    public static GraphException InvalidElementAccess(Value container, Value key) =>
        new(TypeErrorCode, $"Type mismatch: expected Map, Node, Relationship or List but was {container.Kind} when accessing '{key}'.", "22G03", detail: "InvalidArgumentType");

    public static GraphException PropertyAccessByNonMap(Value container, string key) =>
        new(TypeErrorCode, $"Type mismatch: expected Map, Node, Relationship, Point, Duration or temporal value but was {container.Kind} when reading '{key}'.", "22G03", detail: "InvalidArgumentType");

    /// <summary>Maps, nodes, relationships and paths cannot be stored, nor lists that hold them.</summary>
    public static GraphException InvalidPropertyType(Value value) =>
        new(TypeErrorCode, $"Property values can only be of primitive types or arrays thereof. Encountered: {value}.", "22N01", detail: "InvalidPropertyType");

    public static GraphException NullPropertyInMerge(string key) =>
        new("Neo.ClientError.Statement.SemanticError", $"Cannot merge the following node or relationship because of null property value for '{key}'", "22N31", detail: "MergeReadOwnWrites");

    public static GraphException DeletedEntityAccess(Value entity) =>
        new("Neo.ClientError.Statement.EntityNotFound", $"{entity.Kind} with id {entity.AsEntityId()} has been deleted in this transaction.", "22N51", detail: "DeletedEntityAccess");

    /// <summary>A relationship is to be created, but OPTIONAL MATCH left one of its ends null.</summary>
    public static GraphException MissingEndpoint(string relationship) =>
        new("Neo.ClientError.Statement.EntityNotFound", $"Failed to create relationship {relationship}: one of its nodes is missing.", "22N27");

    public static GraphException ParameterMissing(string name) =>
        new("Neo.ClientError.Statement.ParameterMissing", $"Expected parameter(s): {name}", "42N51", detail: "MissingParameter", phase: GraphErrorPhase.CompileTime);

    public static GraphException WriteInReadTransaction() =>
        new("Neo.ClientError.Statement.AccessMode", "Writing in read access mode not allowed. Attempted write to the graph in a transaction with access mode READ.", "08N07", phase: GraphErrorPhase.CompileTime);

    public static GraphException OutOfMemory(string what, long limit) =>
        new("Neo.TransientError.General.MemoryPoolOutOfMemoryError", $"The query would hold more than {limit} {what} in memory. Narrow it, or raise the limit.", "51N72");

    public static GraphException TimedOut(TimeSpan timeout) =>
        new("Neo.ClientError.Transaction.TransactionTimedOut", $"The transaction has been terminated because it ran longer than {timeout.TotalSeconds:0.###} s.", "25N14");

    public static GraphException Terminated() =>
        new("Neo.ClientError.Transaction.TransactionMarkedAsFailed", "The transaction has been terminated: the caller cancelled it.", "25N02");

    public static GraphException IndexNotFound(Value name) =>
        new("Neo.ClientError.Schema.IndexNotFound", $"No such index {name}", "22N69");

    public static GraphException DatabaseNotFound(string name) =>
        new("Neo.ClientError.Database.DatabaseNotFound", $"Database '{name}' does not exist. This store has one, {EmbeddedGraphDatabase.DatabaseName}.", "22N51", phase: GraphErrorPhase.CompileTime);

    public static GraphException TransactionFailed() =>
        new("Neo.ClientError.Transaction.TransactionMarkedAsFailed", "The transaction has failed before; it can only be rolled back.", "25N02");

    public static GraphException TransactionClosed() =>
        new("Neo.ClientError.Transaction.TransactionNotFound", "The transaction is closed.", "25N01");

    public static GraphException RegularExpressionTimedOut(string pattern) =>
        new(ArgumentErrorCode, $"The regular expression '{pattern}' took too long to match.", "22N01", detail: "InvalidArgumentValue");

    public static GraphException InvalidRegularExpression(string pattern, string reason) =>
        new(SyntaxErrorCode, $"Invalid regular expression '{pattern}': {reason}", "22N01", detail: "InvalidArgumentValue");

    public static GraphException ShortestPathSameEndpoints() =>
        new("Neo.DatabaseError.Statement.ExecutionFailed", "The shortest path algorithm does not work when the start and end nodes are the same.", "51N23");

    public static GraphException TooComplex(int deepest) =>
        new("Neo.ClientError.Statement.ExecutionFailed", $"The query has more than {deepest} clauses that work on each other's rows. Split it into several statements.", "50N42");

    public static GraphException NestedTooDeeply() =>
        new("Neo.ClientError.Statement.ArgumentError", "The value is nested too deeply to be returned.", "22N01");

    public static GraphException ProcedureFailed(string name, string message) =>
        new("Neo.ClientError.Procedure.ProcedureCallFailed", $"Failed to invoke procedure `{name}`: {message}", "52N02");

    public static GraphException NotSupported(string what) =>
        new("Neo.DatabaseError.Statement.ExecutionFailed", $"{what} is not supported by this database.", "50N42", detail: "NotSupported", phase: GraphErrorPhase.CompileTime);
}

using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Errors;

/// <summary>Turns what the parts below the engine throw into what a database reports.</summary>
internal static class ErrorMapper
{
    public static GraphException Map(CypherException exception)
    {
        var position = new QueryPosition(exception.Position.Offset, exception.Position.Line, exception.Position.Column);
        var (code, status) = exception.Type switch
        {
            CypherErrorType.SyntaxError => ("Neo.ClientError.Statement.SyntaxError", "42001"),
            CypherErrorType.SemanticError => ("Neo.ClientError.Statement.SemanticError", "42N01"),
            CypherErrorType.TypeError => ("Neo.ClientError.Statement.TypeError", "22G03"),
            CypherErrorType.ArgumentError => ("Neo.ClientError.Statement.ArgumentError", "22N01"),
            CypherErrorType.ParameterMissing => ("Neo.ClientError.Statement.ParameterMissing", "42N51"),
            _ => ("Neo.ClientError.Procedure.ProcedureNotFound", "42N08"),
        };
        return new GraphException(code, exception.Message, status, position, exception.Detail, GraphErrorPhase.CompileTime, exception);
    }

    public static GraphException Map(ValueException exception)
    {
        var (code, status) = exception.Kind switch
        {
            ValueErrorKind.TypeError => ("Neo.ClientError.Statement.TypeError", "22G03"),
            ValueErrorKind.SyntaxError => ("Neo.ClientError.Statement.SyntaxError", "22007"),
            ValueErrorKind.ArithmeticError when exception.Detail == ValueErrorDetail.DivisionByZero => ("Neo.ClientError.Statement.ArithmeticError", "22012"),
            ValueErrorKind.ArithmeticError => ("Neo.ClientError.Statement.ArithmeticError", "22003"),
            _ => ("Neo.ClientError.Statement.ArgumentError", "22N01"),
        };
        return new GraphException(code, exception.Message, status, detail: exception.Detail, innerException: exception);
    }

    public static GraphException Map(StorageException exception)
    {
        var (code, status, detail) = exception.Cause switch
        {
            StorageCause.LockTimeout => ("Neo.TransientError.Transaction.LockAcquisitionTimeout", "50N11", null),
            StorageCause.CommitAborted => ("Neo.TransientError.Transaction.Outdated", "25N05", null),
            StorageCause.UniquenessViolation or StorageCause.PropertyMissing =>
                ("Neo.ClientError.Schema.ConstraintValidationFailed", "22N80", "CreateBlockedByConstraint"),
            StorageCause.NodeHasRelationships => ("Neo.ClientError.Schema.ConstraintValidationFailed", "G1001", "DeleteConnectedNode"),
            StorageCause.EntityNotFound => ("Neo.ClientError.Statement.EntityNotFound", "22N51", "DeletedEntityAccess"),
            StorageCause.SchemaExists => ("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "22N70", null),
            StorageCause.SchemaNotFound => ("Neo.DatabaseError.Schema.SchemaRuleNotFound", "22N69", null),
            StorageCause.IndexOwnedByConstraint => ("Neo.ClientError.Schema.ForbiddenOnConstraintIndex", "22N73", null),
            StorageCause.PropertyNotStorable => ("Neo.ClientError.Statement.TypeError", "22N01", "InvalidPropertyType"),
            StorageCause.LimitReached => ("Neo.ClientError.General.LimitExceeded", "53000", null),
            StorageCause.Closed => ("Neo.TransientError.General.DatabaseUnavailable", "08N09", null),
            _ => ("Neo.DatabaseError.General.UnknownError", "50N00", (string?)null),
        };
        return new GraphException(code, exception.Message, status, detail: detail, innerException: exception);
    }
}

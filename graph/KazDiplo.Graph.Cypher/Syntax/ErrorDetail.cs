namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>The detail codes of the openCypher TCK that the front end raises (openCypher: tck/README.adoc, "Errors").</summary>
public static class ErrorDetail
{
    public const string AmbiguousAggregationExpression = nameof(AmbiguousAggregationExpression);
    public const string ColumnNameConflict = nameof(ColumnNameConflict);
    public const string CreatingVarLength = nameof(CreatingVarLength);
    public const string DifferentColumnsInUnion = nameof(DifferentColumnsInUnion);
    public const string FloatingPointOverflow = nameof(FloatingPointOverflow);
    public const string IntegerOverflow = nameof(IntegerOverflow);
    public const string InvalidAggregation = nameof(InvalidAggregation);
    public const string InvalidArgumentPassingMode = nameof(InvalidArgumentPassingMode);
    public const string InvalidArgumentType = nameof(InvalidArgumentType);
    public const string InvalidClauseComposition = nameof(InvalidClauseComposition);
    public const string InvalidDelete = nameof(InvalidDelete);
    public const string InvalidNumberLiteral = nameof(InvalidNumberLiteral);
    public const string InvalidNumberOfArguments = nameof(InvalidNumberOfArguments);
    public const string InvalidParameterUse = nameof(InvalidParameterUse);
    public const string InvalidRelationshipPattern = nameof(InvalidRelationshipPattern);
    public const string InvalidUnicodeCharacter = nameof(InvalidUnicodeCharacter);
    public const string InvalidUnicodeLiteral = nameof(InvalidUnicodeLiteral);
    public const string MissingParameter = nameof(MissingParameter);
    public const string NegativeIntegerArgument = nameof(NegativeIntegerArgument);
    public const string NestedAggregation = nameof(NestedAggregation);
    public const string NoExpressionAlias = nameof(NoExpressionAlias);
    public const string NoSingleRelationshipType = nameof(NoSingleRelationshipType);
    public const string NoVariablesInScope = nameof(NoVariablesInScope);
    public const string NonConstantExpression = nameof(NonConstantExpression);
    public const string ProcedureNotFound = nameof(ProcedureNotFound);
    public const string RelationshipUniquenessViolation = nameof(RelationshipUniquenessViolation);
    public const string RequiresDirectedRelationship = nameof(RequiresDirectedRelationship);
    public const string UndefinedVariable = nameof(UndefinedVariable);
    public const string UnexpectedSyntax = nameof(UnexpectedSyntax);
    public const string UnknownFunction = nameof(UnknownFunction);
    public const string VariableAlreadyBound = nameof(VariableAlreadyBound);
    public const string VariableTypeConflict = nameof(VariableTypeConflict);

    /// <summary>Not of the TCK: the text is longer, or nested deeper, than <see cref="QueryTextLimits"/> allows.</summary>
    public const string QueryTooComplex = nameof(QueryTooComplex);
}

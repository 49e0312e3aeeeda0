using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Patterns that CREATE and MERGE write: everything must be said exactly (openCypher 9, "CREATE", "MERGE").</summary>
internal sealed class CreatePatternAnalyzer(Analysis analysis)
{
    public void Part(PatternPart part, Scope scope, bool isMerge)
    {
        if (part.Selector is not null)
            Unexpected(part, "A path selector cannot be used in CREATE or MERGE");
        var isSingleNode = part.Path.Elements.Count == 1;
        foreach (var element in part.Path.Elements)
            Element(element, scope, isSingleNode, isMerge);
        if (part.Variable is not null)
            analysis.Patterns.DeclarePath(part.Variable, scope);
    }

    private void Element(PathElement element, Scope scope, bool isSingleNode, bool isMerge)
    {
        switch (element)
        {
            case NodePattern node:
                Node(node, scope, isSingleNode);
                Details(node.Labels, node.Properties, node.Where, scope, isMerge);
                break;
            case RelationshipPattern relationship:
                Relationship(relationship, scope, isMerge);
                Details(relationship.Types, relationship.Properties, relationship.Where, scope, isMerge);
                break;
            default:
                Unexpected(element, "A quantified path pattern cannot be used in CREATE or MERGE");
                break;
        }
    }

    /// <summary>A bound node may be an end of a new relationship, but nothing may be said of it.</summary>
    private void Node(NodePattern node, Scope scope, bool isSingleNode)
    {
        CheckLabels(node.Labels);
        if (node.Variable is null)
            return;
        if (!scope.TryGet(node.Variable.Name, out var existing))
        {
            scope.Declare(node.Variable, StaticType.Node);
            return;
        }
        if (isSingleNode || node.Labels is not null || node.Properties is not null)
            analysis.Errors.AlreadyBound(node.Variable);
        if (!existing.MayBe(CypherTypes.Node))
            analysis.Errors.TypeConflict(node.Variable, "Node", existing);
    }

    private void Relationship(RelationshipPattern relationship, Scope scope, bool isMerge)
    {
        if (relationship.Variable is { } variable && scope.Contains(variable.Name))
            analysis.Errors.AlreadyBound(variable);
        if (relationship.Length is not null || relationship.Quantifier is not null)
            analysis.Errors.Fail(ErrorDetail.CreatingVarLength, relationship, "Variable length relationships cannot be used in CREATE or MERGE");
        if (relationship.Types is not (LabelName or DynamicLabel { Any: false }))
        {
            analysis.Errors.Fail(
                ErrorDetail.NoSingleRelationshipType,
                relationship,
                "Exactly one relationship type must be specified for CREATE and MERGE. Did you forget to prefix your relationship type with a ':'?");
        }
        if (!isMerge && relationship.Direction == RelationshipDirection.Undirected)
            analysis.Errors.Fail(ErrorDetail.RequiresDirectedRelationship, relationship, "Only directed relationships are supported in CREATE");
        if (relationship.Variable is not null)
            scope.Declare(relationship.Variable, StaticType.Relationship);
    }

    private void Details(LabelExpression? labels, Expression? properties, Expression? where, Scope scope, bool isMerge)
    {
        analysis.Patterns.Labels(labels, scope);
        if (where is not null)
            Unexpected(where, "WHERE cannot be used in patterns of CREATE or MERGE");
        if (isMerge && properties is Parameter)
        {
            analysis.Errors.Fail(
                ErrorDetail.InvalidParameterUse,
                properties,
                "Parameter maps cannot be used in MERGE patterns (use a literal map instead, e.g. {id: $param.id})");
        }
        if (properties is not null)
            analysis.Expressions.Value(properties, scope);
    }

    private void CheckLabels(LabelExpression? labels)
    {
        var isPlain = labels is null or LabelName or DynamicLabel { Any: false }
            || (labels is LabelConjunction conjunction && conjunction.Operands.All(operand => operand is LabelName or DynamicLabel { Any: false }));
        if (!isPlain)
            Unexpected(labels!, "Label expressions in CREATE and MERGE may only name labels, joined by ':' or '&'");
    }

    private void Unexpected(AstNode place, string message) => analysis.Errors.Fail(ErrorDetail.UnexpectedSyntax, place, message);
}

using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// Patterns that are matched. All variables of a pattern come into scope first, then its predicates are looked at, so
/// that they may use variables that stand further right.
/// </summary>
internal sealed class PatternAnalyzer(Analysis analysis)
{
    public void Match(Pattern pattern, Scope scope)
    {
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in pattern.Parts)
        {
            foreach (var element in part.Path.Elements)
                Declare(element, scope, relationships);
            if (part.Variable is not null)
                DeclarePath(part.Variable, scope);
        }
        foreach (var part in pattern.Parts)
        {
            if (part.Selector?.Count is { } count)
                analysis.Expressions.Value(count, scope);
            CheckElements(part.Path, scope);
        }
    }

    /// <summary>The pattern of a comprehension or of shortestPath: new variables go into <paramref name="scope"/>.</summary>
    public void Path(PathPattern path, Scope scope)
    {
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in path.Elements)
            Declare(element, scope, relationships);
        CheckElements(path, scope);
    }

    /// <summary>A pattern as a predicate: every variable must be bound outside (openCypher 9, "Patterns in WHERE").</summary>
    public void Bound(PathPattern path, Scope scope)
    {
        foreach (var variable in path.Elements.Select(VariableOf).OfType<Variable>())
        {
            if (!scope.Contains(variable.Name))
                analysis.Errors.UndefinedVariable(variable);
        }
        Path(path, new Scope(scope));
    }

    /// <summary>The expressions inside of <c>$(…)</c>.</summary>
    public void Labels(LabelExpression? labels, Scope scope)
    {
        if (labels is null)
            return;
        foreach (var dynamic in AstTree.SelfAndDescendants(labels).OfType<DynamicLabel>())
            analysis.Expressions.Value(dynamic.Labels, scope);
    }

    public void DeclarePath(Variable variable, Scope scope)
    {
        if (scope.Contains(variable.Name))
            analysis.Errors.AlreadyBound(variable);
        scope.Declare(variable, StaticType.Path);
    }

    private void Declare(PathElement element, Scope scope, HashSet<string> relationships)
    {
        switch (element)
        {
            case NodePattern { Variable: { } variable }:
                DeclareElement(variable, StaticType.Node, "Node", scope);
                break;
            case RelationshipPattern { Variable: { } variable } relationship:
                DeclareRelationship(variable, relationship, scope, relationships);
                break;
            case QuantifiedPathPattern group:
                DeclareGroup(group, scope, relationships);
                break;
        }
    }

    private void DeclareRelationship(Variable variable, RelationshipPattern pattern, Scope scope, HashSet<string> relationships)
    {
        var isList = pattern.Length is not null || pattern.Quantifier is not null;
        if (isList)
            DeclareElement(variable, StaticType.ListOf(StaticType.Relationship), "List<Relationship>", scope);
        else
            DeclareElement(variable, StaticType.Relationship, "Relationship", scope);
        if (!relationships.Add(variable.Name))
        {
            analysis.Errors.Fail(
                ErrorDetail.RelationshipUniquenessViolation,
                variable,
                $"Cannot use the same relationship variable '{variable.Name}' for multiple relationships");
        }
    }

    private void DeclareElement(Variable variable, StaticType type, string expected, Scope scope)
    {
        if (scope.TryGet(variable.Name, out var existing) && !existing.MayBe(type.Types))
            analysis.Errors.TypeConflict(variable, expected, existing);
        if (existing is null || existing.Types != type.Types)
            scope.Declare(variable, type);
    }

    /// <summary>Seen from outside of a quantified part, each of its variables is a list with one item for each round.</summary>
    private void DeclareGroup(QuantifiedPathPattern group, Scope scope, HashSet<string> relationships)
    {
        var inner = group.Quantifier is null ? scope : new Scope();
        foreach (var element in group.Path.Elements)
            Declare(element, inner, relationships);
        if (group.Variable is not null)
            DeclarePath(group.Variable, inner);
        if (group.Quantifier is null)
            return;
        foreach (var name in inner.OwnNames)
        {
            if (scope.Contains(name))
                analysis.Errors.AlreadyBound(new Variable(name, group.Span));
            inner.TryGet(name, out var type);
            scope.Declare(name, StaticType.ListOf(type!));
        }
    }

    private void CheckElements(PathPattern path, Scope scope)
    {
        foreach (var element in path.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    Check(node.Labels, node.Properties, node.Where, scope);
                    break;
                case RelationshipPattern relationship:
                    Check(relationship.Types, relationship.Properties, relationship.Where, ScopeInside(relationship, scope));
                    break;
                case QuantifiedPathPattern group:
                    CheckGroup(group, scope);
                    break;
            }
        }
    }

    /// <summary>In the brackets of <c>-[r WHERE r.x = 1]->+</c> the variable is one relationship, outside a list.</summary>
    private static Scope ScopeInside(RelationshipPattern relationship, Scope scope)
    {
        if (relationship.Variable is null || (relationship.Length is null && relationship.Quantifier is null))
            return scope;
        var inside = new Scope(scope);
        inside.Declare(relationship.Variable, StaticType.Relationship);
        return inside;
    }

    private void CheckGroup(QuantifiedPathPattern group, Scope scope)
    {
        var inner = new Scope(scope);
        if (group.Quantifier is not null)
        {
            foreach (var element in group.Path.Elements)
                Redeclare(element, inner);
        }
        CheckElements(group.Path, inner);
        analysis.Expressions.Predicate(group.Where, inner);
    }

    private static void Redeclare(PathElement element, Scope inner)
    {
        if (VariableOf(element) is { } variable)
            inner.Declare(variable, element is NodePattern ? StaticType.Node : StaticType.Relationship);
    }

    private void Check(LabelExpression? labels, Expression? properties, Expression? where, Scope scope)
    {
        Labels(labels, scope);
        if (properties is Parameter)
        {
            analysis.Errors.Fail(
                ErrorDetail.InvalidParameterUse,
                properties,
                "Parameter maps cannot be used in MATCH or MERGE patterns (use a literal map instead, e.g. {id: $param.id})");
        }
        if (properties is not null)
            analysis.Expressions.Value(properties, scope);
        analysis.Expressions.Predicate(where, scope);
    }

    private static Variable? VariableOf(PathElement element) => element switch
    {
        NodePattern node => node.Variable,
        RelationshipPattern relationship => relationship.Variable,
        QuantifiedPathPattern group => group.Variable,
        _ => null,
    };
}

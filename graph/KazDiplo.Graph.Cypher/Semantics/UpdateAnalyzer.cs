using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed class UpdateAnalyzer(Analysis analysis, ClauseAnalyzer clauses)
{
    private readonly CreatePatternAnalyzer _patterns = new(analysis);

    public void Update(Clause clause, Scope scope)
    {
        analysis.Findings.IsWriting |= ClauseOrder.IsUpdate(clause);
        switch (clause)
        {
            case CreateClause create:
                foreach (var part in create.Pattern.Parts)
                    _patterns.Part(part, scope, isMerge: false);
                break;
            case MergeClause merge:
                Merge(merge, scope);
                break;
            case SetClause set:
                Set(set.Items, scope);
                break;
            case RemoveClause remove:
                foreach (var item in remove.Items)
                    Remove(item, scope);
                break;
            case DeleteClause delete:
                foreach (var item in delete.Items)
                    Delete(item, scope);
                break;
            case ForeachClause loop:
                Foreach(loop, scope);
                break;
        }
    }

    private void Merge(MergeClause merge, Scope scope)
    {
        _patterns.Part(merge.Pattern, scope, isMerge: true);
        foreach (var action in merge.Actions)
            Set(action.Items, scope);
    }

    private void Set(AstList<SetItem> items, Scope scope)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SetProperty set:
                    Property(set.Owner, set.Key, scope);
                    analysis.Expressions.Value(set.Value, scope);
                    break;
                case SetProperties set:
                    RequireOwner(CypherTypes.Entity, set.Owner, scope);
                    var value = analysis.Expressions.Value(set.Value, scope);
                    analysis.Errors.Require(CypherTypes.Map | CypherTypes.Entity, value, set.Value);
                    break;
                case SetLabels set:
                    Labels(set.Owner, set.Labels, scope);
                    break;
            }
        }
    }

    private void Remove(RemoveItem item, Scope scope)
    {
        if (item is RemoveProperty property)
            Property(property.Owner, property.Key, scope);
        else if (item is RemoveLabels labels)
            Labels(labels.Owner, labels.Labels, scope);
    }

    private void Property(Expression owner, Expression key, Scope scope)
    {
        RequireOwner(CypherTypes.Entity, owner, scope);
        var type = analysis.Expressions.Value(key, scope);
        analysis.Errors.Require(CypherTypes.String, type, key);
    }

    private void Labels(Variable owner, AstList<LabelExpression> labels, Scope scope)
    {
        RequireOwner(CypherTypes.Node, owner, scope);
        foreach (var label in labels)
            analysis.Patterns.Labels(label, scope);
    }

    private void RequireOwner(CypherTypes wanted, Expression owner, Scope scope) =>
        analysis.Errors.Require(wanted, analysis.Expressions.Value(owner, scope), owner);

    private void Delete(Expression item, Scope scope)
    {
        if (item is LabelPredicate)
            analysis.Errors.Fail(ErrorDetail.InvalidDelete, item, "DELETE doesn't support removing labels from a node. Try REMOVE.");
        RequireOwner(CypherTypes.Entity | CypherTypes.Path, item, scope);
    }

    private void Foreach(ForeachClause loop, Scope scope)
    {
        var list = analysis.Expressions.Value(loop.List, scope);
        analysis.Errors.Require(CypherTypes.List, list, loop.List);
        if (scope.Contains(loop.Variable.Name))
            analysis.Errors.AlreadyBound(loop.Variable);
        var inner = new Scope(scope);
        inner.Declare(loop.Variable, list.ElementOrAny);
        foreach (var clause in loop.Clauses)
            clauses.Clause(clause, inner);
    }
}

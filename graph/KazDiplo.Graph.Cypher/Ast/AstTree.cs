namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>Walks over trees without knowing what they mean.</summary>
public static class AstTree
{
    /// <summary>The parts of which a node directly consists, from left to right.</summary>
    public static IEnumerable<AstNode> Children(AstNode node) => node switch
    {
        Statement statement => OfStatement(statement),
        Clause clause => OfClause(clause),
        Expression expression => OfExpression(expression),
        PathElement or PathPattern or PatternPart or Pattern or PathSelector => OfPattern(node),
        LabelExpression labels => OfLabels(labels),
        _ => OfPart(node),
    };

    /// <summary>The node and everything in it, in no particular order; without recursion.</summary>
    public static IEnumerable<AstNode> SelfAndDescendants(AstNode root)
    {
        var open = new Stack<AstNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node))
                open.Push(child);
        }
    }

    /// <summary>The first node met that is deeper than <paramref name="limit"/>; null where the tree is lower.</summary>
    public static AstNode? FirstBeyond(AstNode root, int limit)
    {
        var open = new Stack<(AstNode Node, int Depth)>();
        open.Push((root, 1));
        while (open.TryPop(out var top))
        {
            if (top.Depth > limit)
                return top.Node;
            foreach (var child in Children(top.Node))
                open.Push((child, top.Depth + 1));
        }
        return null;
    }

    private static List<AstNode> OfStatement(Statement statement) => statement switch
    {
        QueryStatement query => [query.Query],
        CreateIndex index => Present(index.Name, index.Options),
        CreateConstraint constraint => Present(constraint.Name, constraint.Options),
        SchemaCommand command => Present(command.Name),
        ShowCommand show => [.. show.Arguments, .. Present(show.Yield, show.Where, show.Return)],
        _ => [],
    };

    private static IEnumerable<AstNode> OfClause(Clause clause) => clause switch
    {
        MatchClause match => [match.Pattern, .. Present(match.Where)],
        UnwindClause unwind => [unwind.List, unwind.Variable],
        LoadCsvClause load => [load.Url, load.Variable],
        UseClause use => [use.Graph],
        WithClause with => [with.Body, .. Present(with.Where)],
        ReturnClause returned => [returned.Body],
        CreateClause create => [create.Pattern],
        MergeClause merge => [merge.Pattern, .. merge.Actions],
        SetClause set => set.Items,
        RemoveClause remove => remove.Items,
        DeleteClause delete => delete.Items,
        ForeachClause loop => [loop.Variable, loop.List, .. loop.Clauses],
        CallProcedureClause call => [.. call.Arguments ?? [], .. Present(call.Yield)],
        CallSubqueryClause call => [.. call.Imports ?? [], call.Query, .. Present(call.Transactions)],
        _ => [],
    };

    private static IEnumerable<AstNode> OfExpression(Expression expression) => expression switch
    {
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries,
        LogicalExpression logical => logical.Operands,
        NotExpression not => [not.Operand],
        ComparisonExpression comparison => [comparison.First, .. comparison.Steps],
        ArithmeticExpression arithmetic => [arithmetic.First, .. arithmetic.Steps],
        SignExpression sign => [sign.Operand],
        StringPredicate predicate => [predicate.Left, predicate.Right],
        InPredicate predicate => [predicate.Item, predicate.List],
        NullPredicate predicate => [predicate.Operand],
        TypePredicate predicate => [predicate.Operand],
        NormalizedPredicate predicate => [predicate.Operand],
        LabelPredicate predicate => [predicate.Operand, predicate.Labels],
        PropertyAccess access => [access.Subject],
        IndexAccess access => [access.Subject, access.Index],
        SliceAccess access => [access.Subject, .. Present(access.From, access.To)],
        FunctionCall call => call.Arguments,
        CaseExpression choice => [.. Present(choice.Operand), .. choice.Alternatives, .. Present(choice.Else)],
        _ => OfScopedExpression(expression),
    };

    private static IEnumerable<AstNode> OfScopedExpression(Expression expression) => expression switch
    {
        MapProjection projection => [projection.Subject, .. projection.Items],
        ListComprehension list => [list.Variable, list.List, .. Present(list.Where, list.Projection)],
        QuantifierExpression quantifier => [quantifier.Variable, quantifier.List, quantifier.Where],
        ReduceExpression reduce => [reduce.Accumulator, reduce.Initial, reduce.Variable, reduce.List, reduce.Body],
        SubqueryExpression subquery => [subquery.Query],
        PatternExpression pattern => [pattern.Path],
        PatternComprehension pattern => [.. Present(pattern.Variable), pattern.Path, .. Present(pattern.Where), pattern.Projection],
        ShortestPathExpression shortest => [shortest.Path],
        _ => [],
    };

    private static IEnumerable<AstNode> OfPattern(AstNode node) => node switch
    {
        Pattern pattern => pattern.Parts,
        PatternPart part => [.. Present(part.Variable, part.Selector), part.Path],
        PathSelector selector => Present(selector.Count),
        PathPattern path => path.Elements,
        NodePattern pattern => Present(pattern.Variable, pattern.Labels, pattern.Properties, pattern.Where),
        RelationshipPattern pattern => Present(pattern.Variable, pattern.Types, pattern.Properties, pattern.Where),
        QuantifiedPathPattern group => [.. Present(group.Variable), group.Path, .. Present(group.Where)],
        _ => [],
    };

    private static IEnumerable<AstNode> OfLabels(LabelExpression labels) => labels switch
    {
        DynamicLabel dynamic => [dynamic.Labels],
        LabelNegation negation => [negation.Operand],
        LabelConjunction conjunction => conjunction.Operands,
        LabelDisjunction disjunction => disjunction.Operands,
        _ => [],
    };

    private static IEnumerable<AstNode> OfPart(AstNode node) => node switch
    {
        Query query => query.Parts,
        SingleQuery query => query.Clauses,
        ProjectionBody body => [.. body.Items, .. body.OrderBy, .. Present(body.Skip, body.Limit)],
        ProjectionItem item => [item.Expression],
        SortItem item => [item.Expression],
        MergeAction action => action.Items,
        SetProperty set => [set.Owner, set.Key, set.Value],
        SetProperties set => [set.Owner, set.Value],
        SetLabels set => [set.Owner, .. set.Labels],
        RemoveProperty remove => [remove.Owner, remove.Key],
        RemoveLabels remove => [remove.Owner, .. remove.Labels],
        YieldClause yield => [.. yield.Items, .. Present(yield.Where)],
        YieldItem item => [item.Variable],
        TransactionBatches batches => Present(batches.BatchSize, batches.Concurrency, batches.Status),
        MapEntry entry => [entry.Value],
        MapProjectionEntry entry => [entry.Value],
        ComparisonStep step => [step.Operand],
        ArithmeticStep step => [step.Operand],
        CaseAlternative alternative => [.. alternative.Conditions, alternative.Result],
        _ => [],
    };

    private static List<AstNode> Present(params ReadOnlySpan<AstNode?> nodes)
    {
        var present = new List<AstNode>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is not null)
                present.Add(node);
        }
        return present;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and =~; null where either side is not a string.</summary>
internal static class StringPredicateEvaluators
{
    private const int CachedExpressions = 64;

    public static Evaluator Create(StringPredicateOperator @operator, Evaluator left, Evaluator right) => @operator switch
    {
        StringPredicateOperator.StartsWith => Over(left, right, static (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        StringPredicateOperator.EndsWith => Over(left, right, static (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        StringPredicateOperator.Contains => Over(left, right, static (text, part) => text.Contains(part, StringComparison.Ordinal)),
        StringPredicateOperator.Matches => Matches(left, right),
        _ => throw new UnreachableException(),
    };

    private static Evaluator Over(Evaluator left, Evaluator right, Func<string, string, bool> predicate) => (row, context) =>
    {
        var text = left(row, context);
        var part = right(row, context);
        return text.IsString && part.IsString ? Value.Boolean(predicate(text.AsString(), part.AsString())) : Value.Null;
    };

    // The whole text must match, as in Neo4j (java.util.regex, matches()).
    private static Evaluator Matches(Evaluator left, Evaluator right)
    {
        var cache = new ConcurrentDictionary<string, Regex>(StringComparer.Ordinal);
        return (row, context) =>
        {
            var text = left(row, context);
            var pattern = right(row, context);
            if (!text.IsString || !pattern.IsString)
            {
                return Value.Null;
            }

            if (!cache.TryGetValue(pattern.AsString(), out var expression))
            {
                expression = Parse(pattern.AsString(), context);
                if (cache.Count < CachedExpressions)
                {
                    cache[pattern.AsString()] = expression;
                }
            }

            try
            {
                return Value.Boolean(expression.IsMatch(text.AsString()));
            }
            catch (RegexMatchTimeoutException)
            {
                throw QueryErrors.RegularExpressionTimedOut(pattern.AsString());
            }
        };
    }

    private static Regex Parse(string pattern, QueryContext context)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, context.Limits.RegularExpression);
        }
        catch (ArgumentException exception)
        {
            throw QueryErrors.InvalidRegularExpression(pattern, exception.Message);
        }
    }
}

using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Tck;

public sealed class TckParsingTests
{
    [Fact]
    public void Every_query_of_the_tck_that_is_no_syntax_error_is_parsed()
    {
        Assert.SkipWhen(TckFeatures.Folder is null, TckFeatures.Absent);
        var failures = new List<string>();
        foreach (var tckCase in TckFeatures.Read())
        {
            var isValid = tckCase.Error is not { Type: "SyntaxError", Phase: "compile time" };
            foreach (var query in isValid ? tckCase.ValidQueries.Append(tckCase.Query) : tckCase.ValidQueries)
            {
                if (Refusal(query) is { } refusal)
                    failures.Add($"{tckCase}\n{query}\n  {refusal}");
            }
        }
        failures.ShouldBeEmpty();
    }

    private static string? Refusal(string query)
    {
        try
        {
            Parser.Parse(query);
            return null;
        }
        catch (CypherException exception)
        {
            return $"{exception.Detail}: {exception.Message} at {exception.Position}";
        }
    }
}

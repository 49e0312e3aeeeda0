using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Finds all that is wrong with the section at once, and names each key.</summary>
public sealed class ValidateGraphOptions : IValidateOptions<GraphOptions>
{
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        List<string> failures = [.. UriFailures(options.Uri), .. SeedFailures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> UriFailures(string uri)
    {
        if (uri.StartsWith(GraphOptions.EmbeddedScheme, StringComparison.Ordinal))
        {
            if (string.IsNullOrWhiteSpace(uri[GraphOptions.EmbeddedScheme.Length..]))
            {
                yield return "Graph:Uri names no folder; write for example embedded:data/graph.";
            }
        }
        else if (BoltSchemes.Any(scheme => uri.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"Graph:Uri is '{WithoutCredentials(uri)}': the Bolt client comes in a later version; set Graph:Uri to embedded:FOLDER.";
        }
        else
        {
            yield return $"Graph:Uri is '{WithoutCredentials(uri)}', which begins with no known scheme; write for example embedded:data/graph.";
        }
    }

    private static IEnumerable<string> SeedFailures(GraphOptions options)
    {
        if (options.SeedOnFirstRun && !Directory.Exists(options.SeedsFolder))
        {
            yield return $"Graph:Seeds names '{options.SeedsFolder}', which is no folder; "
                + "set it to the folder of the seed files, or set Graph:SeedOnFirstRun to false.";
        }
    }

    // user:password@ may stand in a URI by mistake; a message goes to logs.
    private static string WithoutCredentials(string uri)
    {
        var at = uri.LastIndexOf('@');
        var authority = uri.IndexOf("//", StringComparison.Ordinal);
        return at < 0 || authority < 0 || authority > at ? uri : uri[..(authority + 2)] + uri[(at + 1)..];
    }
}

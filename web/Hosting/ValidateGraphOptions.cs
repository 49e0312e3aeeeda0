using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Port;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Finds all that is wrong with the section at once, and names each key.</summary>
public sealed class ValidateGraphOptions : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        List<string> failures = [.. UriFailures(options), .. SeedFailures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> UriFailures(GraphOptions options)
    {
        var uri = options.Uri;
        if (options.IsEmbedded)
        {
            if (string.IsNullOrWhiteSpace(uri[EmbeddedUri.Scheme.Length..]))
            {
                yield return "Graph:Uri names no folder; write for example embedded:data/graph.";
            }
        }
        else if (BoltUri.HasBoltScheme(uri))
        {
            if (BoltFailure(options) is { } failure)
            {
                yield return failure;
            }
        }
        else
        {
            yield return $"Graph:Uri is '{WithoutCredentials(uri)}', which begins with no known scheme; write for example embedded:data/graph or bolt://localhost:7687.";
        }
    }

    private static string? BoltFailure(GraphOptions options)
    {
        try
        {
            options.ToBoltTarget().ToOptions();
            return null;
        }
        catch (FormatException exception)
        {
            return $"Graph:Uri is '{WithoutCredentials(options.Uri)}', with Graph:User and Graph:PasswordFile: {exception.Message}";
        }
    }

    private static IEnumerable<string> SeedFailures(GraphOptions options)
    {
        if (!BoltUri.HasBoltScheme(options.Uri) && options.SeedOnFirstRun && !Directory.Exists(options.SeedsFolder))
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

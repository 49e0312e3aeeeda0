using System.Net;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Finds all that is wrong with the section at once, and names each key.</summary>
public sealed class ValidateBoltOptions : IValidateOptions<BoltOptions>
{
    private const string Drivers = "Neo4j/";

    public ValidateOptionsResult Validate(string? name, BoltOptions options)
    {
        List<string> failures = [.. Failures(options)];
        return failures.Count == 0 || !options.Enabled ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(BoltOptions options)
    {
        if (!LoopbackHost.IsLoopback(options.Host))
        {
            yield return $"Bolt:Host is '{options.Host}', which is beyond this machine. Without accounts everybody who reaches the port could "
                + "read and change the graph: use a loopback address such as 127.0.0.1.";
        }

        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            yield return FormattableString.Invariant($"Bolt:Port is {options.Port}; set it to a port, or to 0 for a free one.");
        }

        if (options.ServerAgent.Length > 0 && !options.ServerAgent.StartsWith(Drivers, StringComparison.Ordinal))
        {
            yield return $"Bolt:ServerAgent is '{options.ServerAgent}'; many drivers refuse what does not begin with {Drivers}.";
        }
    }
}

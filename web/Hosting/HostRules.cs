using Microsoft.AspNetCore.HostFiltering;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Where this application says itself what the framework would say otherwise.</summary>
public static class HostRules
{
    /// <summary>
    /// ASP.NET's own host filter would read AllowedHosts as the only hosts; here they are exceptions from loopback, which
    /// <see cref="RequestGuard"/> knows and answers with a reason.
    /// </summary>
    public static void LeaveHostsToTheGuard(IServiceCollection services) =>
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);

    /// <summary>The host would log a failed start with its stack trace; <see cref="HostRunner"/> says what is wrong in words.</summary>
    public static void LeaveFailedStartsToTheRunner(ILoggingBuilder logging) =>
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
}

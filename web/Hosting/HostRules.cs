using Microsoft.AspNetCore.HostFiltering;

namespace KazDiplo.Graph.Web.Hosting;

public static class HostRules
{
    /// <summary>
    /// ASP.NET's own host filter would read AllowedHosts as the only hosts; here they are exceptions from loopback, which
    /// <see cref="RequestGuard"/> knows and answers with a reason.
    /// </summary>
    public static void LeaveHostsToTheGuard(IServiceCollection services) =>
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
}

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>What supervisors ask: is the process alive, and can the graph be asked.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz/live", () => Results.Text("live\n"));
        endpoints.MapGet("/healthz/ready", (Readiness readiness) => readiness.Obstacle is { } obstacle
            ? Results.Text(obstacle + "\n", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready\n"));
    }
}

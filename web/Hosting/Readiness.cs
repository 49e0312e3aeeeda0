namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Whether the graph is open and loaded, and if not, why. Thread safe.</summary>
public sealed class Readiness
{
    private volatile string? _obstacle = "The graph is being opened.";

    /// <summary>Raised when <see cref="Obstacle"/> changes, on whatever thread changed it.</summary>
    public event Action? Changed;

    /// <summary>One line; null once the application is ready.</summary>
    public string? Obstacle => _obstacle;

    public bool IsReady => _obstacle is null;

    public void Wait(string obstacle) => Set(obstacle);

    public void Ready() => Set(null);

    private void Set(string? obstacle)
    {
        _obstacle = obstacle;
        Changed?.Invoke();
    }
}

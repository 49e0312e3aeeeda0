namespace KazDiplo.Graph.Web.Theme;

/// <summary>The theme of one circuit: what draws outside of CSS (the diagram, the editor) listens here.</summary>
public sealed class ThemeState
{
    public bool IsDark { get; private set; }

    public event Action? Changed;

    public void Set(bool isDark)
    {
        IsDark = isDark;
        Changed?.Invoke();
    }
}

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Run the query, show its plan without running it, or run it and count what each operator does.</summary>
public enum QueryMode
{
    Run,
    Explain,
    Profile,
}

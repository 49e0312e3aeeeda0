namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>How a run ended. Rows that had come by then are kept in every case.</summary>
public enum QueryEnd
{
    /// <summary>The whole result was read.</summary>
    Finished,

    /// <summary>There is at least one row more than the limit: the engine was asked for it to know.</summary>
    CutAtRowLimit,

    TimedOut,

    /// <summary>By the user, or because the page went away.</summary>
    Cancelled,

    Failed,
}

using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Reporting;

/// <summary>Says how a command ended: to people, or as JSON.</summary>
internal abstract class ReportWriter
{
    public static ReportWriter For(bool json) => json ? new JsonReportWriter() : new TextReportWriter();

    public abstract void WriteCheck(LoadReport report);

    public abstract void WritePlan(LoadReport report);

    public abstract void WriteLoad(LoadReport report);

    /// <summary>The database, not the data, is the trouble.</summary>
    public abstract void WriteFailure(string message);
}

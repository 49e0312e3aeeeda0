using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Reporting;

/// <summary>One JSON object on standard output.</summary>
internal sealed class JsonReportWriter : ReportWriter
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // The report goes to a terminal or a file, never into a page: Cyrillic stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public override void WriteCheck(LoadReport report) => Write(report);

    public override void WritePlan(LoadReport report) => Write(report);

    public override void WriteLoad(LoadReport report) => Write(report);

    public override void WriteFailure(string message) => Write(new { outcome = "failed", message });

    private static void Write<T>(T report) => Console.Out.WriteLine(JsonSerializer.Serialize(report, Layout));
}

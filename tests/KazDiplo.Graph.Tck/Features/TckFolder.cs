namespace KazDiplo.Graph.Tck.Features;

/// <summary>Finds the openCypher TCK beside the repository; it is not part of it.</summary>
internal static class TckFolder
{
    public const string Missing =
        "The openCypher TCK is not here: set TCK_HOME to the folder that holds 'features' and 'graphs', or put it at ../shared/tck beside the repository.";

    /// <summary>The folder with <c>features</c> and <c>graphs</c>; null where there is none.</summary>
    public static string? Find()
    {
        var configured = Environment.GetEnvironmentVariable("TCK_HOME");
        if (!string.IsNullOrEmpty(configured))
        {
            return Directory.Exists(Path.Combine(configured, "features")) ? configured : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KazDiplo.Graph.sln")))
            {
                var beside = Path.Combine(folder.FullName, "..", "shared", "tck");
                return Directory.Exists(Path.Combine(beside, "features")) ? Path.GetFullPath(beside) : null;
            }
        }

        return null;
    }
}

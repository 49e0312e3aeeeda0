namespace KazDiplo.Graph.Web.Tests.Support;

/// <summary>The files that the tests are about.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Folder(string name) => Path.Combine(Root, name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KazDiplo.Graph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }
}

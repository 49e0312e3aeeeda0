namespace KazDiplo.Graph.Port;

/// <summary>
/// Where the product lies: the repository, where the program runs from a build of it, else the folder of the installed
/// program. Relative folders in settings are meant from here, so that no data ever land in a build output.
/// </summary>
public static class ProductFolders
{
    private const string RepositoryMark = "KazDiplo.Graph.sln";

    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>True when the program runs from a build of the repository.</summary>
    public static bool IsRepository => File.Exists(Path.Combine(Root, RepositoryMark));

    /// <summary>An absolute folder as it is, a relative one from <see cref="Root"/>.</summary>
    public static string Resolve(string folder) => Path.GetFullPath(folder, Root);

    public static string RootAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RepositoryMark)))
            {
                return folder.FullName;
            }
        }

        return Path.GetFullPath(start);
    }
}

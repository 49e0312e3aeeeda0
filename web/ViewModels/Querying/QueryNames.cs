namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Names in Cypher's notation.</summary>
public static class QueryNames
{
    /// <summary>The name as it is where it needs no quotes, else in backticks.</summary>
    public static string Quote(string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '_');
        return isPlain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }
}

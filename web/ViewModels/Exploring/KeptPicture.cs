namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>The picture of one circuit, kept while a person looks at another page.</summary>
public sealed class KeptPicture
{
    /// <summary>Null until Explore was opened.</summary>
    public ExploreViewModel? Picture { get; set; }
}

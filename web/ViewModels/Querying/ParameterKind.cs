namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>As what the text of a parameter is read.</summary>
public enum ParameterKind
{
    Text,
    Integer,
    Float,
    Boolean,
    Date,
    DateTime,
    LocalDateTime,
    Duration,

    /// <summary>Any JSON value: lists and maps above all.</summary>
    Json,

    Null,
}

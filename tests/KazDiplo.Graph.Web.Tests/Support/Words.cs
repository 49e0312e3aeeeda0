using KazDiplo.Graph.Web.Wording;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Tests.Support;

/// <summary>The application's own English words, as its services give them.</summary>
public static class Words
{
    private static readonly ResourceManagerStringLocalizerFactory Factory = new(
        Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance);

    public static IStringLocalizer<Text> Localizer { get; } = new StringLocalizer<Text>(Factory);

    public static IStringLocalizer<QueryWords> QueryLocalizer { get; } = new StringLocalizer<QueryWords>(Factory);

    public static WordBook Book { get; } = new(Localizer);
}

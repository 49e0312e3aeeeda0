using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Components;
using KazDiplo.Graph.Web.Components.Querying;
using KazDiplo.Graph.Web.Hosting;
using KazDiplo.Graph.Web.Search;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.ViewModels.Querying;
using KazDiplo.Graph.Web.Wording;
using Microsoft.Extensions.Options;
using MudBlazor.Services;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>Puts the application together.</summary>
public static class WebComposition
{
    /// <summary>Holds appsettings.json and wwwroot.</summary>
    private static string ContentRoot => ProductFolders.IsRepository ? Path.Combine(ProductFolders.Root, "web") : ProductFolders.Root;

    /// <exception cref="StartRefusedException">A setting forbids the start.</exception>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot });
        ListenAddresses.Check(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        AddHosting(builder);
        AddPages(builder.Services);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void AddHosting(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, ValidateGraphOptions>();
        services.AddSingleton<IValidateOptions<LimitOptions>, ValidateLimitOptions>();
        HostRules.LeaveHostsToTheGuard(services);
        HostRules.LeaveFailedStartsToTheRunner(builder.Logging);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<HostOutcome>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<GraphGate>();
        services.AddSingleton<IGraphDatabase>(provider => provider.GetRequiredService<GraphGate>());
        services.AddSingleton<HostAddresses>();
        services.AddSingleton<FirstLoad>();
        services.AddSingleton<IGraphOpener, GraphOpener>();
        AddBolt(services);
        services.AddHostedService<GraphOpening>();
    }

    private static void AddBolt(IServiceCollection services)
    {
        services.AddOptions<BoltOptions>().BindConfiguration(BoltOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BoltOptions>, ValidateBoltOptions>();
        services.AddSingleton<IStoreAddressBook, LockFileAddressBook>();
        services.AddSingleton<BoltHost>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(options => options.MaximumReceiveMessageSize = CircuitLimits.MostMessageBytes);
        services.AddMudServices();
        services.AddSingleton<WordBook>();
        services.AddSingleton<NameIndex>();
        services.AddSingleton<PictureReader>();
        services.AddSingleton<PanelReader>();
        services.AddSingleton<QueryRunner>();
        services.AddSingleton<ResultPictureReader>();
        services.AddSingleton<QueryWording>();
        services.AddScoped<QueryDesk>();
        services.AddScoped<ThemeState>();
        services.AddScoped<KeptPicture>();
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<RequestGuard>();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}

using KazDiplo.Graph.Web.Composition;
using KazDiplo.Graph.Web.Hosting;

return await HostRunner.RunAsync(() => WebComposition.Create(args));

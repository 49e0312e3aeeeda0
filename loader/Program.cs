using KazDiplo.Graph.Loader.Commands;

return await LoaderCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Where the application listens. Without accounts that is loopback only: whoever reaches the port reaches the graph.</summary>
public static class ListenAddresses
{
    public const string Default = "http://localhost:5080";

    private static readonly string[] AnyAddressKeys = ["http_ports", "https_ports"];

    /// <summary>Checks every setting from which Kestrel would take an address, and sets <see cref="Default"/> where there is none.</summary>
    /// <exception cref="StartRefusedException">An address is beyond loopback, or cannot be read.</exception>
    public static void Check(ConfigurationManager configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Select(endpoint => (Key: $"{endpoint.Path}:Url", Address: endpoint["Url"] ?? "")).ToList();
        foreach (var (key, address) in endpoints)
        {
            CheckAddress(key, address);
        }

        var urls = configuration["urls"];
        if (!string.IsNullOrWhiteSpace(urls))
        {
            foreach (var address in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                CheckAddress("--urls", address);
            }
        }
        else if (AnyAddressKeys.FirstOrDefault(key => !string.IsNullOrWhiteSpace(configuration[key])) is { } key)
        {
            throw BeyondLoopback(key, $"every address of this machine, port {configuration[key]}");
        }
        else if (endpoints.Count == 0)
        {
            configuration["urls"] = Default;
        }
    }

    private static void CheckAddress(string key, string address)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            throw new StartRefusedException($"{key} holds '{address}', which is no address; write for example {Default}.", ExitCode.WrongSetting);
        }

        if (!LoopbackHost.IsLoopback(binding.Host))
        {
            throw BeyondLoopback(key, address);
        }

        if (binding.Port == 0 && !binding.Host.Any(char.IsDigit) && !binding.Host.StartsWith('['))
        {
            throw new StartRefusedException(
                $"{key} holds '{address}': a free port can be taken at a numeric address only; write http://127.0.0.1:0.", ExitCode.WrongSetting);
        }
    }

    private static StartRefusedException BeyondLoopback(string key, string address) => new(
        $"{key} would listen beyond this machine ({address}). Without accounts everybody who reaches the port could read and change the graph: "
        + $"use a loopback address such as {Default}, and a proxy that asks for a password where others are to reach it.",
        ExitCode.WrongSetting);
}

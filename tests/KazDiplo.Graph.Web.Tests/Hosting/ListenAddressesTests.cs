using KazDiplo.Graph.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace KazDiplo.Graph.Web.Tests.Hosting;

public sealed class ListenAddressesTests
{
    [Fact]
    public void No_address_gives_the_default()
    {
        var configuration = Configuration();
        ListenAddresses.Check(configuration);
        configuration["urls"].ShouldBe("http://localhost:5080");
    }

    [Theory]
    [InlineData("http://localhost:5081")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.8.9.10:80;http://[::1]:81")]
    [InlineData("https://graph.localhost:5443")]
    public void Loopback_addresses_are_kept(string urls)
    {
        var configuration = Configuration(("urls", urls));
        ListenAddresses.Check(configuration);
        configuration["urls"].ShouldBe(urls);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://localhost:5080;http://10.0.0.1:5080")]
    [InlineData("http://localhost.example.org")]
    public void Addresses_beyond_loopback_are_refused_with_the_way_out(string urls)
    {
        var refusal = Should.Throw<StartRefusedException>(() => ListenAddresses.Check(Configuration(("urls", urls))));
        refusal.Message.ShouldContain("beyond this machine");
        refusal.Message.ShouldContain("http://localhost:5080");
        refusal.ExitCode.ShouldBe(ExitCode.WrongSetting);
    }

    [Theory]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Public:Url", "http://*:5080")]
    public void Other_settings_that_listen_beyond_loopback_are_refused_by_their_key(string key, string value)
    {
        var refusal = Should.Throw<StartRefusedException>(() => ListenAddresses.Check(Configuration((key, value))));
        refusal.Message.ShouldStartWith(key);
    }

    [Theory]
    [InlineData("5080")]
    [InlineData("localhost")]
    public void Text_that_is_no_address_is_refused(string urls) =>
        Should.Throw<StartRefusedException>(() => ListenAddresses.Check(Configuration(("urls", urls)))).Message.ShouldContain("no address");

    [Fact]
    public void A_free_port_at_a_name_is_refused_with_the_numeric_form() =>
        Should.Throw<StartRefusedException>(() => ListenAddresses.Check(Configuration(("urls", "http://localhost:0"))))
            .Message.ShouldContain("http://127.0.0.1:0");

    private static ConfigurationManager Configuration(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        foreach (var (key, value) in settings)
        {
            configuration[key] = value;
        }

        return configuration;
    }
}

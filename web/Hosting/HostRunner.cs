using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Runs the application to its end. Whatever keeps it from starting becomes one message on standard error and an exit code.</summary>
public static class HostRunner
{
    public static async Task<int> RunAsync(Func<WebApplication> create)
    {
        try
        {
            await using var app = create();
            var outcome = app.Services.GetRequiredService<HostOutcome>();
            await app.RunAsync();
            return outcome.ExitCode;
        }
        catch (StartRefusedException refusal)
        {
            return await SayAsync(refusal.Message, refusal.ExitCode);
        }
        catch (OptionsValidationException wrong)
        {
            return await SayAsync(string.Join(Environment.NewLine, wrong.Failures), ExitCode.WrongSetting);
        }
        catch (InvalidOperationException wrong) when (wrong.Source == "Microsoft.Extensions.Configuration.Binder")
        {
            return await SayAsync(wrong.Message, ExitCode.WrongSetting);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await SayAsync($"{taken.Message} Another program, or another copy of this one, listens there: stop it, or choose a port with --urls http://localhost:PORT.", ExitCode.Refused);
        }
    }

    private static async Task<int> SayAsync(string message, int exitCode)
    {
        await Console.Error.WriteLineAsync(message);
        return exitCode;
    }
}

using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

public sealed class ValidateLimitOptions : IValidateOptions<LimitOptions>
{
    private const int MostSeconds = 3600;
    private const int MostRows = 100_000;

    public ValidateOptionsResult Validate(string? name, LimitOptions options)
    {
        var failures = new List<string>();
        Check(failures, "Limits:QuerySeconds", options.QuerySeconds, MostSeconds);
        Check(failures, "Limits:QueryRows", options.QueryRows, MostRows);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Check(List<string> failures, string key, int value, int most)
    {
        if (value < 1 || value > most)
        {
            failures.Add(FormattableString.Invariant($"{key} is {value}; set it to a number from 1 to {most}."));
        }
    }
}

using KazDiplo.Graph.Storage.Tests.Crash;
using Xunit.MicrosoftTestingPlatform;

namespace KazDiplo.Graph.Storage.Tests;

internal static class Program
{
    public static Task<int> Main(string[] args) => args is [CrashingWriter.Mode, var folder]
        ? CrashingWriter.RunAsync(folder)
        : TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}

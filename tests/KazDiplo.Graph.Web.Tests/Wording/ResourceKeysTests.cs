using System.Text.RegularExpressions;
using KazDiplo.Graph.Web.Tests.Support;

namespace KazDiplo.Graph.Web.Tests.Wording;

/// <summary>Whatever the sources ask the resource files for is there.</summary>
public sealed partial class ResourceKeysTests
{
    public static TheoryData<string> Keys() =>
    [
        .. Sources().SelectMany(source => AskedFor().Matches(source).Select(match => match.Groups["key"].Value)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_that_is_asked_for_has_words(string key) => Exists(key).ShouldBeTrue(key);

    [Fact]
    public void A_counted_phrase_has_its_singular_and_its_plural()
    {
        var keys = Sources().SelectMany(source => Counted().Matches(source).Select(match => match.Groups["key"].Value)).Distinct().ToList();
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => Exists(key + ".One") && Exists(key + ".Other"));
    }

    private static bool Exists(string key) => !Words.Localizer[key].ResourceNotFound || !Words.QueryLocalizer[key].ResourceNotFound;

    private static IEnumerable<string> Sources() =>
        new[] { "*.razor", "*.cs" }
            .SelectMany(pattern => Directory.EnumerateFiles(Repository.Folder("web"), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    [GeneratedRegex("""(?:\bL|[wW]ords|text)\["(?<key>[A-Z]\w*\.[\w.]+)"[\],]""")]
    private static partial Regex AskedFor();

    [GeneratedRegex("""\.Count\("(?<key>[A-Z]\w*\.[\w.]+)",""")]
    private static partial Regex Counted();
}

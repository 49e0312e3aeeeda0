using System.Text.RegularExpressions;
using KazDiplo.Graph.Web.Tests.Support;
using KazDiplo.Graph.Web.Theme;
using MudBlazor;
using MudBlazor.Utilities;

namespace KazDiplo.Graph.Web.Tests.Theme;

/// <summary>MudBlazor's palette and the design tokens say the same colours.</summary>
public sealed partial class KazDiploThemeTests
{
    [Fact]
    public void The_light_palette_is_that_of_the_tokens() => ShouldMatch(KazDiploTheme.Create().PaletteLight, Tokens(dark: false));

    [Fact]
    public void The_dark_palette_is_that_of_the_tokens() => ShouldMatch(KazDiploTheme.Create().PaletteDark, Tokens(dark: true));

    [Fact]
    public void Every_token_that_shapes_and_families_name_exists()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Folder("web"), "wwwroot", "css", "tokens.css"))
            + File.ReadAllText(Path.Combine(Repository.Folder("web"), "wwwroot", "css", "app.css"));
        KindShape.All.SelectMany(shape => new[] { shape.StrokeToken, shape.FillToken })
            .Concat(FamilyStyle.All.Select(style => style.Token))
            .ShouldAllBe(token => css.Contains(token + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kz", true)]
    [InlineData("asean", true)]
    [InlineData("../x", false)]
    [InlineData("KZ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_flag_is_a_plain_name_and_never_a_path(string? flag, bool valid) => FlagFile.IsValid(flag).ShouldBe(valid);

    private static void ShouldMatch(Palette palette, Dictionary<string, string> tokens)
    {
        Same(palette.Background, tokens["--bg"]);
        Same(palette.Surface, tokens["--surface"]);
        Same(palette.Divider, tokens["--line"]);
        Same(palette.LinesInputs, tokens["--line-ctl"]);
        Same(palette.TextPrimary, tokens["--text"]);
        Same(palette.TextSecondary, tokens["--text-2"]);
        Same(palette.Primary, tokens["--accent"]);
        Same(palette.PrimaryContrastText, tokens["--on-accent"]);
        Same(palette.Error, tokens["--danger"]);
        Same(palette.Warning, tokens["--warn"]);
        Same(palette.Success, tokens["--ok"]);
    }

    private static void Same(MudColor colour, string token) => colour.ShouldBe(new MudColor(token));

    private static Dictionary<string, string> Tokens(bool dark)
    {
        var css = File.ReadAllText(Path.Combine(Repository.Folder("web"), "wwwroot", "css", "tokens.css"));
        var split = css.IndexOf(":root[data-theme=dark]", StringComparison.Ordinal);
        var part = dark ? css[split..] : css[..split];
        return Token().Matches(part).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
    }

    [GeneratedRegex("(?<name>--[a-z0-9-]+):(?<value>#[0-9A-Fa-f]{6})[;\\s}]")]
    private static partial Regex Token();
}

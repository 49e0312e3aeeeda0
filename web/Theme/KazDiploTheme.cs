using MudBlazor;

namespace KazDiplo.Graph.Web.Theme;

/// <summary>MudBlazor's theme, taken from the design tokens in <c>wwwroot/css/tokens.css</c>.</summary>
public static class KazDiploTheme
{
    private static readonly string[] InterfaceFont = ["Inter Variable", "Inter", "Noto Sans", "system-ui", "sans-serif"];

    public static MudTheme Create() => new()
    {
        PaletteLight = Fill(new PaletteLight(), new Tokens(
            Background: "#F3F5F7", Surface: "#FFFFFF", Raised: "#FFFFFF", Line: "#E0E4E9", ControlLine: "#828C99",
            Text: "#18202A", Text2: "#465161", Text3: "#5F6A79", Accent: "#0F5FC2", OnAccent: "#FFFFFF",
            Danger: "#B3261E", Warn: "#8A5300", Ok: "#1B7A46")),
        PaletteDark = Fill(new PaletteDark(), new Tokens(
            Background: "#0D1116", Surface: "#161B22", Raised: "#1E252E", Line: "#28303A", ControlLine: "#6F7B8A",
            Text: "#E8ECF1", Text2: "#B4BECA", Text3: "#919CAA", Accent: "#7DB4FF", OnAccent: "#0B1420",
            Danger: "#FF8A80", Warn: "#F2B45C", Ok: "#66CF96")),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "5px", AppbarHeight = "48px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = InterfaceFont, FontSize = "13px", LineHeight = "20px", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = InterfaceFont, FontSize = "12px", FontWeight = "500", LineHeight = "16px", TextTransform = "none", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = InterfaceFont, FontSize = "16px", FontWeight = "600", LineHeight = "24px", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = InterfaceFont, FontSize = "13px", LineHeight = "20px", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = InterfaceFont, FontSize = "12px", LineHeight = "16px", LetterSpacing = "normal" },
        },
    };

    private static TPalette Fill<TPalette>(TPalette palette, Tokens tokens)
        where TPalette : Palette
    {
        palette.Background = tokens.Background;
        palette.Surface = tokens.Surface;
        palette.DrawerBackground = tokens.Surface;
        palette.AppbarBackground = tokens.Surface;
        palette.AppbarText = tokens.Text;
        palette.Divider = tokens.Line;
        palette.TableLines = tokens.Line;
        palette.LinesDefault = tokens.Line;
        palette.LinesInputs = tokens.ControlLine;
        palette.TextPrimary = tokens.Text;
        palette.TextSecondary = tokens.Text2;
        palette.TextDisabled = tokens.Text3;
        palette.ActionDefault = tokens.Text2;
        palette.Primary = tokens.Accent;
        palette.PrimaryContrastText = tokens.OnAccent;
        palette.Error = tokens.Danger;
        palette.Warning = tokens.Warn;
        palette.Success = tokens.Ok;
        palette.Dark = tokens.Raised;
        palette.DarkContrastText = tokens.Text;
        return palette;
    }

    /// <summary>The tokens by their names in tokens.css (<c>--bg</c>, <c>--surface</c>, <c>--raised</c>, …).</summary>
    private sealed record Tokens(
        string Background, string Surface, string Raised, string Line, string ControlLine,
        string Text, string Text2, string Text3, string Accent, string OnAccent,
        string Danger, string Warn, string Ok);
}

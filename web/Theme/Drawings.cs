namespace KazDiplo.Graph.Web.Theme;

/// <summary>Icon drawings: the inner SVG of a 24 by 24 box, drawn with a stroke of the text colour.</summary>
public static class Drawings
{
    public const string Explore = """<circle cx="5" cy="7" r="2.5"/><circle cx="18" cy="5" r="2"/><circle cx="15" cy="18" r="3"/><path d="M7.4 6.6 16 5.2M6.6 9l6.3 6.8M17.4 7l-1.6 8"/>""";

    public const string Query = """<path d="m8 8-4 4 4 4M16 8l4 4-4 4M13.5 5l-3 14"/>""";

    public const string Sources = """<path d="M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 12h7M9 16h5"/>""";

    public const string Search = """<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.500 4.500"/>""";

    public const string Help = """<circle cx="12" cy="12" r="9"/><path d="M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.8.400-1 .9-1 1.700M12 17v.01"/>""";

    public const string Undo = """<path d="M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3"/>""";

    public const string Redo = """<path d="m16 5 4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h3"/>""";

    public const string Pin = """<path d="M9 3h6l-1 7 3.500 3.500h-11L10 10zM12 13.500V21"/>""";

    public const string Fit = """<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>""";

    public const string Plus = """<path d="M12 5v14M5 12h14"/>""";

    public const string Minus = """<path d="M5 12h14"/>""";

    public const string Close = """<path d="m6 6 12 12M18 6 6 18"/>""";

    public const string Check = """<path d="m5 12.500 4.500 4.500L19 7"/>""";

    public const string ChevronDown = """<path d="m7 10 5 5 5-5"/>""";

    public const string ChevronRight = """<path d="m10 7 5 5-5 5"/>""";

    public const string Arrow = """<path d="M4 12h15M14 7l5 5-5 5"/>""";

    public const string Moon = """<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>""";

    public const string Eye = """<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z"/><circle cx="12" cy="12" r="2.800"/>""";

    public const string EyeOff = """<path d="M4 4l16 16M9.500 5.900A9 9 0 0 1 12 5.500c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.600 3.400M6 7.500A15 15 0 0 0 2.500 12S6 18.500 12 18.500c1.700 0 3.200-.5 4.500-1.200"/>""";

    public const string List = """<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>""";

    public const string Both = """<rect x="3.500" y="5" width="17" height="14" rx="1.500"/><path d="M12 5v14"/>""";

    public const string Lock = """<rect x="5" y="10.500" width="14" height="9.500" rx="1.500"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.500"/>""";

    public const string Play = """<path d="M8 5v14l11-7z"/>""";

    public const string Stop = """<rect x="6.500" y="6.500" width="11" height="11" rx="1"/>""";

    public const string Warning = """<path d="M12 4 2.800 20h18.400zM12 10v4.500M12 17.500v.01"/>""";

    public const string More = """<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.600"/>""";

    public const string Copy = """<rect x="8.500" y="8.500" width="11.500" height="11.500" rx="1.500"/><path d="M15.500 8.500V4H4v11.500h4.500"/>""";

    public const string NotEqual = """<path d="M5 9h14M5 15h14M16.500 4.500l-9 15"/>""";

    public const string Filter = """<path d="M4 6h16M7 12h10M10 18h4"/>""";

    public const string Share = """<path d="M10 14a4 4 0 0 0 5.700 0l3.500-3.500a4 4 0 0 0-5.700-5.700L12.500 6M14 10a4 4 0 0 0-5.700 0l-3.500 3.500a4 4 0 0 0 5.700 5.700L11.500 18"/>""";

    public const string Sun = """<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M5.600 18.400 7 17M17 7l1.400-1.400"/>""";
}

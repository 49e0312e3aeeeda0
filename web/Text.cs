namespace KazDiplo.Graph.Web;

/// <summary>Names the resource file <c>Resources/Text.resx</c>: every word that a person reads.</summary>
public sealed class Text;

/// Who reads the drawings of a report.
public enum SVGReader: String, Sendable, CaseIterable {
  /// Microsoft Word, and Office as a whole.
  case word = "Word"
  /// LibreOffice Writer and Impress.
  case libreOffice = "LibreOffice"
  /// rsvg-convert and all that draws through librsvg, PNG and PDF of our own among them.
  case librsvg = "librsvg"
  /// LaTeX, by way of a PDF that Inkscape or librsvg makes.
  case latex = "LaTeX"
  /// An HTML page with several drawings written into it.
  case page = "HTML page"
  /// A person who hears the page.
  case screenReader = "screen reader"
}

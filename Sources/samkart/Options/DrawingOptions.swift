import ArgumentParser
import Cartography
import Glibc
import Workspace

/// In which form a drawing is written, and where to.
struct DrawingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("svg, png or pdf; by the ending of --out unless given."), valueName: "format"))
  var format: MapFormat?

  @Option(
    help: ArgumentHelp(
      told("Pixels to an inch in a PNG, 300 unless given; its size in millimetres stays."), valueName: "n"))
  var dpi: Int?

  @Option(
    help: ArgumentHelp(told("report, or web for a page: dark mode, keyboard, screen readers."), valueName: "profile"))
  var profile = SVGProfile.report

  @Flag(help: ArgumentHelp(told("Draw in greys and line patterns, for print without colours.")))
  var greyscale = false

  @OptionGroup var output: OutputOption

  func validate() throws {
    try Self.check(dpi, of: chosen)
    if let format, let ending = MapFormat(endingOf: output.out.text), ending != format {
      throw ValidationError(told("--format is \(format.rawValue), and the file's name ends in .\(ending.rawValue)."))
    }
    if let ending = fileEnding(output.out.text), MapFormat(rawValue: ending) == nil, format == nil {
      throw ValidationError(
        told("The ending .\(ending) is of no map; a map is written as .svg, .png or .pdf (or say which with --format).")
      )
    }
    if profile == .web, chosen != .svg { throw ValidationError(told("--profile web is for SVG.")) }
    if chosen != .svg, output.out.text == "-", isatty(1) == 1 {
      throw ValidationError(told("A \(chosen.rawValue.uppercased()) is not for a terminal; name a file with --out."))
    }
  }

  /// The format, by the option or else the file's name; SVG when neither says.
  var chosen: MapFormat { format ?? MapFormat(endingOf: output.out.text) ?? .svg }

  /// The request with its form.
  func applied(to request: MapRequest) -> MapRequest {
    var request = request
    request.isGreyscale = greyscale
    request.profile = profile
    request.format = chosen
    request.dpi = dpi ?? request.dpi
    return request
  }

  /// Fails for pixels to an inch that there cannot be, or of what has none.
  static func check(_ dpi: Int?, of format: MapFormat) throws {
    guard let dpi else { return }
    guard resolutions.contains(dpi) else {
      throw ValidationError(told("--dpi takes \(resolutions.lowerBound) to \(resolutions.upperBound)."))
    }
    guard format == .png else { throw ValidationError(told("--dpi is for PNG; an SVG or a PDF has no pixels.")) }
  }

  /// From a screen's to an engraver's; above, a page would take a gigabyte.
  static let resolutions = 30...1200
}

extension SVGProfile: ExpressibleByArgument {}

extension MapFormat: ExpressibleByArgument {
  /// The format that a file's name asks for; `nil` when it asks for none that is known.
  fileprivate init?(endingOf path: String) {
    guard let ending = fileEnding(path) else { return nil }
    self.init(rawValue: ending)
  }
}

/// What stands behind the last point of a file's name, in lower case; `nil` for standard output, devices and names
/// without a point.
func fileEnding(_ path: String) -> String? {
  let name = path.split(separator: "/").last ?? ""
  guard path != "-", !path.hasPrefix("/dev/"), name.dropFirst().contains(".") else { return nil }
  return name.split(separator: ".").last.map { $0.lowercased() }
}

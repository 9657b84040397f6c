/// The forms in which a map is written.
public enum MapFormat: String, Sendable, CaseIterable {
  /// The drawing itself.
  case svg
  /// A picture.
  case png
  /// A page.
  case pdf
}

/// A drawing as a picture or a page of its stated size in millimetres, made by `rsvg-convert`.
///
/// The same drawing gives the same bytes on one machine, whatever the day and the locale.
///
/// - Parameter dpi: pixels of a picture to an inch of the drawing; a page has none.
func rendered(_ svg: [UInt8], as format: MapFormat, dpi: Int) throws -> [UInt8] {
  var arguments = ["--format", format.rawValue, "--dpi-x", "\(dpi)", "--dpi-y", "\(dpi)"]
  switch format {
  case .svg: return svg
  // The last row and column of pixels reach beyond the paper, and would be half transparent.
  case .png: arguments += ["--background-color", "#ffffff"]
  case .pdf: break
  }
  let program = "rsvg-convert"
  // The page says when it was made; the time of 1 January 1970 is the same every day.
  let outcome = try runProgram(
    program, arguments, input: svg, settings: [("SOURCE_DATE_EPOCH", "0"), ("LC_ALL", "C.UTF-8")])
  guard let outcome else {
    throw Failure(
      """
      a \(format.rawValue.uppercased()) needs rsvg-convert, which is not installed; it is in Debian's package \
      librsvg2-bin (apt-get install librsvg2-bin)
      """, cause: .lacking)
  }
  guard outcome.status == 0, !outcome.output.isEmpty else {
    let end = outcome.status.map { "ended with \($0)" } ?? "was stopped by a signal"
    let words = String(decoding: outcome.talk, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    throw Failure("\(program) \(end): \(words.isEmpty ? "it gave no reason" : words.joined(separator: " "))")
  }
  guard format == .png else { return outcome.output }
  return withStatedResolution(outcome.output, dpi: dpi)
}

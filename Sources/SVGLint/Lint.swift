/// A construct found in a drawing.
public struct LintFinding: Equatable, Sendable {
  /// The id of the rule.
  public var rule: String
  /// The line of the file, from 1.
  public var line: Int
  /// What stands there, in few words.
  public var what: String
}

/// What does not survive in a report: everything the rules find, rule by rule in their order and then by line.
///
/// Nothing is fetched or drawn. Linear in the size of the file for each rule.
///
/// - Parameter bytes: an SVG file, in any encoding that its XML declares; at most ``greatestSVG`` bytes.
/// - Throws: `SVGLintError` for a file that is too large, compressed or no SVG, whose XML is not well-formed, or whose
///   entities could grow or fetch; with the line.
public func lint(_ bytes: [UInt8], rules: [LintRule] = LintRule.all) throws(SVGLintError) -> [LintFinding] {
  let drawing = try drawing(bytes)
  return rules.flatMap { rule in
    rule.sightings(drawing).map { LintFinding(rule: rule.id, line: $0.line, what: $0.what) }
  }
}

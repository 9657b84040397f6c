import SVGLint

/// A drawing that somebody wants held up against what reports keep of it.
public struct LintRequest: Sendable {
  /// What the account calls it.
  public var name: String
  /// Its bytes.
  public var drawing: [UInt8]

  /// A request for a drawing.
  public init(name: String, drawing: [UInt8]) {
    self.name = name
    self.drawing = drawing
  }

  /// The most bytes that a drawing may have.
  public static var mostBytes: Int { greatestSVG }
}

/// What of a drawing is lost on its way into a report.
///
/// - Throws: `Failure`, `unusable`, when the drawing is no SVG that can be read.
public func lintDrawing(_ request: LintRequest) throws(Failure) -> Told<LintAccount> {
  try Told { _ in
    do {
      return LintAccount(file: request.name, findings: try lint(request.drawing))
    } catch {
      throw Failure(verbatim: "\(error)", file: request.name)
    }
  }
}

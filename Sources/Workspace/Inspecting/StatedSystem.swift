import Geometry
import Projection
import Register

/// The reference system of a layer: the one the user states, or the file's own, held up against the coordinates.
public struct StatedSystem: Sendable {
  /// What the coordinates mean.
  public let system: ReferenceSystem
  /// What the text that states it says against itself; `nil` when nothing.
  public let contradiction: CodeContradiction?

  /// Fails with what to do when nothing states the system, when the text is not understood, and when the coordinates
  /// cannot be in it.
  public init(of layer: FeatureLayer, given: String?, parameter: String?, file: String) throws {
    try self.init(of: layer, box: layer.shapes.box, given: given, parameter: parameter, file: file)
  }

  /// The same, where the box around the polygons is known.
  init(of layer: FeatureLayer, box: Box?, given: String?, parameter: String?, file: String) throws {
    guard let text = given ?? layer.referenceSystem else {
      throw Failure("\(file): no reference system is stated; \(StatedSystem.remedy(parameter, file))")
    }
    do {
      system = try ReferenceSystem(text)
    } catch {
      throw Failure("\(file): \(error)\(given == nil ? "; \(StatedSystem.remedy(parameter, file))" : "")")
    }
    contradiction = codeContradiction(in: text, read: system)
    if let box, let doubt = doubt(about: box, in: system), doubt.isCertain {
      throw Failure(
        "\(file): \(doubt.what); \(parameter.map { StatedSystem.remedy(doubt, $0) } ?? StatedSystem.remedy(nil, file))")
    }
  }

  /// The contradiction as a note, with the parameter that overrules it.
  func note(at file: String, parameter: String) -> Note? {
    contradiction.map { found in
      Note(
        .data, "\(found.what); \(parameter: parameter) \(found.numbered.identifier ?? "") chooses the other", at: file,
        severity: .warning)
    }
  }

  private static func remedy(_ doubt: CoordinateDoubt, _ parameter: String) -> NamingText {
    doubt.remedy.dropFirst().reduce(NamingText(stringLiteral: doubt.remedy[0])) {
      $0 + "\(parameter: parameter)" + NamingText(stringLiteral: $1)
    }
  }

  /// What to do: name the parameter, or mend the file where there is none.
  private static func remedy(_ parameter: String?, _ file: String) -> NamingText {
    parameter.map { "say what the coordinates mean with \(parameter: $0)" } ?? ownRemedy(file)
  }

  /// What to do about a file of which nothing can be said but what it says itself.
  static func ownRemedy(_ file: String) -> NamingText {
    file.lowercased().hasSuffix(".shp")
      ? "state the right one in a .prj with the same name beside the file"
      : "state the right one in a copy of it, as samkart convert --assign-crs EPSG:25833 does"
  }
}

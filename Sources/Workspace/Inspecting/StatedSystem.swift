import Geometry
import Projection

/// The reference system of a layer: the one the user states, or the file's own, held up against the coordinates.
public struct StatedSystem: Sendable {
  /// What the coordinates mean.
  public let system: ReferenceSystem

  /// Fails with what to do when nothing states the system, when the text is not understood, and when the coordinates
  /// cannot be in it.
  public init(of layer: FeatureLayer, given: String?, option: String?, file: String) throws {
    guard let text = given ?? layer.referenceSystem else {
      throw Failure("\(file): no reference system is stated; \(StatedSystem.remedy(option))")
    }
    do {
      system = try ReferenceSystem(text)
    } catch {
      throw Failure("\(file): \(error)\(given == nil ? "; \(StatedSystem.remedy(option))" : "")")
    }
    if let box = layer.shapes.box, let doubt = doubt(about: box, in: system), doubt.isCertain {
      throw Failure(
        "\(file): \(option.map { doubt.sentence(option: $0) } ?? "\(doubt.what); \(StatedSystem.remedy(nil))")")
    }
  }

  /// What to do: name the option, or mend the file where there is none.
  private static func remedy(_ option: String?) -> String {
    option.map { "say what the coordinates mean with \($0)" }
      ?? "state the right one in a .prj with the same name beside the file"
  }
}

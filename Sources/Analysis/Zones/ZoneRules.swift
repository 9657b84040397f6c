/// How many employed residents a travel-to-work area must have, and how self-contained it must be.
///
/// Sizes are employed residents. A smaller area must be more self-contained: the target containment is asked of one of
/// the minimum size, the minimum containment of one that reaches the target size, and what lies between is traded off
/// evenly.
public struct ZoneRules: Hashable, Sendable {
  /// The least size of an area, and the size from which the minimum containment is enough; employed residents.
  public let minimumSize, targetSize: Double
  /// The least self-containment of a large area and of a small one; shares, 0 to 1.
  public let minimumContainment, targetContainment: Double
  /// How what is left of an opened cluster is judged.
  public let rest: Rest

  /// How the rest of a cluster that a community has just been taken out of is judged when the next is chosen.
  ///
  /// The published implementation of the method (the R package of the Italian statistics office) does not add up the
  /// rest's rows until another step has passed, so that it is judged by its weakest part and nearly always taken up
  /// again at once. Areas that have been published were made so.
  public enum Rest: String, Hashable, Sendable, CaseIterable {
    /// By its weakest part, as in the published implementation.
    case byParts = "parts"
    /// As a whole, as the text of the method has it.
    case whole
  }

  /// Rules; `nil` unless `0 < minimumSize < targetSize` and `0 < minimumContainment <= targetContainment <= 1`.
  public init?(
    minimumSize: Double, targetSize: Double, minimumContainment: Double, targetContainment: Double,
    rest: Rest = .byParts
  ) {
    guard minimumSize > 0, minimumSize < targetSize, targetSize.isFinite,
      minimumContainment > 0, minimumContainment <= targetContainment, targetContainment <= 1
    else { return nil }
    self.init(
      checked: minimumSize, targetSize, containment: minimumContainment, targetContainment, rest: rest)
  }

  private init(
    checked minimumSize: Double, _ targetSize: Double, containment minimum: Double, _ target: Double,
    rest: Rest = .byParts
  ) {
    self.minimumSize = minimumSize
    self.targetSize = targetSize
    minimumContainment = minimum
    targetContainment = target
    self.rest = rest
  }
}

extension ZoneRules {
  /// Rules that somebody has published, by name.
  public struct Preset: Hashable, Sendable {
    /// The name by which they are asked for.
    public let name: String
    /// The rules.
    public let rules: ZoneRules
  }

  /// Every preset: the British travel-to-work areas (Office for National Statistics 2015), the Italian local labour
  /// markets (Istat 2014), and a variant for regions of small municipalities.
  public static let presets = [
    Preset(name: "ons", rules: ZoneRules(checked: 3_500, 25_000, containment: 0.667, 0.75)),
    Preset(name: "istat", rules: ZoneRules(checked: 1_000, 10_000, containment: 0.60, 0.75)),
    Preset(name: "small", rules: ZoneRules(checked: 1_000, 10_000, containment: 0.6667, 0.75)),
  ]

  /// The rules of the preset with the name; `nil` when there is none.
  public static func preset(_ name: String) -> ZoneRules? { presets.first { $0.name == name }?.rules }
}

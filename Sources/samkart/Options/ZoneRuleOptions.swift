import Analysis
import ArgumentParser

/// How large and self-contained areas built from flows must be.
struct ZoneRuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Published rules to build by: \(ZoneRules.presets.map(\.name).joined(separator: ", "))."), valueName: "name")
  )
  var preset = "ons"

  @Option(help: ArgumentHelp(told("Employed residents of the smallest area, instead of the preset's."), valueName: "n"))
  var minSize: Double?

  @Option(help: ArgumentHelp(told("Employed residents from which the least containment is enough."), valueName: "n"))
  var targetSize: Double?

  @Option(help: ArgumentHelp(told("Self-containment of a large area, a share of 1."), valueName: "share"))
  var minContainment: Double?

  @Option(help: ArgumentHelp(told("Self-containment of the smallest area, a share of 1."), valueName: "share"))
  var targetContainment: Double?

  @Option(
    help: ArgumentHelp(
      told("How the rest of an opened cluster is judged: parts, as areas have been published, or whole."),
      valueName: "way"))
  var rest = ZoneRules.Rest.byParts

  func validate() throws { _ = try rules() }

  /// The rules asked for.
  func rules() throws -> ZoneRules {
    guard let usual = ZoneRules.preset(preset) else {
      throw ValidationError(
        told("There is no preset '\(preset)'; there is \(ZoneRules.presets.map(\.name).joined(separator: ", "))."))
    }
    let rules = ZoneRules(
      minimumSize: minSize ?? usual.minimumSize, targetSize: targetSize ?? usual.targetSize,
      minimumContainment: minContainment ?? usual.minimumContainment,
      targetContainment: targetContainment ?? usual.targetContainment, rest: rest)
    guard let rules else {
      throw ValidationError(
        told(
          """
          Sizes must be above 0 with the target above the minimum, containments above 0 and at most 1 with the target not \
          below the minimum.
          """))
    }
    return rules
  }
}

extension ZoneRules.Rest: ExpressibleByArgument {}

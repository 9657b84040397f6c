import Geometry

/// One of the systems that most municipality maps are in, known without asking PROJ's catalogue.
///
/// Opening the catalogue takes some 6 ms of a start, and reading a text in ESRI's dialect another 6 to 17, as every
/// name inside is looked up in tables without an index. The list says nothing that PROJ does not: tests compare every
/// entry with what PROJ answers, bit for bit for the coordinates. Whatever is not in the list goes to PROJ.
struct CommonSystem {
  /// The system as the catalogue describes it.
  let system: ReferenceSystem
  /// What ESRI's programs write into a `.prj` for it.
  let esriText: String
  /// PROJ's words for the way from radians of its datum onto the plane; `nil` for a geographic system.
  let projection: String?
  /// The identifier of the geographic system beneath; its own when it is one.
  let base: String
  /// Whether PROJ takes the coordinates beneath for those of WGS 84, wherever on earth: the datums agree to a metre.
  let isOnWGS84: Bool

  /// The entry with an identifier such as `EPSG:25833`.
  static func identified(_ identifier: String) -> CommonSystem? {
    all.first { $0.system.identifier == identifier }
  }

  /// The entry that a form of definition stands for.
  static func standing(for form: DefinitionText) -> CommonSystem? {
    switch form {
    case .catalogued: return identified(form.text)
    case .wellKnownText(let text):
      guard let fingerprint = WellKnownText(text)?.fingerprint else { return nil }
      return all.first { WellKnownText($0.esriText)?.fingerprint == fingerprint }
    case .json, .projString, .name: return nil
    }
  }

  /// A way between two systems, in PROJ's words, and how far points may be off by it.
  struct Way {
    let pipeline: String
    let accuracyInMetres: Double
  }

  /// The way between a common plane and the common geographic system beneath it, or WGS 84 where PROJ shifts nothing between
  /// the two, in degrees; `nil` for any other pair.
  static func way(from source: ReferenceSystem, to target: ReferenceSystem) -> Way? {
    guard let from = source.common, let to = target.common else { return nil }
    if let projection = to.projection, let accuracy = to.accuracy(on: from) {
      return Way(
        pipeline: "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step \(projection)",
        accuracyInMetres: accuracy)
    }
    if let projection = from.projection, let accuracy = from.accuracy(on: to) {
      return Way(
        pipeline: "+proj=pipeline +step +inv \(projection) +step +proj=unitconvert +xy_in=rad +xy_out=deg",
        accuracyInMetres: accuracy)
    }
    return nil
  }

  /// How well a plane is known on a geographic system, in metres; `nil` where that is for PROJ to say.
  private func accuracy(on geographic: CommonSystem) -> Double? {
    if geographic.system.identifier == base { return 0 }
    // As the catalogue has it of both shifts, "ETRS89 to WGS 84 (1)" and "SWEREF99 to WGS 84 (1)".
    return isOnWGS84 && geographic.system.identifier == "EPSG:4326" ? 1 : nil
  }
}

extension ReferenceSystem {
  /// The entry of the list of common systems that this is; `nil` for all others, and for variants of those.
  var common: CommonSystem? {
    identifier.flatMap(CommonSystem.identified).flatMap { $0.system == self ? $0 : nil }
  }
}

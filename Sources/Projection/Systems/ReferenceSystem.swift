import CProj
import Geometry

/// What coordinates mean: a datum, and how a place on the earth becomes two numbers.
///
/// A value: PROJ was asked once, when it was made, and nothing of PROJ is kept. Two systems are equal when all that is
/// said of them is equal; the same system written in two ways may differ in its name.
public struct ReferenceSystem: Hashable, Sendable {
  /// The kinds that matter to somebody who measures or draws.
  public enum Kind: String, Hashable, Sendable {
    /// Longitude and latitude.
    case geographic
    /// Easting and northing on a plane.
    case projected
    /// Anything else: heights, a local building site, coordinates from the middle of the earth.
    case other
  }

  /// The name as the definition or the catalogue gives it, as `ETRS89 / UTM zone 33N`.
  public let name: String
  /// Catalogue and number, as `EPSG:25833`; `nil` when no entry of the catalogue gives every coordinate the same place
  /// to a millimetre.
  public let identifier: String?
  /// Longitude and latitude, plane coordinates, or neither.
  public let kind: Kind
  /// What the first two coordinates count; `nil` when there is no coordinate system to tell.
  public let unit: Unit?
  /// Where the system is meant to be used, in degrees of longitude and latitude; `nil` when nobody says.
  ///
  /// `minX` is greater than `maxX` where the area crosses the date line.
  public let areaOfUse: Box?
  /// The figure of the earth beneath; `nil` for systems without one.
  public let ellipsoid: Ellipsoid?
  /// The text that PROJ is to be given for this system: its identifier, or the definition as it came.
  let definition: String

  /// The system's number in the EPSG catalogue; `nil` when it has none there.
  public var epsgCode: Int? {
    guard let identifier, identifier.hasPrefix("EPSG:") else { return nil }
    return Int(identifier.dropFirst(5))
  }

  /// What to call the system in a sentence: its name, and its identifier when it has one.
  public var label: String { identifier.map { "\(name) (\($0))" } ?? name }

  /// Reads a reference system from any text that stands for one.
  ///
  /// - Parameter text: an EPSG code (`25833`, `EPSG:25833`, `urn:ogc:def:crs:EPSG::25833`), well-known text of OGC or
  ///   ESRI as in a `.prj`, PROJJSON, a PROJ string, or an exact name. A byte-order mark and blanks around do no harm.
  /// - Throws: `ProjectionError.unknownReferenceSystem`, with PROJ's reason.
  /// - Complexity: microseconds for the few common systems that are known without PROJ's catalogue; a millisecond for
  ///   other codes, after some six for the first in a process; up to twenty for other well-known text, as PROJ then
  ///   looks for the names and the nearest equal in its catalogue.
  public init(_ text: String) throws(ProjectionError) {
    try self.init(text, usingShortcuts: true)
  }

  init(
    name: String, identifier: String?, kind: Kind, unit: Unit?, areaOfUse: Box?, ellipsoid: Ellipsoid?,
    definition: String
  ) {
    self.name = name
    self.identifier = identifier
    self.kind = kind
    self.unit = unit
    self.areaOfUse = areaOfUse
    self.ellipsoid = ellipsoid
    self.definition = definition
  }

  /// As the public one; without shortcuts PROJ reads every text itself, which is what tests compare with.
  init(_ text: String, usingShortcuts: Bool) throws(ProjectionError) {
    guard let form = DefinitionText(text) else {
      let isLong = text.utf8.count > DefinitionText.byteLimit
      throw .unknownReferenceSystem(
        text: shortened(text), reason: isLong ? "the text is far too long" : "the text is empty or broken")
    }
    if usingShortcuts, let common = CommonSystem.standing(for: form) {
      self = common.system
      return
    }
    let context = Context()
    guard let definition = context.definition(form) else {
      throw .unknownReferenceSystem(text: shortened(text), reason: context.lastReason)
    }
    guard proj_is_crs(definition.pointer) != 0 else {
      throw .unknownReferenceSystem(text: shortened(text), reason: "it describes '\(definition.name)', not a system")
    }
    let identifier = form.isFromCatalogue ? definition.identifier : context.identifier(of: definition)
    self.identifier = identifier
    var name = definition.name
    var area = context.areaOfUse(of: definition)
    // What the text leaves out, the catalogue adds.
    if area == nil || name == "unknown", let identifier, let form = DefinitionText(identifier),
      let entry = context.definition(form)
    {
      area = area ?? context.areaOfUse(of: entry)
      if name == "unknown" { name = entry.name }
    }
    self.name = name
    areaOfUse = area
    // A definition with its own shift to WGS 84 is kept as it came; the catalogue's entry would lose the shift.
    self.definition = context.isShifted(definition) ? form.text : identifier ?? form.text
    let flat = context.horizontal(definition)
    kind = Kind(flat.type)
    unit = context.unit(of: flat)
    ellipsoid = context.ellipsoid(of: flat)
  }
}

extension ReferenceSystem.Kind {
  /// The kind of what PROJ has made.
  init(_ type: PJ_TYPE) {
    switch type {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS: self = .geographic
    case PJ_TYPE_PROJECTED_CRS: self = .projected
    default: self = .other
    }
  }
}

/// The beginning of a text, on one line, short enough for a message.
private func shortened(_ text: String) -> String {
  let oneLine = text.unicodeScalars.prefix(61).map { $0.value < 0x20 ? " " : Character($0) }
  return oneLine.count > 60 ? String(oneLine.prefix(57)) + "..." : String(oneLine)
}

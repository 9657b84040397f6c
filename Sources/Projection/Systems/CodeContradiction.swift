import CProj
import Geometry

/// A text that describes one reference system and gives it the catalogue's number of another.
public struct CodeContradiction: Hashable, Sendable {
  /// The system that the text describes.
  public let described: ReferenceSystem
  /// The system that has the number.
  public let numbered: ReferenceSystem

  /// What the text says, what the number says, and how far apart they are, without what to do about it.
  public var what: String {
    "the text describes \(described.name)\(unit(of: described)), but gives it the number of "
      + "\(numbered.label)\(unit(of: numbered)); the description counts"
  }

  private func unit(of system: ReferenceSystem) -> String { system.unit.map { ", in \($0.name)" } ?? "" }
}

/// What a text says against itself: its description and the number that it gives; `nil` when they agree to a metre, and
/// when there is no number in it.
///
/// - Parameters:
///   - text: what a file says of its coordinates, such as the content of a `.prj`.
///   - described: the system that was read from it.
/// - Complexity: nothing for texts without a number or with one that is right; some milliseconds for others.
public func codeContradiction(in text: String, read described: ReferenceSystem) -> CodeContradiction? {
  guard let form = DefinitionText(text), !form.isFromCatalogue, mayGiveNumber(text),
    let number = statedNumber(form), number != described.identifier, let numbered = try? ReferenceSystem(number),
    !isNearlySame(described, numbered)
  else { return nil }
  return CodeContradiction(described: described, numbered: numbered)
}

/// Whether a text may have a number of the catalogue in it. `SPHEROID[` is none.
private func mayGiveNumber(_ text: String) -> Bool {
  text.utf8.split { !isLetter($0) }.contains { word in
    ["AUTHORITY", "ID", "id"].contains { $0.utf8.elementsEqual(word) }
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func statedNumber(_ form: DefinitionText) -> String? {
  let context = Context()
  guard let definition = context.definition(form) else { return nil }
  return definition.identifier
}

/// Whether the same numbers mean about the same places in both.
private func isNearlySame(_ one: ReferenceSystem, _ other: ReferenceSystem) -> Bool {
  guard one.kind == other.kind, let unit = one.unit?.factor, let otherUnit = other.unit?.factor else {
    return one.kind == other.kind
  }
  guard abs(unit / otherUnit - 1) < 1e-5 else { return false }
  guard one.kind == .projected, let area = other.areaOfUse, let base = try? other.geographicBase(),
    let ownBase = try? one.geographicBase(), let way = try? Transformation(from: base, to: other),
    let ownWay = try? Transformation(from: ownBase, to: one)
  else { return true }
  let middle = Point(x: area.minX + (area.width < 0 ? area.width + 360 : area.width) / 2, y: area.centre.y)
  var (place, ownPlace) = ([middle], [middle])
  guard (try? way.transform(&place)) != nil, (try? ownWay.transform(&ownPlace)) != nil else { return true }
  return abs(place[0].x - ownPlace[0].x) * unit < 1 && abs(place[0].y - ownPlace[0].y) * unit < 1
}

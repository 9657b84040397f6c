import Geometry
import TestSupport

@testable import Projection

/// What is wrong with how the alterations of an entry are read; empty when nothing is.
///
/// Each form of the entry is altered into a sphere, and in one more way that the code decides: neighbours in the
/// catalogue are much alike, and take turns.
func substitutions(of code: String) -> [String] {
  guard let entry = CatalogueEntry(code), let area = entry.area else { return [] }
  var wrong: [String] = []
  var turn = Int(code) ?? 0
  func read(_ text: String?, _ alterations: [Alteration], _ form: String) {
    guard let text else { return }
    for (index, alteration) in alterations.enumerated() where index == 0 || index == turn % alterations.count {
      let altered = alteration.apply(text)
      if altered != text { wrong += substitution(altered, "EPSG:\(code), \(form), \(alteration.name)", over: area) }
    }
    turn += 1
  }
  read(entry.esri, Alteration.ofWellKnownText, "ESRI")
  read(entry.ogc.map(withoutNumbers), Alteration.ofWellKnownText, "OGC without numbers")
  read(entry.ogc, Alteration.ofWellKnownText, "OGC")
  read(entry.proj, Alteration.ofWords, "PROJ")
  return wrong
}

/// What is wrong with how a text is read: nothing, when every place goes where PROJ alone puts it.
func substitution(_ text: String, _ what: String, over area: Box) -> [String] {
  guard let system = try? ReferenceSystem(text) else {
    return BarePROJ(to: text) == nil ? [] : ["\(what): refused"]
  }
  // Given to PROJ as it came: nothing has been replaced.
  guard system.definition != DefinitionText(text)?.text else { return [] }
  guard let bare = BarePROJ(to: text), let globe = try? ReferenceSystem("EPSG:4326"),
    let way = try? Transformation(from: globe, to: system)
  else { return ["\(what): became \(system.label), and there is no way there"] }
  var chance = SplitMix64(seed: 19)
  var furthest = 0.0
  for _ in 0..<12 {
    let east = area.maxX < area.minX ? area.maxX + 360 : area.maxX
    let place = Point(
      x: .random(in: area.minX...east, using: &chance), y: .random(in: area.minY...area.maxY, using: &chance))
    let alone = bare.place(place)
    var ours = [place]
    let isPlaced = (try? way.transform(&ours)) != nil
    guard isPlaced == (alone.x.isFinite && alone.y.isFinite) else {
      return ["\(what): \(system.label) places \(place)"]
    }
    if isPlaced { furthest = max(furthest, abs(alone.x - ours[0].x), abs(alone.y - ours[0].y)) }
  }
  let metres = furthest * (system.kind == .geographic ? 111_000 : system.unit?.factor ?? 1)
  return metres <= 0.001 ? [] : ["\(what): became \(system.label), \(metres) m off"]
}

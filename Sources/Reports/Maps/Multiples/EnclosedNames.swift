import Cartography
import Geometry

extension MapFrame {
  /// The names of the upper units whose land is enclosed, small and slanting, where they find room on it, a third of each
  /// also over land in no group: a place where nothing is told of is known by its name.
  ///
  /// - Parameters:
  ///   - used: what stands on the map already.
  ///   - leaders: lines that no name stands on.
  ///   - name: the name of an upper unit by its code.
  func enclosedNames(
    off used: [Box], _ leaders: [Leader], _ settings: MapSettings, _ name: (String) -> String
  ) -> [TextRun] {
    var lands: [String: PathData] = [:]
    for feature in features.enclosed.sorted() {
      guard let code = features.municipalities[feature]?.county else { continue }
      lands[code, default: PathData(isClosed: true)].append(contentsOf: shapes.areas[feature])
    }
    guard !lands.isEmpty else { return [] }
    let borders = raster(of: [lines.group, lines.shortGroup, lines.region])
    // No letter stands on land that labels are of.
    var others = borders
    for feature in shapes.areas.indices where features.groups[feature] != nil { others.take(shapes.areas[feature]) }
    let face = settings.style.typeface
    return lands.sorted { $0.key < $1.key }.compactMap { code, land -> TextRun? in
      let name = name(code)
      let room = RoomSearch(on: land, lines: borders, others: others, middle: nil, frame: viewport.frame)
      guard !name.isEmpty, let room else { return nil }
      let size = points(MapMeasures.leastLetters)
      let width = textWidth(name, size: size, in: face)
      for water in [nil, MapMeasures.leastOnLand] {
        guard
          let box = room.place(
            width: width, height: face.capHeight * size, clearance: MapMeasures.leastNameClearance, off: used, leaders,
            onWater: water)
        else { continue }
        var run = TextRun(
          name, at: Point(x: box.centre.x, y: box.maxY), size: size, isItalic: true, anchor: .middle,
          colour: settings.palette.quiet,
          halo: Stroke(settings.palette.enclosed, width: size * settings.style.text.halo))
        run.ground = settings.palette.enclosed
        return run
      }
      return nil
    }
  }
}

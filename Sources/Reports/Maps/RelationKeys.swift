import Cartography
import Geometry

/// The lines of a relation on the page and the signs of its parties, before its key has a place.
struct RelationWay {
  let lines: [[Point]]
  let signs: [(end: MapRelation.End, place: Point)]
  /// Where lines end at numbers, which have no sign.
  var nodes: [Point] = []
}

/// Places for the keys of relations: on a line of their own or right beside it, never on another's.
///
/// Of all places along every line the cheapest is taken. A key costs what it makes hard to read: lines of others most of
/// all, then signs and numbers of parties, thick borders, and the way from the middle of its longest line.
struct RelationKeys {
  let frame: Box
  private let palette: Palette
  let style: MapStyle
  let signs, numbers: [Box]
  let sides: [Leader]
  private let borders: FreeSpace
  private let size: Double

  /// The keys of a frame.
  ///
  /// - Parameters:
  ///   - signs: of all parties.
  ///   - numbers: where the numbers of parties stand.
  ///   - sides: lines that no key stands on.
  init(
    _ map: MapFrame, _ palette: Palette, _ style: MapStyle, signs: [Box], numbers: [Box], off sides: [Leader]
  ) {
    frame = map.viewport.frame
    self.palette = palette
    self.style = style
    self.signs = signs
    self.numbers = numbers
    self.sides = sides
    size = Cartography.points(style.text.legend)
    var borders = FreeSpace(frame: frame, cell: 0.4)
    borders.take(linesOf: map.lines.group)
    self.borders = borders
  }

  /// The key of each, in their order; `nil` for those of which the frame shows neither line nor sign.
  ///
  /// Those with the shortest lines choose first: they have the least choice.
  ///
  /// - Parameter rooms: what they leave to others.
  func placed(_ ids: [String], along ways: [RelationWay], off rooms: [Box] = []) -> [TextRun?] {
    var keys = [TextRun?](repeating: nil, count: ids.count)
    var used = rooms
    let order = ways.indices.sorted { (ways[$0].reach, $0) < (ways[$1].reach, $1) }
    for place in order {
      var others = FreeSpace(frame: frame, cell: 0.4)
      for other in ways.indices where other != place {
        others.take(linesOf: PathData(ways[other].lines, isClosed: false))
      }
      let key = best(ids[place], along: ways[place], others, off: used)
      keys[place] = key
      if let key { used.append(key.box(in: style.typeface).expanded(by: 0.3)) }
    }
    return keys
  }

  /// The size of a text of keys and names in millimetres.
  func extent(of text: String, isBold: Bool) -> (width: Double, height: Double) {
    (textWidth(text, size: size, isBold: isBold, in: style.typeface), style.typeface.capHeight * size)
  }

  /// The cheapest of all places of a key.
  private func best(_ id: String, along way: RelationWay, _ others: FreeSpace, off used: [Box]) -> TextRun? {
    let (width, height) = extent(of: id, isBold: true)
    let places = way.places(width: width, height: height)
    // On a small page better none than one on another or on a plate.
    return cheapest(id, at: places, others, off: used, most: MapMeasures.dearestKey, isBold: true)
  }

  /// The cheapest of some places of a text, as long as it costs less than stated.
  ///
  /// - Parameters:
  ///   - places: the middle of the text, and what each costs by itself.
  ///   - isClear: what else must hold, asked of those alone that are cheaper than all before.
  func cheapest(
    _ text: String, at places: [(centre: Point, cost: Double)], _ others: FreeSpace, off used: [Box],
    most: Double = .infinity, isBold: Bool, where isClear: (Box) -> Bool = { _ in true }
  ) -> TextRun? {
    let (width, height) = extent(of: text, isBold: isBold)
    var best: (cost: Double, centre: Point)?
    for (centre, cost) in places {
      if let best, best.cost <= cost { continue }
      let box = Box(
        minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2,
        maxY: centre.y + height / 2)
      let whole = cost + toll(of: box.expanded(by: 0.35), others, off: used)
      if whole < best?.cost ?? most, isClear(box) { best = (whole, centre) }
    }
    return best.map { best in
      TextRun(
        text, at: Point(x: best.centre.x, y: best.centre.y + height / 2), size: size, isBold: isBold, anchor: .middle,
        colour: palette.ink, halo: Stroke(palette.paper, width: 0.7))
    }
  }

  private func toll(of box: Box, _ others: FreeSpace, off used: [Box]) -> Double {
    var toll = 0.0
    if !frame.contains(box.corners[0]) || !frame.contains(box.corners[2]) { toll += 1000 }
    if used.contains(where: box.intersects) { toll += 500 }
    if !others.isFree(box) { toll += 60 }
    if signs.contains(where: box.intersects) { toll += 60 }
    if numbers.contains(where: box.intersects) { toll += MapMeasures.dearestKey }
    if sides.contains(where: { crosses($0, box) }) { toll += 40 }
    if !borders.isFree(box) { toll += 1.2 }
    return toll
  }
}

extension RelationWay {
  /// How long the longest line is; 0 without lines.
  fileprivate var reach: Double { lines.map(\.length).max() ?? 0 }

  /// Places for the middle of a text of the size, with what each costs by itself, in millimetres.
  ///
  /// On a line that is long enough to be seen on both sides of the text, or beside a line; around the signs where there
  /// is no line.
  fileprivate func places(width: Double, height: Double) -> [(centre: Point, cost: Double)] {
    guard !lines.isEmpty else { return signs.flatMap { placesAround($0.place, width, height) } }
    let longest = reach
    return lines.flatMap { line -> [(centre: Point, cost: Double)] in
      // Every line names the relation; the longest is where a reader looks first.
      let rank = 2 * (1 - line.length / longest)
      return stride(from: 0.1, through: 0.9, by: 0.1).flatMap { share -> [(centre: Point, cost: Double)] in
        let point = line[Int((Double(line.count - 1) * share).rounded())]
        let cost = rank + 4 * abs(share - 0.5)
        let own = line.length > 2.5 * width ? [(centre: point, cost: cost)] : []
        return own
          + placesAround(point, width, height, from: 0.6).map { ($0.centre, cost + 3 + $0.cost) }
      }
    }
  }

}

/// Places for the middle of a text of the size around a point, those to the right and left first, with what each costs.
func placesAround(
  _ point: Point, _ width: Double, _ height: Double, from gap: Double = MapMeasures.partySign + 0.8
) -> [(centre: Point, cost: Double)] {
  let (x, y) = (width / 2 + gap, height / 2 + gap)
  let steps = [
    (x, 0, 0), (-x, 0, 0.1), (0, -y, 0.2), (0, y, 0.3), (x * 0.9, -y * 0.9, 0.6), (x * 0.9, y * 0.9, 0.6),
    (-x * 0.9, -y * 0.9, 0.7), (-x * 0.9, y * 0.9, 0.7), (x + 1.4, 0, 1.4), (-x - 1.4, 0, 1.5), (0, -y - 1.4, 1.6),
    (0, y + 1.4, 1.7), (0, -y - 2.4, 8), (0, y + 2.4, 8.1), (x * 0.6, -y - 2.4, 8.5), (x * 0.6, y + 2.4, 8.6),
    (-x * 0.6, -y - 2.4, 8.7), (-x * 0.6, y + 2.4, 8.8),
  ]
  return steps.map { (Point(x: point.x + $0.0, y: point.y + $0.1), $0.2) }
}

extension [Point] {
  /// From end to end, in millimetres.
  fileprivate var length: Double {
    guard let first, let last else { return 0 }
    return Cartography.distance(first, last)
  }
}

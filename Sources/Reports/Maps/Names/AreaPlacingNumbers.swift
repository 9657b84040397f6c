import Cartography
import Geometry

extension AreaPlacing {
  /// The numbers of groups that reach beyond what the map is about, on the greatest piece of each there, where that has
  /// room: what the map is about comes first.
  mutating func placeAround() {
    let sizes = settings.sizes.others
    let pieces = frame.pieceLabels(
      settings.style, circle: settings.circle, sizes: (sizes, sizes), of: frame.beside
    ).filter(\.isGreatest)
    for piece in pieces {
      var piece = piece
      let fill = frame.features.list[piece.group].fill
      piece.request.ground = frame.features.veilsBeyond ? fill : settings.palette.beyond(fill)
      _ = placeInside(piece, own(piece, isAround: true))
    }
  }

  /// The names of what a map tells of beyond what it is about by something else than a number, where those have room: a
  /// reader asks who that is.
  mutating func nameAround() {
    let features = frame.features
    let named = Set(units.map(\.feature))
    for feature in features.veiled.sorted() where features.told.contains(feature) && !named.contains(feature) {
      guard let one = features.municipalities[feature], !frame.shapes.areas[feature].isEmpty,
        let circle = frame.labelPolygon(ofFeature: feature).flatMap({ settings.circle(frame.layer, $0) })
      else { continue }
      let unit = Unit(
        feature: feature, code: one.code, text: one.name, circle: frame.viewport.page(circle),
        isBold: settings.stressed.contains(one.code))
      if let room = room(of: unit) { _ = place(unit, in: room) }
    }
  }

  /// A number on the land of its group or the water beside it; one that has no room there waits for a leader.
  mutating func place(piece: Int) {
    let piece = pieces[piece]
    // Its colour tells of a smaller piece, and a larger drawing of what lies in it.
    if let inset = settings.inset, inset.extent.contains(piece.box.centre), inset.numbers.contains(piece.request.text) {
      return
    }
    if placeInside(piece, own(piece, isAround: false)) { return }
    let features = frame.features
    if let size = piece.request.sizes.last, features.flagged[piece.group] == nil {
      let face = settings.style.typeface
      let width = textWidth(piece.request.text, size: size, isBold: true, in: face)
      let room = onWater(
        piece.group, own(piece, isAround: false), Box(around: piece.outline), piece.request.circle.centre)
      if let place = room?.place(
        width: width, height: face.capHeight * size, off: offNames, lines, onWater: MapMeasures.leastOnLand)
      {
        add(piece, at: place, size)
        return
      }
    }
    if piece.isGreatest, !(settings.inset?.extent.contains(piece.box.centre) ?? false) { leftPieces.append(piece) }
  }

  /// The land of a piece's group: of what the map is about, or of what lies around.
  func own(_ piece: PieceLabel, isAround: Bool) -> PathData {
    let features = frame.features
    var own = PathData(isClosed: true)
    for feature in frame.shapes.areas.indices
    where features.groups[feature] == piece.group && features.isNamed(feature) != isAround {
      own.append(contentsOf: frame.shapes.areas[feature])
    }
    return own
  }

  /// A number on the land of its group; whether it found room there.
  mutating func placeInside(_ piece: PieceLabel, _ own: PathData) -> Bool {
    let box = Box(around: piece.outline)
    var outline = FreeSpace(frame: (box ?? frame.viewport.frame).expanded(by: 2), cell: 0.3)
    outline.take(linesOf: PathData([piece.outline], isClosed: true))
    let rooms = [borders, outline].compactMap {
      RoomSearch(
        on: own, within: box, lines: $0, others: nil, middle: piece.request.circle.centre, frame: frame.viewport.frame)
    }
    let (face, used) = (settings.style.typeface, offNames)
    for size in piece.request.sizes {
      let width = textWidth(piece.request.text, size: size, isBold: true, in: face)
      for room in rooms {
        // A number across a thin inner border is still the group's; over the border of the group it would not be.
        if let place = room.place(width: width, height: face.capHeight * size, clearance: 0.4, off: used, lines) {
          add(piece, at: place, size)
          return true
        }
      }
    }
    return false
  }

  /// What stands on the map, with the room that parts a number from a name: beside one it would be read as the name's.
  private var offNames: [Box] {
    labels.used.map { $0.expanded(by: MapMeasures.numberOffName - 0.4).widened(by: MapMeasures.numberBesideName) }
  }

  mutating func add(_ piece: PieceLabel, at box: Box, _ size: Double) {
    labels.used.append(roomAround(number: box))
    labels.numbers.append(PlacedLabel(request: piece.request, size: size, box: box, leader: nil))
  }

  /// Takes a number off the map, as if it had not found its place yet.
  mutating func remove(_ number: Int) {
    let room = roomAround(number: labels.numbers.remove(at: number).box)
    if let place = labels.used.firstIndex(of: room) { labels.used.remove(at: place) }
  }

  private func roomAround(number box: Box) -> Box {
    box.expanded(by: MapMeasures.numberOffName).widened(by: MapMeasures.numberBesideName)
  }
}

/// The greatest piece of each group, and those that lie so far from another numbered one that its number does not speak
/// for them.
func numberedOnce(_ pieces: [PieceLabel]) -> [PieceLabel] {
  var kept: [PieceLabel] = []
  for piece in pieces {
    let isNear = kept.contains { other in
      other.group == piece.group
        && distance(other.request.circle.centre, piece.request.circle.centre) < MapMeasures.numberReach
    }
    if piece.isGreatest || !isNear { kept.append(piece) }
  }
  return kept
}

import Cartography
import Geometry
import Register

/// The labels of a frame while they find their places.
struct AreaPlacing {
  let frame: MapFrame
  let settings: AreaLabelSettings
  let lines: [Leader]
  var labels = AreaLabels()
  /// Every border and coast as a raster of the frame.
  let borders: FreeSpace
  /// The rectangle around each feature on the page.
  let boxes: [Box?]
  private var pieces: [PieceLabel]
  /// What is named, with the circle of its greatest polygon on the page.
  var units: [Unit] = []
  var waiting: [Int] = []
  var leftPieces: [PieceLabel] = []

  struct Unit {
    let feature: Int
    let code: MunicipalityCode
    let text: String
    let circle: Circle?
    /// The piece of a group that it is all of.
    var piece: Int?
    var isDone = false
  }

  init(_ frame: MapFrame, _ settings: AreaLabelSettings, off taken: [Box], _ lines: [Leader]) {
    self.frame = frame
    self.settings = settings
    self.lines = lines
    labels.used = taken.map { $0.expanded(by: 0.4) } + settings.circles
    var borders = FreeSpace(frame: frame.viewport.frame, cell: 0.3)
    var outlines = PathData(isClosed: true)
    for area in frame.shapes.areas { outlines.append(contentsOf: area) }
    borders.take(linesOf: outlines)
    self.borders = borders
    boxes = frame.shapes.areas.map { Box(around: $0.points) }
    pieces = numberedOnce(
      frame.withoutCrowd(frame.pieceLabels(settings.style, circle: settings.circle, sizes: settings.sizes)))
    let features = frame.features
    for feature in frame.shapes.areas.indices where features.isNamed(feature) {
      guard let municipality = features.municipalities[feature], !settings.hidden.contains(municipality.code),
        !(frame.shapes.areas[feature].isEmpty && frame.shapes.dots[feature] == nil)
      else { continue }
      let circle = frame.labelPolygon(ofFeature: feature).flatMap { settings.circle(frame.layer, $0) }
      // What the frame cuts away for the most part is shown elsewhere, or is not what the map is about.
      if let circle, !frame.viewport.frame.contains(frame.viewport.page(circle.centre)) { continue }
      units.append(
        Unit(
          feature: feature, code: municipality.code, text: settings.keys[municipality.code] ?? municipality.name,
          circle: circle.map(frame.viewport.page)))
    }
    for piece in pieces.indices {
      let own = units.indices.filter { unit in
        features.groups[units[unit].feature] == pieces[piece].group
          && units[unit].circle.map { isInside($0.centre, pieces[piece].outline) } ?? false
      }
      if own.count == 1 { units[own[0]].piece = piece }
    }
  }

  /// What is to be placed, in its order.
  private enum Item { case unit(Int), piece(Int) }

  mutating func place() {
    let withUnit = Set(units.compactMap(\.piece))
    let items =
      units.indices.map { (radius: units[$0].circle?.radius ?? 0, order: $0, item: Item.unit($0)) }
      + pieces.indices.filter { !withUnit.contains($0) }.map {
        (radius: pieces[$0].request.circle.radius, order: units.count + $0, item: Item.piece($0))
      }
    for one in items.sorted(by: { ($0.radius, $0.order) < ($1.radius, $1.order) }) {
      switch one.item {
      case .unit(let unit): place(unit: unit)
      case .piece(let piece): place(piece: piece)
      }
    }
    placeLeftPieces()
    placeBeside()
    placeAround()
  }

  /// The numbers of groups that reach beyond what the map is about, on the greatest piece of each there, where that has
  /// room: what the map is about comes first.
  private mutating func placeAround() {
    let sizes = settings.sizes.others
    let pieces = frame.pieceLabels(
      settings.style, circle: settings.circle, sizes: (sizes, sizes), of: frame.around
    ).filter(\.isGreatest)
    for piece in pieces {
      var piece = piece
      piece.request.ground = settings.palette.beyond(frame.features.list[piece.group].fill)
      _ = placeInside(piece, own(piece, isAround: true))
    }
  }

  /// A name, and the number of the group that lies in this municipality alone, one above the other where both fit.
  private mutating func place(unit: Int) {
    let one = units[unit]
    if placeInCircle(one) { return }
    guard let room = room(of: one) else {
      if let piece = one.piece { place(piece: piece) }
      waiting.append(unit)
      return
    }
    if let piece = one.piece {
      if placeTogether(unit, pieces[piece], room) { return }
      place(piece: piece)
    }
    let face = settings.style.typeface
    let sizes = settings.nameSizes
    for size in sizes {
      let width = textWidth(one.text, size: size, isBold: false, in: face)
      if let box = room.place(
        width: width, height: face.capHeight * size, clearance: clearance(of: one), off: labels.used, lines)
      {
        add(one, at: box, size, isInside: true)
        return
      }
    }
    if placeInTwoLines(one, room) { return }
    // Letters that come near a border are read more easily than a letter that is looked up.
    if let size = sizes.last, !isMarked(one) {
      let width = textWidth(one.text, size: size, isBold: false, in: face)
      let box = room.place(
        width: width, height: face.capHeight * size, clearance: MapMeasures.leastNameClearance, off: labels.used, lines)
      if let box {
        add(one, at: box, size, isInside: true)
        return
      }
    }
    // The thick outline of what is marked runs along its coast too: nothing stands across it.
    if let size = sizes.last, !isMarked(one) {
      let width = textWidth(one.text, size: size, isBold: false, in: face)
      if let box = room.place(
        width: width, height: face.capHeight * size, off: labels.used, lines, onWater: MapMeasures.leastOnLand)
      {
        add(one, at: box, size, isInside: false)
        return
      }
    }
    waiting.append(unit)
  }

  /// A name in the circle that stands for the amount of what it names, where that is large enough.
  private mutating func placeInCircle(_ unit: Unit) -> Bool {
    guard unit.piece == nil, let centre = unit.circle?.centre,
      let radius = frame.features.circles.first(where: { !$0.isGroup && $0.place == unit.feature })?.radius
    else { return false }
    let (face, room) = (settings.style.typeface, frame.viewport.frame)
    for size in settings.nameSizes {
      let (width, height) = (textWidth(unit.text, size: size, isBold: false, in: face), face.capHeight * size)
      let box = Box(
        minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2,
        maxY: centre.y + height / 2)
      guard (width * width + height * height).squareRoot() / 2 <= radius,
        room.contains(Point(x: box.minX, y: box.minY)), room.contains(Point(x: box.maxX, y: box.maxY)),
        !labels.used.contains(where: box.intersects)
      else { continue }
      add(unit, at: box, size, isInside: true, ground: frame.features.circlePaint.fill)
      return true
    }
    return false
  }

  /// A name of several words, or with a hyphen, in two lines.
  private mutating func placeInTwoLines(_ unit: Unit, _ room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    for size in settings.nameSizes {
      guard let lines = twoLines(unit.text, width: { textWidth($0, size: size, isBold: false, in: face) }) else {
        return false
      }
      let (height, leading) = (face.capHeight * size, size * 1.05)
      let widths = lines.map { textWidth($0, size: size, isBold: false, in: face) }
      guard
        let box = room.place(
          width: max(widths[0], widths[1]), height: height + leading, clearance: clearance(of: unit), off: labels.used,
          self.lines)
      else { continue }
      for (place, line) in lines.enumerated() {
        let baseline = box.maxY - leading * Double(1 - place)
        add(
          unit,
          at: Box(
            minX: box.centre.x - widths[place] / 2, minY: baseline - height, maxX: box.centre.x + widths[place] / 2,
            maxY: baseline), size, isInside: true, text: line)
      }
      labels.used.append(box.expanded(by: 0.4))
      return true
    }
    return false
  }

  private mutating func placeTogether(_ unit: Int, _ piece: PieceLabel, _ room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    for number in piece.request.sizes {
      for size in settings.nameSizes where size <= number {
        let (above, below) = (face.capHeight * number, face.capHeight * size)
        let gap = 1.3
        let widths = [
          textWidth(piece.request.text, size: number, isBold: true, in: face),
          textWidth(units[unit].text, size: size, isBold: false, in: face),
        ]
        guard
          let box = room.place(
            width: max(widths[0], widths[1]), height: above + gap + below, clearance: clearance(of: units[unit]),
            off: labels.used, lines)
        else { continue }
        func part(_ width: Double, from minY: Double, height: Double) -> Box {
          Box(
            minX: box.centre.x - width / 2, minY: minY, maxX: box.centre.x + width / 2, maxY: minY + height)
        }
        add(piece, at: part(widths[0], from: box.minY, height: above), number)
        add(units[unit], at: part(widths[1], from: box.maxY - below, height: below), size, isInside: true)
        return true
      }
    }
    return false
  }

  private mutating func place(piece: Int) {
    let piece = pieces[piece]
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
    // Its colour tells of a smaller piece, and a larger drawing of what lies in it.
    let isShownLarger = settings.inset?.contains(piece.box.centre) ?? false
    if piece.isGreatest, !isShownLarger { leftPieces.append(piece) }
  }

  /// The land of a piece's group: of what the map is about, or of what lies around.
  private func own(_ piece: PieceLabel, isAround: Bool) -> PathData {
    let features = frame.features
    var own = PathData(isClosed: true)
    for feature in frame.shapes.areas.indices
    where features.groups[feature] == piece.group && features.isNamed(feature) != isAround {
      own.append(contentsOf: frame.shapes.areas[feature])
    }
    return own
  }

  /// A number on the land of its group; whether it found room there.
  private mutating func placeInside(_ piece: PieceLabel, _ own: PathData) -> Bool {
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

  private mutating func add(
    _ unit: Unit, at box: Box, _ size: Double, isInside: Bool, ground: Colour? = nil, text: String? = nil
  ) {
    labels.named.insert(unit.code)
    labels.used.append(box.expanded(by: 0.4))
    let fill = ground ?? frame.features.fills[unit.feature]
    var run = TextRun(
      text ?? unit.text, at: Point(x: box.centre.x, y: box.maxY), size: size, isBold: settings.keys[unit.code] != nil,
      isItalic: settings.keys[unit.code] != nil, anchor: .middle,
      // What lies around is named more quietly, where its land is grey.
      colour: fill == settings.palette.context ? settings.palette.quiet : settings.palette.ink(on: fill),
      // A rim in the colour of the land is hardly seen on the sea; over a hatch it is wide.
      halo: Stroke(fill, width: size * (isMarked(unit) ? 0.42 : 0.18)))
    run.ground = fill
    labels.inside.append(.text(run))
  }

  private mutating func add(_ piece: PieceLabel, at box: Box, _ size: Double) {
    labels.used.append(box.expanded(by: MapMeasures.numberOffName).widened(by: MapMeasures.numberBesideName))
    labels.numbers.append(PlacedLabel(request: piece.request, size: size, box: box, leader: nil))
  }
}

/// A name broken after the space or hyphen at which its longer part is shortest; `nil` for a single word.
func twoLines(_ name: String, width: (String) -> Double) -> [String]? {
  name.indices.dropFirst().dropLast().compactMap { place -> [String]? in
    switch name[place] {
    case " ": [String(name[..<place]), String(name[name.index(after: place)...])]
    case "-": [String(name[...place]), String(name[name.index(after: place)...])]
    default: nil
    }
  }.min { max(width($0[0]), width($0[1])) < max(width($1[0]), width($1[1])) }
}

/// The greatest piece of each group, and those that lie so far from another numbered one that its number does not speak
/// for them.
private func numberedOnce(_ pieces: [PieceLabel]) -> [PieceLabel] {
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

extension Box {
  /// The same with more on the left and the right.
  fileprivate func widened(by width: Double) -> Box {
    Box(minX: minX - width, minY: minY, maxX: maxX + width, maxY: maxY)
  }
}

/// Whether a place lies inside a ring.
private func isInside(_ point: Point, _ ring: [Point]) -> Bool {
  guard var from = ring.last else { return false }
  var isInside = false
  for to in ring {
    if (from.y > point.y) != (to.y > point.y),
      point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x
    {
      isInside.toggle()
    }
    from = to
  }
  return isInside
}

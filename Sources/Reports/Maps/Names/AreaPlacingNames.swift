import Cartography
import Geometry

extension AreaPlacing {
  /// A name, and the number of the group that lies in this municipality alone, one above the other where both fit.
  mutating func place(unit: Int) {
    let one = units[unit]
    if placeInCircle(one) { return }
    guard let room = room(of: one) else {
      if let piece = one.piece { place(piece: piece) }
      if !one.isCut { waiting.append(unit) }
      return
    }
    if let piece = one.piece {
      if placeTogether(unit, pieces[piece], room) { return }
      place(piece: piece)
    }
    if !place(one, in: room), !one.isCut { waiting.append(unit) }
  }

  /// A name on its municipality, or for the most part there and else on the water beside; whether it found room.
  mutating func place(_ one: Unit, in room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    if isAlone(one), place(subject: one, in: room) { return true }
    let sizes = settings.nameSizes
    for size in sizes {
      let width = textWidth(one.text, size: size, isBold: one.isBold, in: face)
      if let box = room.place(
        width: width, height: face.capHeight * size, clearance: clearance(of: one), off: labels.used, lines)
      {
        add(one, at: box, size, isInside: true)
        return true
      }
    }
    if placeInTwoLines(one, room) { return true }
    // Letters that come near a border are read more easily than a letter that is looked up.
    if let size = sizes.last, !isMarked(one) {
      let width = textWidth(one.text, size: size, isBold: one.isBold, in: face)
      let box = room.place(
        width: width, height: face.capHeight * size, clearance: MapMeasures.leastNameClearance, off: labels.used, lines)
      if let box {
        add(one, at: box, size, isInside: true)
        return true
      }
    }
    // The thick outline of what is marked runs along its coast too: nothing stands across it.
    if let size = sizes.last, !isMarked(one) {
      let width = textWidth(one.text, size: size, isBold: one.isBold, in: face)
      if let box = room.place(
        width: width, height: face.capHeight * size, off: labels.used, lines, onWater: MapMeasures.leastOnLand)
      {
        add(one, at: box, size, isInside: false)
        return true
      }
    }
    return false
  }

  /// The name of what the whole map is about, larger and bold among those of its neighbours.
  private mutating func place(subject unit: Unit, in room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    for size in MapMeasures.subjectSizes.map({ points($0) * settings.style.text.legend / MapStyle().text.legend }) {
      let width = textWidth(unit.text, size: size, isBold: true, in: face)
      guard
        let box = room.place(
          width: width, height: face.capHeight * size, clearance: clearance(of: unit), off: labels.used, lines)
      else { continue }
      add(unit, at: box, size, isInside: true, isBold: true)
      return true
    }
    return false
  }

  /// Whether the map is about this unit alone.
  private func isAlone(_ unit: Unit) -> Bool {
    guard let focus = frame.features.focus, focus[unit.feature] else { return false }
    return focus.count { $0 } == 1
  }

  /// A name in the circle that stands for the amount of what it names, where that is large enough.
  private mutating func placeInCircle(_ unit: Unit) -> Bool {
    guard unit.piece == nil, let centre = unit.circle?.centre,
      let drawn = frame.features.circles.first(where: { !$0.isGroup && $0.place == unit.feature })
    else { return false }
    let (face, room) = (settings.style.typeface, frame.viewport.frame)
    for size in settings.nameSizes {
      let (width, height) = (textWidth(unit.text, size: size, isBold: unit.isBold, in: face), face.capHeight * size)
      let box = Box(
        minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2,
        maxY: centre.y + height / 2)
      guard (width * width + height * height).squareRoot() / 2 <= drawn.radius,
        room.contains(Point(x: box.minX, y: box.minY)), room.contains(Point(x: box.maxX, y: box.maxY)),
        !labels.used.contains(where: box.intersects)
      else { continue }
      add(
        unit, at: box, size, isInside: true,
        ground: frame.features.circlePaints.paint(isStressed: drawn.isStressed).fill)
      return true
    }
    return false
  }

  /// A name of several words, or with a hyphen, in two lines.
  private mutating func placeInTwoLines(_ unit: Unit, _ room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    for size in settings.nameSizes {
      guard let lines = twoLines(unit.text, width: { textWidth($0, size: size, isBold: unit.isBold, in: face) }) else {
        return false
      }
      let (height, leading) = (face.capHeight * size, size * 1.05)
      let widths = lines.map { textWidth($0, size: size, isBold: unit.isBold, in: face) }
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

  /// A name below the number of the group that lies in its municipality alone, as one block.
  private mutating func placeTogether(_ unit: Int, _ piece: PieceLabel, _ room: RoomSearch) -> Bool {
    let face = settings.style.typeface
    for number in piece.request.sizes {
      for size in settings.nameSizes where size <= number {
        let (above, below) = (face.capHeight * number, face.capHeight * size)
        let gap = 1.3
        let widths = [
          textWidth(piece.request.text, size: number, isBold: true, in: face),
          textWidth(units[unit].text, size: size, isBold: units[unit].isBold, in: face),
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

  /// Puts a name, or a line of it, on the map.
  mutating func add(
    _ unit: Unit, at box: Box, _ size: Double, isInside: Bool, ground: Colour? = nil, text: String? = nil,
    isBold: Bool = false
  ) {
    labels.named.insert(unit.code)
    labels.used.append(box.expanded(by: 0.4))
    let fill = ground ?? frame.features.fills[unit.feature]
    // A rim in the colour of strong land would be a glow on the sea, where what goes over it is read by night too.
    let below = isInside || frame.around == nil ? fill : settings.palette.sea
    var run = TextRun(
      text ?? unit.text, at: Point(x: box.centre.x, y: box.maxY), size: size,
      isBold: isBold || unit.isBold,
      isItalic: settings.keys[unit.code] != nil, anchor: .middle,
      // What lies around is named more quietly, where its land is grey.
      colour: fill == settings.palette.context ? settings.palette.quiet : settings.palette.ink(on: below),
      // Over a hatch the rim is wide, and over dots, which beside a letter would be read as a part of it.
      halo: Stroke(below, width: size * (isMarked(unit) || isDotted(unit) ? 0.42 : 0.18)))
    run.ground = below
    labels.inside.append(.text(run))
  }
}

/// A name broken after the space or hyphen at which its longer part is shortest; `nil` for a single word.
func twoLines(_ name: String, width: (String) -> Double) -> [String]? {
  // Of two places as good the later one: a short word of the middle ends a line rather than begin one.
  name.indices.dropFirst().dropLast().reversed().compactMap { place -> [String]? in
    switch name[place] {
    case " ": [String(name[..<place]), String(name[name.index(after: place)...])]
    case "-": [String(name[...place]), String(name[name.index(after: place)...])]
    default: nil
    }
  }.min { max(width($0[0]), width($0[1])) < max(width($1[0]), width($1[1])) }
}

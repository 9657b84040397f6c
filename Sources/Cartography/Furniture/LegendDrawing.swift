import Geometry

extension Legend {
  /// The legend as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    placed.flatMap { row in
      drawn(row, at: Point(x: corner.x + row.x, y: corner.y + row.y), palette: palette)
    }
  }

  /// How far apart the lines of a sample are, in millimetres: as many as tell how they run, and wide bands as far apart as
  /// leaves what lies below to be seen.
  private static func spacing(_ hatch: Stroke, _ direction: HatchDirection) -> Double {
    direction == .dotted ? 1 : hatch.width > 0.5 ? hatch.width * 2.3 : 0.8
  }

  private func drawn(_ placed: Placed, at corner: Point, palette: Palette) -> [SheetItem] {
    let capHeight = style.face.capHeight * style.size
    let baseline = corner.y + (style.leading + capHeight) / 2
    let unit = style.sampleWidth + style.sampleGap
    let left = corner.x + (placed.row.isNested ? unit * LegendRow.nestedSign : 0)
    let sample = Box(
      minX: left, minY: baseline - capHeight / 2 - style.sampleHeight / 2, maxX: left + style.sampleWidth,
      maxY: baseline - capHeight / 2 + style.sampleHeight / 2)
    var items: [SheetItem] = []
    switch placed.row.sample {
    case .heading, .remark: break
    case .badge(let number, let fill):
      items = [badge(sample, fill, palette), badgeText(number, sample, palette, on: fill)]
    case .plate(let number, let ground):
      let width = textWidth(number, size: digitSize, isBold: true, in: style.face) + 0.7 * digitSize
      let plate = sample.expanded(by: -0.2).widened(by: min(0, (width - sample.width) / 2 + 0.2))
      items = [
        .rectangle(sample, cornerRadius: 0, Paint(fill: ground)), badge(plate, palette.paper, palette),
        badgeText(number, sample, palette, on: palette.paper),
      ]
    case .patterned(let number, let fill, let stroke, let direction):
      let frame = sample.expanded(by: -0.09)
      // As narrow as the sign is, a little closer than on the map.
      let lines = hatched(
        PathData([frame.expanded(by: -0.09).corners], isClosed: true), spacing: 0.32 * sample.height, direction)
      items = [
        .rectangle(frame, cornerRadius: 0.35, Paint(fill: fill)), .path(lines, Paint(stroke: stroke)),
        badgeText(number, sample, palette, on: fill, isLined: true),
        .rectangle(frame, cornerRadius: 0.35, Paint(stroke: Stroke(palette.outline, width: 0.18))),
      ]
    case .area(let paint, let hatch):
      items = [.rectangle(sample, cornerRadius: 0, Paint(fill: paint.fill))]
      if let hatch {
        items.append(
          .path(hatched(PathData([sample.corners], isClosed: true), spacing: 0.8), Paint(stroke: hatch)))
      }
      items.append(rim(sample, paint.stroke))
    case .marked(let paint, let hatch, let direction):
      // Ends of lines reach a little over what they are cut to.
      let inner = PathData([sample.expanded(by: -hatch.width / 2).corners], isClosed: true)
      items = [
        .rectangle(sample, cornerRadius: 0, Paint(fill: paint.fill)),
        .path(hatched(inner, spacing: Self.spacing(hatch, direction), direction), Paint(stroke: hatch)),
        rim(sample, paint.stroke),
      ]
    case .dot(let paint):
      items = [.circle(Circle(centre: sample.centre, radius: style.dotRadius), paint)]
    case .diamond(let paint):
      let corners = Circle(centre: sample.centre, radius: style.dotRadius).diamond
      items = [.path(PathData([corners], isClosed: true), paint)]
    case .square(let paint):
      items = [
        .rectangle(Circle(centre: sample.centre, radius: style.dotRadius).box, cornerRadius: 0, paint)
      ]
    case .share(let fill, let whole):
      func part(_ share: Double) -> Box {
        let half = sample.height / 6
        return Box(
          minX: sample.minX, minY: sample.centre.y - half, maxX: sample.minX + sample.width * share,
          maxY: sample.centre.y + half)
      }
      items = [
        .rectangle(part(1), cornerRadius: 0, Paint(fill: whole)),
        .rectangle(part(0.6), cornerRadius: 0, Paint(fill: fill)),
      ]
    case .lineOn(let fill, let stroke):
      items = [
        .rectangle(sample, cornerRadius: 0, Paint(fill: fill)),
        .line(
          from: Point(x: sample.minX, y: sample.centre.y), to: Point(x: sample.maxX, y: sample.centre.y), stroke),
      ]
    case .cased(let ground, let wide, let core):
      let ends = (Point(x: sample.minX, y: sample.centre.y), Point(x: sample.maxX, y: sample.centre.y))
      items = [
        .rectangle(sample, cornerRadius: 0, Paint(fill: ground)), .line(from: ends.0, to: ends.1, wide),
        .line(from: ends.0, to: ends.1, core),
      ]
    case .line(let stroke):
      items = [
        .line(
          from: Point(x: sample.minX, y: sample.centre.y), to: Point(x: sample.maxX, y: sample.centre.y), stroke)
      ]
    }
    if let count = placed.row.count {
      items.append(
        .text(
          TextRun(
            count, at: Point(x: corner.x + countEnd, y: baseline), size: style.size, anchor: .end,
            colour: placed.row.isNested ? palette.quiet : palette.ink)))
    }
    let indent = placed.row.indents * unit
    for (place, line) in placed.lines.enumerated() {
      items.append(
        .text(
          TextRun(
            line, at: Point(x: corner.x + indent, y: baseline + Double(place) * style.leading), size: style.size,
            isBold: placed.row.isHeading, colour: placed.row.sample == .remark ? palette.quiet : palette.ink)))
    }
    return items
  }

  private func badge(_ sample: Box, _ fill: Colour, _ palette: Palette) -> SheetItem {
    .rectangle(
      sample.expanded(by: -0.09), cornerRadius: 0.35, Paint(fill: fill, stroke: Stroke(palette.outline, width: 0.18)))
  }

  /// The line around a sign, inside it: at the edge of a page half of it would be cut off. A wide one leaves room for what
  /// it is around.
  private func rim(_ sample: Box, _ stroke: Stroke?) -> SheetItem {
    let width = min(stroke?.width ?? 0, 0.18 * style.sampleHeight)
    let line = stroke.map { Stroke($0.colour, width: width, dashes: $0.dashes) }
    return .rectangle(sample.expanded(by: -width / 2), cornerRadius: 0, Paint(stroke: line))
  }

  /// The size of the digits in a sign: a little smaller than the letters, as long as they can be read.
  private var digitSize: Double { max(style.size * 0.94, min(style.size, points(6))) }

  /// The digits of a sign, dark or light by its fill, which stands around them where lines cover it.
  private func badgeText(
    _ number: String, _ sample: Box, _ palette: Palette, on fill: Colour, isLined: Bool = false
  ) -> SheetItem {
    let size = digitSize
    return .text(
      TextRun(
        number, at: Point(x: sample.centre.x, y: sample.centre.y + self.style.face.capHeight * size / 2), size: size,
        isBold: true, anchor: .middle, colour: palette.ink(on: fill),
        halo: isLined ? Stroke(fill, width: 0.3 * size) : nil))
  }
}

extension LegendRow {
  /// How many signs wide the room before its text is.
  var indents: Double {
    let own: Double =
      switch sample {
      case .heading, .remark: 0
      case .badge, .plate, .patterned, .area, .marked, .dot, .square, .diamond, .share, .line, .lineOn, .cased: 1
      }
    guard isNested else { return own }
    return own == 0 ? 1 : own + Self.nestedSign
  }

  /// How far a sign below another is moved, as a share of the room of a sign.
  static let nestedSign = 0.5
}

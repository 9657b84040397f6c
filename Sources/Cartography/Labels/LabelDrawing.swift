import Geometry

/// Labels as items: leaders with a dot at their shape first, then the letters with a halo in the colour they stand on.
///
/// - Parameters:
///   - leader: the width of leaders, in millimetres.
///   - halo: the width of the rim around letters, both sides together, as a share of their size; 0 for none.
///   - isCased: whether a leader has a rim of paper also where the land that it begins in is light: for what lies below it
///     on its way.
///   - ground: the colour of what letters at a leader stand on, by their place; that of paper where it has none.
public func drawn(
  _ labels: [PlacedLabel], palette: Palette, leader width: Double = 0.18, halo: Double = 0.22,
  isCased: (PlacedLabel) -> Bool = { _ in false }, ground: (Box) -> Colour? = { _ in nil }
) -> [SheetItem] {
  var leaders: [SheetItem] = []
  var letters: [SheetItem] = []
  for label in labels {
    if let leader = label.leader?.reaching(label.box) {
      let ends = label.request.leadsFromRim ? leader.branches : [leader.from] + leader.branches
      let stroke = Stroke(palette.outline, width: width)
      // On dark land the line alone would not be seen.
      if contrast(palette.outline, label.request.ground) < 3 || isCased(label) {
        let casing = Paint(stroke: Stroke(palette.paper, width: width + 0.35))
        let lines = leader.pieces.map { [$0.from, $0.to] }
        let dots = ends.map {
          SheetItem.circle(Circle(centre: $0, radius: 0.32 + 0.175), Paint(fill: palette.paper))
        }
        leaders.append(.group(SheetGroup(items: [.path(PathData(lines, isClosed: false), casing)] + dots)))
      }
      if leader.isStraight {
        leaders.append(.line(from: leader.from, to: leader.to, stroke))
      } else {
        let fork = leader.bend ?? leader.to
        let stem = [leader.from] + (leader.bend.map { [$0] } ?? []) + [leader.to]
        leaders.append(
          .path(PathData([stem] + leader.branches.map { [$0, fork] }, isClosed: false), Paint(stroke: stroke)))
      }
      for place in ends {
        leaders.append(.circle(Circle(centre: place, radius: 0.32), Paint(fill: palette.outline)))
      }
    }
    let lines = label.request.lines
    let leading = LabelExtent.leading(of: label.request, size: label.size)
    if label.request.plate > 0 {
      let paint = Paint(fill: label.request.ground, stroke: Stroke(palette.outline, width: width))
      letters.append(.rectangle(label.box, cornerRadius: 0.35, paint))
    }
    letters += lines.enumerated().map { place, line in
      .text(
        TextRun(
          line,
          at: Point(
            x: label.box.centre.x,
            y: label.box.maxY - label.request.plate - Double(lines.count - 1 - place) * leading),
          size: label.size, isBold: label.request.isBold, isItalic: label.request.isItalic,
          anchor: .middle,
          colour: label.leader == nil || label.request.plate > 0 ? palette.ink(on: label.request.ground) : palette.ink,
          halo: halo > 0
            ? Stroke(
              label.leader == nil ? label.request.ground : ground(label.box) ?? palette.paper, width: label.size * halo)
            : nil))
    }
  }
  return leaders + letters
}

extension Leader {
  /// The same ending right before its label, where room kept around the label would leave it short.
  fileprivate func reaching(_ label: Box) -> Leader {
    let room = label.expanded(by: Self.gap)
    guard !room.contains(to) else { return self }
    let before = bend ?? from
    guard !room.contains(before) else { return self }
    var longer = self
    longer.to = Point(x: min(max(to.x, room.minX), room.maxX), y: min(max(to.y, room.minY), room.maxY))
    return longer
  }

  /// Between the end of a leader and the letters, in millimetres.
  private static let gap = 0.45
}

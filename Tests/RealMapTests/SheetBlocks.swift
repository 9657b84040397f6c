import Cartography
import Geometry

/// The rectangles of a drawing, for asking what lies on what.
struct SheetBlocks {
  /// Labels on the map: numbers and names, from the baseline to the top of the capitals.
  let labels: [(text: String, box: Box)]
  let leaders: [Leader]
  /// Title, key figures, legend, scale bar, sources and inset, by the id of their group.
  let blocks: [(id: String, box: Box)]
  /// The frame of the inset on the page; `nil` when there is none.
  let inset: Box?

  init(_ sheet: MapSheet) {
    let labelled = ["numbers", "names", "surroundings", "inset-numbers", "inset-names"]
    let marks = sheet.layers.filter { labelled.contains($0.id) }.flatMap(\.items)
    labels = marks.compactMap { item in
      guard case .text(let run) = item else { return nil }
      var box = run.box
      box.maxY = run.position.y
      return (run.text, box.expanded(by: -0.01))
    }
    leaders = marks.compactMap { item in
      switch item {
      case .line(let from, let to, _): Leader(from: from, to: to)
      case .path(let path, _) where path.count > 0: Leader(stemAndBranches: path)
      default: nil
      }
    }
    let furniture = sheet.layers.first { $0.id == "furniture" }?.items ?? []
    var inset: Box?
    blocks = furniture.compactMap { item in
      // The frame of a part of the country, and that of the inset on the map, have labels inside.
      guard case .group(let group) = item, group.id != "frame", group.id != "inset-place" else { return nil }
      if group.id == "inset", case .rectangle(let box, _, _)? = group.items.first { inset = box }
      let boxes = group.items.compactMap(\.rectangle)
      guard let first = boxes.first else { return nil }
      return (group.id, boxes.reduce(first) { $0.union($1) }.expanded(by: -0.01))
    }
    self.inset = inset
  }

  /// The texts of the legend.
  static func legend(of sheet: MapSheet) -> [String] {
    let furniture = sheet.layers.first { $0.id == "furniture" }?.items ?? []
    return furniture.flatMap { item -> [String] in
      guard case .group(let group) = item, group.id == "legend" else { return [] }
      return group.items.compactMap { item in if case .text(let run) = item { run.text } else { nil } }
    }
  }

  /// Every pair of things that lie on each other, in words; empty for a map that can be read.
  var collisions: [String] {
    var found: [String] = []
    for (place, a) in labels.enumerated() {
      let isInInset = inset?.contains(a.box.centre) ?? false
      for b in labels[(place + 1)...] where a.box.intersects(b.box) { found.append("\(a.text) on \(b.text)") }
      for leader in leaders where crosses(leader, a.box) { found.append("a leader on \(a.text)") }
      for block in blocks where block.box.intersects(a.box) && !(isInInset && block.id == "inset") {
        found.append("\(a.text) on the \(block.id)")
      }
      if isInInset, let inset, !(inset.contains(a.box.minimum) && inset.contains(a.box.maximum)) {
        found.append("\(a.text) over the edge of the inset")
      }
    }
    for (place, leader) in leaders.enumerated() {
      for other in leaders[(place + 1)...] where crosses(leader, other) { found.append("two leaders cross") }
      let isInInset = inset?.contains(leader.from) ?? false
      for block in blocks where crosses(leader, block.box) && !(isInInset && block.id == "inset") {
        found.append("a leader on the \(block.id)")
      }
    }
    for (place, a) in blocks.enumerated() {
      for b in blocks[(place + 1)...] where a.box.intersects(b.box) { found.append("the \(a.id) on the \(b.id)") }
    }
    return found
  }
}

extension Box {
  fileprivate var minimum: Point { Point(x: minX, y: minY) }
  fileprivate var maximum: Point { Point(x: maxX, y: maxY) }
}

extension SheetItem {
  /// The room of an item on the page; `nil` for an empty one.
  fileprivate var rectangle: Box? {
    switch self {
    case .group(let group):
      group.items.compactMap(\.rectangle).reduce(nil) { sum, box in sum?.union(box) ?? box }
    case .path(let path, _): Box(around: path.points)
    case .text(let run): run.box
    case .line(let from, let to, _): Box(around: [from, to])
    case .rectangle(let box, _, _): box
    case .circle(let circle, _): circle.box
    }
  }
}

extension Leader {
  /// The leader that a path draws: its stem first, then a line from each further place.
  fileprivate init(stemAndBranches path: PathData) {
    let stem = Array(path[0])
    self.init(
      from: stem[0], bend: stem.count == 3 ? stem[1] : nil, to: stem[stem.count - 1],
      branches: (0..<path.count).dropFirst().compactMap { path[$0].first })
  }
}

/// Whether a name stands among texts, on one line or broken into two after a space or a hyphen.
func isNamed(_ name: String, by texts: Set<String>) -> Bool {
  texts.contains(name)
    || name.indices.contains { place in
      guard name[place] == " " || name[place] == "-" else { return false }
      let end = name[place] == " " ? place : name.index(after: place)
      return texts.contains(String(name[..<end])) && texts.contains(String(name[name.index(after: place)...]))
    }
}

import Cartography
import Geometry

extension MapSheet {
  /// The texts of a layer, or of all.
  func texts(in layer: String? = nil) -> [TextRun] {
    items(in: layer).compactMap { item in if case .text(let run) = item { run } else { nil } }
  }

  /// The leaders.
  var leaders: [Leader] {
    items(in: "numbers").compactMap { item in
      switch item {
      case .line(let from, let to, _): Leader(from: from, to: to)
      // A casing below a leader has the colour of the paper.
      case .path(let path, let paint) where paint.fill == nil && paint.stroke?.colour != Colour(0xFFFFFF):
        Leader(stemAndBranches: path)
      default: nil
      }
    }
  }

  /// The paths of a layer with their paints.
  func paths(in layer: String) -> [(PathData, Paint)] {
    items(in: layer).compactMap { item in if case .path(let path, let paint) = item { (path, paint) } else { nil } }
  }

  /// All items of a layer, or of all, those inside groups too.
  func items(in layer: String? = nil) -> [SheetItem] {
    layers.filter { layer == nil || $0.id == layer }.flatMap { flattened($0.items) }
  }

  private func flattened(_ items: [SheetItem]) -> [SheetItem] {
    items.flatMap { item in
      if case .group(let group) = item { flattened(group.items) } else { [item] }
    }
  }
}

/// The groups of municipalities in a sheet, by id.
func municipalityGroups(_ sheet: MapSheet) -> [String: SheetGroup] {
  var groups: [String: SheetGroup] = [:]
  for layer in sheet.layers where layer.id.hasSuffix("municipalities") {
    for case .group(let group) in layer.items { groups[group.id] = group }
  }
  return groups
}

extension Leader {
  /// The leader that a path draws: its stem first, then a line from each further place.
  init?(stemAndBranches path: PathData) {
    guard path.count > 0, let from = path[0].first, let to = path[0].last else { return nil }
    self.init(
      from: from, bend: path[0].count == 3 ? path[0].dropFirst().first : nil, to: to,
      branches: (0..<path.count).dropFirst().compactMap { path[$0].first })
  }
}

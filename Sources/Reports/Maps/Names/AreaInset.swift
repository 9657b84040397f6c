import Cartography
import Geometry

/// The part of a map of a part of the country that is drawn again at a greater scale, since its names find no room.
struct AreaInset: Equatable {
  /// The part, in metres.
  let extent: Box
  /// The denominator of its scale.
  let scale: Double
  /// The extent of the map that leaves room for it.
  let mapExtent: Box
}

/// Chooses an inset where more than three names fail: those without a place count whole, those at leaders half.
struct AreaInsetChoice {
  /// What fails, where it lies in metres, and what it counts.
  let wanted: [(box: Box, weight: Double)]
  /// The viewport for an extent of the map.
  let viewport: (Box) -> Viewport?
  /// What an inset may not cover, on the page of the first viewport.
  let kept: PathData
  /// The first viewport, and the extent of the map that it was made for.
  let first: Viewport
  let extent: Box

  /// What fails on a frame.
  ///
  /// - Parameter layer: the features of the frame, in metres.
  static func wanted(_ labels: AreaLabels, in frame: MapFrame) -> [(box: Box, weight: Double)] {
    let led = Set(labels.beside.map(\.code))
    let without = Set(labels.without)
    return frame.features.municipalities.enumerated().compactMap { feature, municipality in
      guard let code = municipality?.code, let box = frame.layer.box(ofFeature: feature) else { return nil }
      return without.contains(code) ? (box, 1) : led.contains(code) ? (box, 0.5) : nil
    }
  }

  /// The best inset of each shape, the best first; none when none is worth its room, or none has room.
  ///
  /// Better is what would name more, larger, on a map that gives up less for it. What they do name is known when they
  /// are drawn.
  func candidates() -> [AreaInset] {
    guard wanted.reduce(0, { $0 + $1.weight }) > MapMeasures.failedNames else { return [] }
    var best: [Int: (score: Double, inset: AreaInset)] = [:]
    var nearly = best
    for (growth, grown) in growths {
      guard let viewport = viewport(grown) else { continue }
      let share = first.scale / viewport.scale
      guard share >= MapMeasures.worthwhileShare else { continue }
      let free = free(in: viewport)
      for magnification in Self.magnifications {
        let scale = Viewport.roundScale(atLeast: viewport.scale / magnification)
        for (place, (wide, high)) in Self.shapes.enumerated() {
          let (width, height) = (wide * viewport.frame.width, high * viewport.frame.width)
          guard let window = window(width * scale / 1000, height * scale / 1000) else { continue }
          let margin = MapMeasures.insetMargin * scale / 1000
          let extent = window.box.expanded(by: margin)
          let size = (width: extent.width * 1000 / scale, height: extent.height * 1000 / scale)
          let added = 10.0
          guard isFree(free, size.width + added, size.height + added + 6) else { continue }
          // Room that is added for it and that it does not fill stays empty.
          let whole = viewport.frame.width * viewport.frame.height
          let empty = max(0, growth / (1 + growth) - size.width * size.height / max(whole, 1e-9))
          let score = window.weight * (1 - scale / viewport.scale / share) - 2 * growth - 9 * empty
          if score > best[place]?.score ?? 0 {
            best[place] = (score, AreaInset(extent: extent, scale: scale, mapExtent: grown))
          } else if score > nearly[place]?.score ?? MapMeasures.nearlyWorthwhile {
            nearly[place] = (score, AreaInset(extent: extent, scale: scale, mapExtent: grown))
          }
        }
      }
    }
    // Where none is worth the room that the page would grow by, one that nearly is beats names at many lines in one corner.
    let chosen = best.isEmpty ? nearly : best
    return chosen.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }.map(\.value.inset)
      .reduce(into: []) { kept, inset in
        if !kept.contains(inset) { kept.append(inset) }
      }
  }

  /// How many times larger than the map insets are tried.
  private static let magnifications = [3, 2.6, 2.2, 1.8]

  /// Widths and heights that are tried, as shares of the map's width.
  private static let shapes = [
    (0.5, 0.5), (0.5, 0.38), (0.38, 0.5), (0.42, 0.42), (0.36, 0.36), (0.3, 0.42), (0.42, 0.3), (0.28, 0.28),
    (0.58, 0.24), (0.48, 0.24), (0.4, 0.24), (0.42, 0.62), (0.5, 0.68), (0.58, 0.58), (0.3, 0.55),
    (0.26, 0.42),
  ]

  private func window(_ width: Double, _ height: Double) -> (weight: Double, box: Box)? {
    let fitting = wanted.filter { $0.box.width <= width && $0.box.height <= height }
    guard let found = heaviestWindow(over: fitting, width: width, height: height),
      found.weight > MapMeasures.failedNames
    else { return nil }
    return found
  }

  /// The extent as it is, and grown to each side in steps.
  private var growths: [(growth: Double, extent: Box)] {
    var all = [(0.0, extent)]
    for step in [0.08, 0.12, 0.25, 0.4] {
      let (x, y) = (step * extent.width, step * extent.height)
      for (west, south, east, north) in [(0.0, y, 0.0, 0.0), (0, 0, 0, y), (x, 0, 0, 0), (0, 0, x, 0)] {
        all.append(
          (
            step,
            Box(
              minX: extent.minX - west, minY: extent.minY - south, maxX: extent.maxX + east, maxY: extent.maxY + north)
          ))
      }
    }
    return all
  }

  private func free(in viewport: Viewport) -> FreeSpace {
    var free = FreeSpace(frame: viewport.frame, cell: 1.5)
    free.take(kept.moved(from: first, to: viewport))
    return free
  }

  private func isFree(_ free: FreeSpace, _ width: Double, _ height: Double) -> Bool {
    free.place(width: width, height: height, near: Point(x: 0, y: 0)) != nil
  }
}

extension MapFrame {
  /// What an inset may not cover: what the map is about, and what is coloured around it.
  var told: PathData {
    var told = PathData(isClosed: true)
    for feature in shapes.areas.indices
    where features.focus?[feature] ?? true || features.groups[feature] != nil || features.told.contains(feature) {
      told.append(contentsOf: shapes.areas[feature])
    }
    return told
  }
}

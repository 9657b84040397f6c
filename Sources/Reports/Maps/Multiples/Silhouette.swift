import Cartography
import Geometry

/// How far land reaches to the left and to the right, in level bands from its top to its bottom.
struct Silhouette {
  /// For each band the land from the left edge of what is shown, in metres; `nil` without land.
  private(set) var bands: [ClosedRange<Double>?]
  /// How high a band is, in metres.
  let bandHeight: Double
  private let extent: Box

  /// Bands without land.
  private init(in extent: Box, bands count: Int) {
    self.extent = extent
    bands = Array(repeating: nil, count: count)
    bandHeight = max(extent.height, 1e-6) / Double(count)
  }

  /// The land that a map is about, within the rectangle around it.
  init(of input: MapInput, in extent: Box, bands count: Int = 48) {
    self.init(in: extent, bands: count)
    let shown = Set(input.shownMunicipalities.map(\.code))
    let layer = input.topology.rejoined()
    for feature in input.codes.indices where input.codes[feature].map(shown.contains) ?? false {
      for ring in layer.rings(ofFeature: feature) { add(layer.points(ofRing: ring)) }
    }
  }

  /// The land inside a closed ring, for a drawing of it.
  init(ofRing ring: [Point], bands count: Int = 48) {
    self.init(in: Box(around: ring) ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1), bands: count)
    add(ring[...])
  }

  private mutating func add(_ ring: ArraySlice<Point>) {
    guard var from = ring.last else { return }
    for to in ring {
      let (high, low) = from.y > to.y ? (from, to) : (to, from)
      for band in band(at: high.y)...band(at: low.y) {
        // Where the edge enters the band and where it leaves it.
        let ends = [extent.maxY - Double(band) * bandHeight, extent.maxY - Double(band + 1) * bandHeight].map { y in
          let share = high.y > low.y ? min(1, max(0, (high.y - y) / (high.y - low.y))) : 0
          return high.x + (low.x - high.x) * share - extent.minX
        }
        let own = min(ends[0], ends[1])...max(ends[0], ends[1])
        bands[band] = bands[band].map { min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound) } ?? own
      }
      from = to
    }
  }

  /// The band that a place in metres lies in; the first or last beyond them.
  private func band(at y: Double) -> Int {
    max(0, min(bands.count - 1, Int(((extent.maxY - y) / bandHeight).rounded(.down))))
  }

  /// How far to the right the same land may begin again without coming nearer than a distance, in metres.
  func pitch(clearance: Double) -> Double {
    let reach = Int((clearance / bandHeight).rounded(.up))
    var pitch = 0.0
    for (place, band) in bands.enumerated() {
      guard let band else { continue }
      for other in bands[max(0, place - reach)...min(bands.count - 1, place + reach)] {
        if let other { pitch = max(pitch, band.upperBound + clearance - other.lowerBound) }
      }
    }
    return pitch
  }

  /// How far to the right of its left edge each band is the land's own, in metres, where the same land begins again: what
  /// lies farther belongs to the next.
  ///
  /// - Parameter reach: what the next one has to its left, in metres, or half of what is between where that is less.
  func limits(pitch: Double, reach: Double) -> [Double] {
    let near = Int((reach / bandHeight).rounded(.up))
    return bands.indices.map { place in
      let around = max(0, place - near)...min(bands.count - 1, place + near)
      let next = bands[around].compactMap { $0?.lowerBound }.min().map { $0 + pitch } ?? .infinity
      guard let own = bands[around].compactMap({ $0?.upperBound }).max(), own < next else { return next - reach }
      return max(next - reach, (own + next) / 2)
    }
  }
}

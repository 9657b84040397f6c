import Cartography
import Geometry

/// The borders that are drawn in one frame, each once, by rank.
struct FrameLines {
  /// Between municipalities of the same collaboration (or of none) and county.
  let municipality: PathData
  /// Between counties, where no collaboration's outline runs.
  let county: PathData
  /// Around collaborations, on land.
  let group: PathData
  /// Between land and anything that is not in the data: the sea, and the countries beside.
  let coast: PathData
  /// Between the further regions of the features, on land.
  let region: PathData

  init(_ topology: Topology, _ features: MapFeatures, in viewport: Viewport) {
    let groups = features.groups
    func page(where isWanted: (_ left: Int?, _ right: Int?) -> Bool) -> PathData {
      PathData(
        topology.lines(where: isWanted).flatMap { clipped(line: $0.map(viewport.page), to: viewport.frame) },
        isClosed: false)
    }
    municipality = page { left, right in
      guard let left, let right else { return false }
      return groups[left] == groups[right] && features.shareCounty(left, right)
    }
    county = page { left, right in
      guard let left, let right else { return false }
      return groups[left] == groups[right] && !features.shareCounty(left, right)
    }
    group = page { left, right in
      guard let left, let right else { return false }
      return groups[left] != groups[right]
    }
    let regions = features.regions
    region =
      regions.map { regions in
        page { left, right in
          guard let left, let right else { return false }
          return regions[left] != regions[right]
        }
      } ?? PathData(isClosed: false)
    coast = page { left, right in (left == nil) != (right == nil) }
  }
}

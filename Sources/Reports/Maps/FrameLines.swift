import Cartography
import Geometry

/// The borders that are drawn in one frame, each once, by rank.
struct FrameLines {
  /// Between municipalities of the same collaboration (or of none) and county.
  let municipality: PathData
  /// Between counties, where no collaboration's outline runs.
  let county: PathData
  /// Around collaborations, on land, and the same where it is so short that a wide line would be a blot.
  let group, shortGroup: PathData
  /// The same around collaborations of which it is not known whether they had the members that are drawn.
  let unsureGroup: PathData
  /// Between land and the sea, and what else is not in the data.
  let coast: PathData
  /// Between the country and land of others; empty where that is not known.
  let nation: PathData
  /// Between the further regions of the features, on land and, where they are few, across fjords.
  let region: PathData
  /// Where the border of a collaboration runs along one of a few regions, on land, and the same of what is flagged.
  let groupAtRegion, flaggedAtRegion: PathData
  /// The coast of a few such regions, so that each is seen as an area; without that of islets.
  let regionCoast: PathData
  /// Around what the map is about, on land; empty when it is about everything.
  let area: PathData
  /// Around and between plans, on land.
  let plan: PathData

  /// - Parameter frame: where lines end, on the page.
  init(
    _ topology: Topology, _ features: MapFeatures, around: LandAround?, in viewport: Viewport, endingAt frame: Box
  ) {
    let groups = features.groups
    func page(_ lines: [[Point]]) -> PathData {
      PathData(
        lines.flatMap { clipped(line: $0.map(viewport.page), to: frame) }, isClosed: false)
    }
    func page(where isWanted: (_ left: Int?, _ right: Int?) -> Bool) -> PathData {
      page(topology.lines(where: isWanted))
    }
    // Small maps of counties have no sign for their borders.
    func isEnclosed(_ left: Int, _ right: Int) -> Bool {
      features.enclosed.contains(left) || features.enclosed.contains(right)
    }
    let isCalm = features.focus.map { focus in { (left: Int, right: Int) in !focus[left] && !focus[right] } }
    municipality = page { left, right in
      guard !features.hidesUnitBorders, let left, let right else { return false }
      // What lies around is ground: its inner borders say nothing, and names stand clear without them.
      if !features.showsSurroundings, isCalm?(left, right) ?? false,
        !features.veiled.contains(left) && !features.veiled.contains(right)
      {
        return false
      }
      return groups[left] == groups[right] && (features.shareCounty(left, right) || isEnclosed(left, right))
    }
    county = page { left, right in
      guard let left, let right, !isEnclosed(left, right) else { return false }
      // Where the map ends what it is about, a wider line runs.
      return groups[left] == groups[right] && !features.shareCounty(left, right)
        && features.focus.map { $0[left] == $0[right] } ?? true
    }
    func isUnsure(_ left: Int, _ right: Int) -> Bool {
      features.dashesUnsureGroups
        && [left, right].allSatisfy { groups[$0] == nil || features.uncertain.contains($0) }
    }
    let outlines = page { left, right in
      guard let left, let right else { return false }
      return groups[left] != groups[right] && !isUnsure(left, right)
    }
    unsureGroup =
      features.dashesUnsureGroups
      ? page { left, right in
        guard let left, let right else { return false }
        return groups[left] != groups[right] && isUnsure(left, right)
      } : PathData(isClosed: false)
    (group, shortGroup) = outlines.parted(atLength: MapMeasures.shortBorder)
    let regions = features.regions
    var region =
      regions.map { regions in
        page { left, right in
          guard let left, let right, regions[left] != regions[right] else { return false }
          return !features.regionsOfMembers || groups[left] != nil || groups[right] != nil
        }
      } ?? PathData(isClosed: false)
    if let regions, !features.regionsOfMembers {
      // A few regions are seen as areas only where their borders are closed.
      for line in topology.linesOverWater(between: regions, within: MapMeasures.longestOverWater) {
        for part in clipped(line: line.map(viewport.page), to: viewport.frame) { region.append(part) }
      }
    }
    self.region = region
    let isFlagged = { (group: Int?) in group.map { features.flagged[$0] != nil } ?? false }
    let shared = [false, true].map { flagged in
      guard let regions, !features.regionsOfMembers else { return PathData(isClosed: false) }
      return page { left, right in
        guard let left, let right, !isUnsure(left, right) else { return false }
        return regions[left] != regions[right] && groups[left] != groups[right]
          && (isFlagged(groups[left]) || isFlagged(groups[right])) == flagged
      }.parted(atLength: MapMeasures.shortBorder).long
    }
    (groupAtRegion, flaggedAtRegion) = (shared[0], shared[1])
    regionCoast =
      regions.flatMap { regions in
        features.regionsOfMembers
          ? nil
          : page { left, right in
            guard (left == nil) != (right == nil) else { return false }
            return (left ?? right).flatMap { features.enclosed.contains($0) ? nil : regions[$0] } != nil
          }.parted(atLength: MapMeasures.shortBorder).long
      } ?? PathData(isClosed: false)
    let plans = features.plans
    plan =
      plans.map { plans in
        page { left, right in
          guard let left, let right else { return false }
          return plans[left] != plans[right]
        }
      } ?? PathData(isClosed: false)
    let focus = features.outlinesFocus ? features.focus : nil
    area =
      focus.map { focus in
        page { left, right in
          guard let left, let right else { return false }
          return focus[left] != focus[right]
        }
      } ?? PathData(isClosed: false)
    let outer = topology.lines { left, right in (left == nil) != (right == nil) }
    let parted = around?.parted(outer, least: MapMeasures.leastBorderStretch / viewport.millimetresPerMetre)
    coast = page(parted?.coast ?? outer)
    nation = page(parted?.border ?? [])
  }
}

extension PathData {
  /// Its parts that are at least so long, in millimetres, and those that are shorter.
  func parted(atLength limit: Double) -> (long: PathData, short: PathData) {
    var (long, short) = (PathData(isClosed: isClosed), PathData(isClosed: isClosed))
    for part in 0..<count {
      let points = self[part]
      let length = zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
      if length < limit { short.append(points) } else { long.append(points) }
    }
    return (long, short)
  }
}

extension Topology {
  /// Where the features are not quite a polygonal coverage.
  ///
  /// Looks at each arc once: edges of outer arcs that run along those of another feature, edges that cross, arcs that leave
  /// a place in an order that two features cannot both have, and polygons inside others. O(points) for borders that keep
  /// clear of each other.
  ///
  /// - Parameters:
  ///   - layer: the polygons that this was made from.
  ///   - tolerance: how far apart two borders may lie that are meant to be one, in the unit of the measure; 0 finds those
  ///     that lie on the same line only.
  ///   - measure: how far places lie apart; as on a plane unless given.
  public func coverageFaults(
    of layer: PolygonLayer, within tolerance: Double, on measure: GroundMeasure = .plane()
  ) -> CoverageFaults {
    CoverageLook(self, layer, within: tolerance, on: measure, since: nil).faults
  }
}

/// In what features fail to be a polygonal coverage.
public struct CoverageFaults: Equatable, Sendable {
  /// Borders that two features nearly share, one for each pair of features, by first and second.
  public let breaks: [BorderBreak]
  /// Features that may overlap, by first and second.
  public let suspects: [OverlapSuspect]
  /// The edges that run along each other, for mending.
  let stretches: [ArcChains.EdgePair]

  /// Whether there is nothing to mend and nothing to ask.
  public var isEmpty: Bool { breaks.isEmpty && suspects.isEmpty }
}

/// The look at a topology; what is found can be built on by the next one, once some arcs have changed.
struct CoverageLook {
  var topology: Topology
  /// For each arc the one feature on it where it is an outer one; −1 for others.
  private let outer: [Int32]
  private var stretches: [ArcChains.EdgePair] = []
  private var found: [OverlapSuspect: BorderBreak] = [:]
  private var suspects: Set<OverlapSuspect> = []
  /// All edges that run along each other or meet as they should not.
  private(set) var pairs: [ArcChains.EdgePair] = []
  private let nesting: ShellNesting
  /// Whether inner arcs were compared with each other as well.
  private var knowsInner = false

  /// - Parameters:
  ///   - earlier: a look at the same features before some of their arcs changed, of which everything is kept that still holds;
  ///     the answer is the same without it.
  ///   - before: for each arc the one that it was in that look's topology, −1 for what is new; found out when `nil`.
  ///   - places: those of the arcs; found out when `nil`.
  init(
    _ topology: Topology, _ layer: PolygonLayer, within tolerance: Double, on measure: GroundMeasure,
    since earlier: CoverageLook?, before: [Int32]? = nil, places: ArcPlaces? = nil
  ) {
    self.topology = topology
    outer = topology.outerFeatures
    let isOuter = outer.map { $0 >= 0 }
    let isInner = isOuter.map { !$0 }
    // Along the outer arcs there may be others that are meant to be the same; shared ones have found each other.
    let reach = outer.map { $0 < 0 ? 0 : tolerance }
    let change = earlier.map { KnownPairs($0.pairs, of: $0.topology, now: topology, before: before) }
    // With many changes all is looked at: asking twice what is near would cost more.
    let known = change.flatMap { $0.changedCount <= topology.arcs.count / 8 ? $0 : nil }
    if let known, let earlier {
      nesting = ShellNesting(of: layer, since: earlier.nesting, changed: known.changedFeatures(of: topology))
    } else {
      nesting = ShellNesting(of: layer)
    }
    let chains = ArcChains(
      of: topology.arcs, owners: outer, reach: reach,
      among: known.map {
        $0.arcsNearby((places ?? ArcPlaces(of: topology.arcs)).boxes, within: tolerance, on: measure)
      }, on: measure)
    let look = PairLook(topology, outer, within: tolerance, on: measure)
    let all = [Bool](repeating: true, count: outer.count)
    // Whatever overlaps has an outer arc somewhere that meets what it should not, or shares a side with another.
    if let known {
      for pair in known.pairs where isOuter[pair.arc] || isOuter[pair.other] { take(look.finding(pair)) }
      let found = chains.nearPairs(sought: known.isChanged, seeks: all) { pair -> PairLook.Finding? in
        // As when all are looked at: of two outer arcs the later one is laid beside the other, an inner one beside an outer.
        let isInOrder = isOuter[pair.arc] == isOuter[pair.other] ? pair.arc > pair.other : isOuter[pair.other]
        return isOuter[pair.arc] || isOuter[pair.other] ? look.finding(isInOrder ? pair : pair.swapped) : nil
      }
      for finding in found { take(finding) }
    } else {
      for finding in chains.nearPairs(sought: isOuter, seeks: all, look.finding) { take(finding) }
    }
    for fault in topology.faults {
      guard let other = fault.other, other != fault.feature else { continue }
      suspects.insert(OverlapSuspect(fault.feature, other))
    }
    suspects.formUnion(topology.disorderedMeetings())
    suspects.formUnion(nesting.pairs)
    guard !suspects.isEmpty else { return }
    // Then the inner arcs may meet each other as well.
    knowsInner = true
    if let known, earlier?.knowsInner == true {
      for pair in known.pairs where isInner[pair.arc] && isInner[pair.other] { take(look.finding(pair)) }
      let changed = known.isChanged.indices.map { known.isChanged[$0] && isInner[$0] }
      for finding in chains.nearPairs(sought: changed, seeks: isInner, look.finding) { take(finding) }
    } else {
      let inner =
        known == nil
        ? chains : ArcChains(of: topology.arcs, owners: outer, reach: reach, among: isInner, on: measure)
      for finding in inner.nearPairs(sought: isInner, seeks: isInner, look.finding) { take(finding) }
    }
  }

  var faults: CoverageFaults {
    CoverageFaults(
      breaks: found.sorted { $0.key < $1.key }.map(\.value), suspects: suspects.sorted(), stretches: stretches)
  }

  private mutating func take(_ finding: PairLook.Finding?) {
    guard let finding else { return }
    let pair = finding.pair
    pairs.append(pair)
    if finding.isMeeting { suspect(pair.arc, pair.other) }
    guard let stretch = finding.stretch else { return }
    note(stretch, OverlapSuspect(Int(outer[pair.arc]), Int(outer[pair.other])))
    stretches.append(pair)
  }

  private mutating func note(_ stretch: EdgeStretch, _ pair: OverlapSuspect) {
    let before = found[pair]
    let isWider = before.map { stretch.width > $0.width } ?? true
    found[pair] = BorderBreak(
      first: pair.first, second: pair.second, place: isWider ? stretch.place : before?.place ?? stretch.place,
      width: max(stretch.width, before?.width ?? 0), length: stretch.length + (before?.length ?? 0))
  }

  /// Notes the features of two arcs that meet where neither has an end.
  private mutating func suspect(_ arc: Int, _ other: Int) {
    let owners = topology.owners
    for first in [owners.left[arc], owners.right[arc]] where first >= 0 {
      for second in [owners.left[other], owners.right[other]] where second >= 0 && second != first {
        suspects.insert(OverlapSuspect(Int(first), Int(second)))
      }
    }
  }
}

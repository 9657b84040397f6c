/// Which features lie to the left and to the right of each arc, as one walks from its first point to its last.
///
/// In a polygonal coverage each side has one feature or none. What is too many is kept beside, so that nothing is lost
/// when outlines are added up.
struct ArcOwners: Equatable, Sendable {
  /// A further feature on one side of an arc.
  struct Extra: Equatable, Sendable {
    let arc: Int
    let feature: Int32
    let isLeft: Bool
  }

  /// For each arc the feature on that side; −1 for none.
  private(set) var left, right: [Int32]
  /// Claims to a side that was already taken, by arc.
  private(set) var extras: [Extra] = []

  /// The owners that the rings give their arcs, and, behind the faults known already, what is too many.
  init(of arcs: ArcList, rings: RingReferences, sides: RingSides, faults: inout [TopologyFault]) {
    left = [Int32](repeating: -1, count: arcs.count)
    right = left
    for ring in 0..<rings.count {
      for reference in rings[ring] {
        let (arc, feature) = (reference.arc, sides.feature[ring])
        let isLeft = sides.interiorIsLeft[ring] != reference.isReversed
        let (here, there) = isLeft ? (left[arc], right[arc]) : (right[arc], left[arc])
        let place = arcs.points[arcs.starts[arc]]
        if here >= 0 {
          extras.append(Extra(arc: arc, feature: Int32(feature), isLeft: isLeft))
          let kind: TopologyFault.Kind = there >= 0 ? .moreThanTwoOwners : .twoOnOneSide
          faults.append(TopologyFault(kind: kind, feature: feature, other: Int(here), place: place))
          continue
        }
        if isLeft { left[arc] = Int32(feature) } else { right[arc] = Int32(feature) }
        if there == feature {
          faults.append(TopologyFault(kind: .featureOnBothSides, feature: feature, place: place))
        }
      }
    }
    // By arc, so that whoever goes through the arcs can go through these beside them.
    extras.sort { $0.arc < $1.arc }
  }

  /// The claims to an arc that are too many. O(log claims).
  func extras(ofArc arc: Int) -> ArraySlice<Extra> {
    var (low, high) = (0, extras.count)
    while low < high {
      let middle = (low + high) / 2
      if extras[middle].arc < arc { low = middle + 1 } else { high = middle }
    }
    return extras[low...].prefix { $0.arc == arc }
  }
}

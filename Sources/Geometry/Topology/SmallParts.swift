extension Topology {
  /// The topology without the islets that a map is too small to show.
  ///
  /// Left out is a polygon whose shell has less than the area, unless it is the largest of its feature (so that no
  /// feature disappears) or borders another feature (so that no gap opens and no neighbour is lost). Rings, polygons and
  /// arcs are numbered afresh; features keep their numbers.
  ///
  /// - Parameter area: in the squared unit of the points.
  public func withoutSmallParts(under area: Double) -> Topology {
    var kept = RingReferences()
    var (polygons, features) = ([0], [0])
    var keptSides = RingSides()
    // For each arc its new number; −1 while it is not in use.
    var number = [Int](repeating: -1, count: arcs.count)
    var used: [Int] = []
    for feature in 0..<featureCount {
      let range = featureStarts[feature]..<featureStarts[feature + 1]
      let areas = range.map { abs(self.area(ofRing: polygonStarts[$0])) }
      let largest = areas.indices.max { areas[$0] < areas[$1] }
      for polygon in range {
        let place = polygon - range.lowerBound
        let rings = polygonStarts[polygon]..<polygonStarts[polygon + 1]
        guard areas[place] >= area || place == largest || rings.contains(where: { bordersOthers(ring: $0) }) else {
          continue
        }
        for ring in rings {
          for reference in self.rings[ring] {
            if number[reference.arc] < 0 {
              number[reference.arc] = used.count
              used.append(reference.arc)
            }
            kept.append(ArcReference(arc: number[reference.arc], isReversed: reference.isReversed))
          }
          kept.endRing()
          keptSides.append(ring: ring, of: sides)
        }
        polygons.append(kept.count)
      }
      features.append(polygons.count - 1)
    }
    return Topology(
      arcs: arcs.selected(used), nodes: used.map { nodes[$0] }, nodeCount: nodeCount, rings: kept,
      sides: keptSides, polygonStarts: polygons,
      featureStarts: features, faults: faults)
  }

  /// The area inside a ring, positive when it runs counterclockwise.
  func area(ofRing ring: Int) -> Double {
    signedArea(along: rings[ring])
  }

  /// Whether another feature lies on the other side of one of the ring's arcs.
  private func bordersOthers(ring: Int) -> Bool {
    let feature = Int32(sides.feature[ring])
    return rings[ring].contains { reference in
      let (left, right) = (owners.left[reference.arc], owners.right[reference.arc])
      return (left >= 0 && left != feature) || (right >= 0 && right != feature)
    }
  }
}

extension ArcList {
  /// Some of the arcs, in the order of their numbers given.
  public func selected(_ numbers: [Int]) -> ArcList {
    var chosen = [Point](roomFor: numbers.reduce(0) { $0 + pointRange(ofArc: $1).count })
    var ends = [0]
    ends.reserveCapacity(numbers.count + 1)
    for number in numbers {
      chosen.append(contentsOf: self[number])
      ends.append(chosen.count)
    }
    return ArcList(points: chosen, starts: ends)
  }
}

extension ArcChains {
  /// What the look finds in every two edges of different arcs, not both of one feature alone, whose boxes lie no farther
  /// apart than the reach of the arcs, where one of the two is of an arc that is sought, and the other of one that seeks.
  ///
  /// Some pairs that do not come so near are looked at too; of those that do none is left out.
  ///
  /// - Parameters:
  ///   - sought: for each arc whether it is sought. Few that are sought are found quickly by many.
  ///   - seeks: for each arc whether it seeks.
  ///   - workers: the threads that share the seeking; the answer is the same for any number, and in the same order.
  ///   - look: what there is to find in a pair; `nil` for nothing.
  func nearPairs<Finding: Sendable>(
    sought: [Bool], seeks: [Bool], workers: Workers = .all, _ look: @Sendable (EdgePair) -> Finding?
  ) -> [Finding] {
    let targets = targets(sought)
    guard !targets.isEmpty else { return [] }
    let tree = BoxTree(count: targets.count, group: { targets.owners[$0 / BoxTree.width] }, { targets.boxes[$0] })
    let parts = workers.ranges(of: chains.count, atLeast: 4096)
    let found = workers.each(parts.count) { part in
      var found: [Finding] = []
      forEachPair(among: parts[part], targets, tree, sought, seeks) { pair in
        if let finding = look(pair) { found.append(finding) }
      }
      return found
    }
    return Array(found.joined())
  }

  /// The chains that are sought, side by side with those near them.
  private struct Targets: Sendable {
    /// The box of each with the reach of the chain.
    private(set) var boxes: [RoundedBox]
    /// The number of each; −1 where nothing is.
    private(set) var numbers: [Int32]
    /// For each eight whose it is.
    private(set) var owners: [Int32] = []

    init(roomFor count: Int) {
      boxes = [RoundedBox](roomFor: count)
      numbers = [Int32](roomFor: count)
    }

    var count: Int { boxes.count }
    var isEmpty: Bool { boxes.isEmpty }

    /// Adds a chain of the same owner as the others of its eight.
    mutating func append(_ box: RoundedBox, owner: Int32, chain: Int32) {
      if count % BoxTree.width == 0 { owners.append(owner) }
      boxes.append(box)
      numbers.append(chain)
    }

    /// Fills up an eight.
    mutating func fillEight() {
      while count % BoxTree.width != 0 { append(.none, owner: -1, chain: -1) }
    }
  }

  private func forEachPair(
    among seekers: Range<Int>, _ targets: Targets, _ tree: BoxTree, _ sought: [Bool], _ seeks: [Bool],
    _ body: (EdgePair) -> Void
  ) {
    var regions: [Int] = []
    var (near, hits): ([Int], [Int]) = ([], [])
    // Those of the seekers, from the first of them on.
    let ownBoxes = seekers.map { box(of: chains[$0]) }
    withUnsafeBuffers(ownBoxes, targets, sought, seeks) { chains, boxes, targetBoxes, numbers, owners, sought, seeks in
      func extent(_ range: Range<Int>) -> RoundedBox? {
        var extent: RoundedBox?
        for number in range where seeks[Int(chains[number].arc)] {
          let box = boxes[number - seekers.lowerBound]
          extent = extent?.union(box) ?? box
        }
        return extent
      }
      // Chains that follow each other find the same ones, and look for them together: first many of them, then a few. Those
      // of another feature, or of another shared arc, may lie far off.
      var end = seekers.lowerBound
      while end < seekers.upperBound {
        let first = chains[end]
        let (start, owner) = (end, owners[Int(first.arc)])
        let most = min(start + BoxTree.width * BoxTree.width, seekers.upperBound)
        repeat {
          end += 1
        } while end < most
          && (owner < 0 ? chains[end].arc == first.arc : owners[Int(chains[end].arc)] == owner)
        let many = start..<end
        guard let all = extent(many) else { continue }
        regions.removeAll(keepingCapacity: true)
        if tree.hasRegions { tree.search(all, besides: owner, downTo: 1, into: &regions) }
        if tree.hasRegions && regions.isEmpty { continue }
        for start in stride(from: many.lowerBound, to: many.upperBound, by: BoxTree.width) {
          let few = start..<min(start + BoxTree.width, many.upperBound)
          guard let around = extent(few) else { continue }
          near.removeAll(keepingCapacity: true)
          if tree.hasRegions {
            tree.search(around, besides: owner, under: regions, into: &near)
          } else {
            tree.search(around, besides: owner, downTo: 0, into: &near)
          }
          if near.isEmpty { continue }
          for number in few where seeks[Int(chains[number].arc)] {
            let chain = chains[number]
            let isSought = sought[Int(chain.arc)]
            let ownBox = boxes[number - seekers.lowerBound]
            hits.removeAll(keepingCapacity: true)
            for eight in near where tree.box(ofEight: eight).touches(ownBox) {
              if owner >= 0, targets.owners[eight] == owner { continue }
              for place in BoxTree.width * eight..<min(BoxTree.width * (eight + 1), numbers.count)
              where targetBoxes[place].touches(ownBox) {
                let second = Int(numbers[place])
                // Of two that seek each other the later one finds.
                guard second >= 0,
                  chains[second].arc != chain.arc, !isSought || !seeks[Int(chains[second].arc)] || second < number
                else { continue }
                hits.append(second)
              }
            }
            hits.sort(by: >)
            for hit in hits {
              let second = chains[hit]
              compare(
                chain, Int(chain.first), Int(chain.last), second, Int(second.first), Int(second.last),
                Distance(chain, second), body)
            }
          }
        }
      }
    }
  }

  /// How far apart two chains may lie along each axis: as far as the one reaches that reaches less.
  struct Distance {
    let east, north: Double

    @inline(__always) init(_ chain: Chain, _ other: Chain) {
      east = Double(min(chain.reach.east, other.reach.east))
      north = Double(min(chain.reach.north, other.reach.north))
    }
  }

  /// What many pairs are looked for in, without checks and counts for each of them.
  private func withUnsafeBuffers(
    _ boxes: [RoundedBox], _ targets: Targets, _ sought: [Bool], _ seeks: [Bool],
    _ body: (
      UnsafeBufferPointer<Chain>, UnsafeBufferPointer<RoundedBox>, UnsafeBufferPointer<RoundedBox>,
      UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Bool>,
      UnsafeBufferPointer<Bool>
    ) -> Void
  ) {
    chains.withUnsafeBufferPointer { chains in
      boxes.withUnsafeBufferPointer { boxes in
        targets.boxes.withUnsafeBufferPointer { targetBoxes in
          targets.numbers.withUnsafeBufferPointer { numbers in
            owners.withUnsafeBufferPointer { owners in
              sought.withUnsafeBufferPointer { sought in
                seeks.withUnsafeBufferPointer { seeks in
                  body(chains, boxes, targetBoxes, numbers, owners, sought, seeks)
                }
              }
            }
          }
        }
      }
    }
  }

  /// The chains that are sought, those of one feature together and near to those of features nearby, and among them those of
  /// arcs that lie near each other: what lies under one box of the tree then mostly is of one feature.
  private func targets(_ sought: [Bool]) -> Targets {
    var arcs: [(featureCode: UInt64, owner: Int32, code: UInt64, first: Int, last: Int)] = []
    guard let first = chains.first else { return Targets(roomFor: 0) }
    let extent = chains.reduce(box(of: first)) { $0.union(box(of: $1)) }.box
    var featureCodes: [Int32: UInt64] = [:]
    var start = 0
    while start < chains.count {
      let arc = Int(chains[start].arc)
      var end = start + 1
      while end < chains.count && Int(chains[end].arc) == arc { end += 1 }
      if sought[arc] {
        let (code, owner) = (extent.cellCode(of: box(of: chains[start]).centre), owners[arc])
        let featureCode = owner < 0 ? code : featureCodes[owner] ?? code
        if owner >= 0 { featureCodes[owner] = featureCode }
        arcs.append((featureCode, owner, code, start, end))
      }
      start = end
    }
    arcs.sort { ($0.featureCode, $0.owner, $0.code, $0.first) < ($1.featureCode, $1.owner, $1.code, $1.first) }
    var targets = Targets(roomFor: arcs.reduce(0) { $0 + $1.last - $1.first + BoxTree.width })
    var previous: Int32 = -1
    for arc in arcs {
      // An eight of two features would be as large as both, and everybody's neighbour.
      if arc.owner != previous { targets.fillEight() }
      previous = arc.owner
      for chain in arc.first..<arc.last {
        let reach = chains[chain].reach
        targets.append(
          box(of: chains[chain]).expanded(east: reach.east, north: reach.north), owner: arc.owner, chain: Int32(chain))
      }
    }
    return targets
  }

  /// Halves two parts of chains until single edges are left whose boxes come near.
  private func compare(
    _ chain: Chain, _ first: Int, _ last: Int, _ other: Chain, _ start: Int, _ end: Int, _ distance: Distance,
    _ body: (EdgePair) -> Void
  ) {
    guard box(first, last).comes(within: distance, of: box(start, end)) else { return }
    if last - first == 1 && end - start == 1 {
      body(EdgePair(arc: Int(chain.arc), other: Int(other.arc), edge: first, otherEdge: start))
    } else if last - first >= end - start {
      let middle = (first + last) / 2
      compare(chain, first, middle, other, start, end, distance, body)
      compare(chain, middle, last, other, start, end, distance, body)
    } else {
      let middle = (start + end) / 2
      compare(chain, first, last, other, start, middle, distance, body)
      compare(chain, first, last, other, middle, end, distance, body)
    }
  }

  @inline(__always) private func box(_ first: Int, _ last: Int) -> Box {
    let (a, b) = (points[first], points[last])
    return Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }
}

extension Box {
  /// Whether the two lie no farther apart than the distance, along each axis.
  @inline(__always) fileprivate func comes(within distance: ArcChains.Distance, of other: Box) -> Bool {
    minX <= other.maxX + distance.east && other.minX <= maxX + distance.east
      && minY <= other.maxY + distance.north && other.minY <= maxY + distance.north
  }

  /// The place of a point in a walk through the rectangle by quarters of quarters, so that what is near by it lies near.
  ///
  /// G. M. Morton, A computer oriented geodetic data base and a new technique in file sequencing, IBM 1966.
  fileprivate func cellCode(of point: Point) -> UInt64 {
    func spread(_ share: Double) -> UInt64 {
      // Compared before it is made a whole number, which what is no number can not be.
      var place = share > 0 ? UInt64(min(share * 65535, 65535)) : 0
      place = (place | place << 8) & 0x00FF_00FF
      place = (place | place << 4) & 0x0F0F_0F0F
      place = (place | place << 2) & 0x3333_3333
      return (place | place << 1) & 0x5555_5555
    }
    return spread((point.x - minX) / max(width, 1e-300)) | spread((point.y - minY) / max(height, 1e-300)) << 1
  }
}

/// The parts of a country by what lies together: its main body, and parts so far away that a map of all of them would show
/// the main body small.
///
/// A part is far where the way to it is some hundred kilometres, a tenth of the main body at least, and clearly longer
/// than any way between neighbours in the main body: Svalbard, the Canary Islands, Hawaii and Alaska, not Corsica or
/// Gotland.
public struct MainBody: Equatable, Sendable {
  /// For each polygon of the layer the far part that it belongs to; `nil` for the main body.
  public let farPart: [Int?]
  /// How many far parts there are.
  public let farCount: Int

  /// Whether everything lies together.
  public var isWhole: Bool { farCount == 0 }

  /// Finds the main body of a layer in degrees, its parts side by side: that with the greatest number of features.
  ///
  /// Polygons are sorted into 24 × 24 cells by their boxes, and cut where the shortest way from cell to cell is longest,
  /// again and again as long as what is cut off is far.
  public init(of layer: PolygonLayer) {
    var boxes: [(polygon: Int, feature: Int, box: Box)] = []
    for feature in 0..<layer.featureCount {
      for polygon in layer.polygons(ofFeature: feature) {
        let rings = layer.rings(ofPolygon: polygon)
        let points = layer.points(ofRing: rings.lowerBound)
        if let box = Box(around: points), box.width.isFinite, box.height.isFinite {
          boxes.append((polygon, feature, box))
        }
      }
    }
    // Around a pole everything lies together, however far apart longitudes are.
    if let extent = layer.box, extent.width > 120, extent.minY > 50 || extent.maxY < -50 { boxes = [] }
    var farPart = [Int?](repeating: nil, count: layer.polygonCount)
    var count = 0
    var far: [[PartBox]] = []
    while far.count < MainBody.mostFarParts, let cut = farthestCut(boxes) {
      far += cut.far
      boxes = cut.main
    }
    // What lies far together may lie far apart as well; what one feature has there stays together.
    while let part = far.popLast() {
      if count + far.count < MainBody.mostFarParts, let cut = longestWayCut(part), cut.kilometres > leastGap,
        Set(cut.main.map(\.feature)).isDisjoint(with: cut.far.map(\.feature))
      {
        far += [cut.main, cut.far]
        continue
      }
      for box in part { farPart[box.polygon] = count }
      count += 1
    }
    self.farPart = farPart
    farCount = count
  }

  private static let mostFarParts = 12
}

private typealias PartBox = (polygon: Int, feature: Int, box: Box)

/// The main body and what lies far from the rest; `nil` when nothing does.
///
/// One part after the other is cut off at the longest way that is left, until all these ways are long beside what is left:
/// overseas parts may lie as far from the main body as from each other. Where it takes several, they are to be twice as long as
/// any that is left, and half of the features and a third of the polygons stay, so that a chain of islands and a world of tiles
/// remain one.
private func farthestCut(_ boxes: [PartBox]) -> (main: [PartBox], far: [[PartBox]])? {
  var (main, far) = (boxes, [[PartBox]]())
  var shortest = Double.infinity
  let features = Set(boxes.map(\.feature)).count
  while let cut = longestWayCut(main) {
    far.append(cut.far)
    main = cut.main
    shortest = min(shortest, cut.kilometres)
    let isFirst = far.count == 1
    guard isFirst || 2 * Set(main.map(\.feature)).count >= features && 3 * main.count >= boxes.count,
      let body = main.first.map({ first in main.reduce(first.box) { $0.union($1.box) } })
    else { return nil }
    if shortest > leastShare * body.diagonal,
      shortest > (isFirst ? leastRatio : 2) * (PartCells(main.map(\.box), over: body).longestWay()?.kilometres ?? 0)
    {
      return (main, far)
    }
  }
  return nil
}

/// What lies on either side of the longest of the ways that join all; `nil` when none is long.
private func longestWayCut(_ boxes: [PartBox]) -> (main: [PartBox], far: [PartBox], kilometres: Double)? {
  guard let extent = boxes.first.map({ first in boxes.reduce(first.box) { $0.union($1.box) } }), boxes.count > 1
  else { return nil }
  let cells = PartCells(boxes.map(\.box), over: extent)
  guard let cut = cells.longestWay(), cut.kilometres > leastGap else { return nil }
  let isBeyond = boxes.map { cut.beyond.contains(cells.cell(of: $0.box)) }
  let sides = [false, true].map { side in zip(boxes, isBeyond).filter { $0.1 == side }.map(\.0) }
  // Boxes whose middle lies in none of their cells may all be on one side.
  guard !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
  // The side with more features is the main body; of two alike, the one with more land.
  func weight(_ side: [PartBox]) -> (Int, Double) {
    (Set(side.map(\.feature)).count, side.reduce(0) { $0 + $1.box.width * $1.box.height })
  }
  let isFirst = weight(sides[0]) >= weight(sides[1])
  return (isFirst ? sides[0] : sides[1], isFirst ? sides[1] : sides[0], cut.kilometres)
}

/// In kilometres; Bjørnøya lies about 400 from the mainland.
private let leastGap = 350.0
private let leastShare = 0.1
private let leastRatio = 1.25

/// The cells of a grid that boxes lie in.
private struct PartCells {
  private static let side = 24
  private let extent: Box
  /// For each cell in use the rectangle around what of the boxes lies in it.
  private var occupied: [Int: Box] = [:]

  init(_ boxes: [Box], over extent: Box) {
    self.extent = extent
    for box in boxes {
      let (low, high) = (place(box.minX, box.minY), place(box.maxX, box.maxY))
      for row in low.row...high.row {
        for column in low.column...high.column {
          let cell = row * PartCells.side + column
          let part = self.box(cell).common(with: box)
          occupied[cell] = occupied[cell]?.union(part) ?? part
        }
      }
    }
  }

  /// The cell that the middle of a box lies in.
  func cell(of box: Box) -> Int {
    let place = place(box.centre.x, box.centre.y)
    return place.row * PartCells.side + place.column
  }

  private func place(_ x: Double, _ y: Double) -> (column: Int, row: Int) {
    func part(_ offset: Double, _ whole: Double) -> Int {
      whole > 0 ? min(PartCells.side - 1, Int(offset / whole * Double(PartCells.side))) : 0
    }
    return (part(x - extent.minX, extent.width), part(y - extent.minY, extent.height))
  }

  private func box(_ cell: Int) -> Box {
    let (width, height) = (extent.width / Double(PartCells.side), extent.height / Double(PartCells.side))
    let (column, row) = (Double(cell % PartCells.side), Double(cell / PartCells.side))
    return Box(
      minX: extent.minX + column * width, minY: extent.minY + row * height, maxX: extent.minX + (column + 1) * width,
      maxY: extent.minY + (row + 1) * height)
  }

  /// The longest of the shortest ways that join all cells (R. C. Prim, 1957), and the cells beyond it; `nil` for one
  /// cell.
  func longestWay() -> (kilometres: Double, beyond: Set<Int>)? {
    let cells = occupied.keys.sorted()
    guard cells.count > 1 else { return nil }
    let boxes = cells.compactMap { occupied[$0] }
    var (joinedTo, distance) = ([Int](repeating: 0, count: cells.count), boxes.map { boxes[0].kilometres(to: $0) })
    var isJoined = [Bool](repeating: false, count: cells.count)
    isJoined[0] = true
    var ways: [(from: Int, to: Int, length: Double)] = []
    for _ in 1..<cells.count {
      let next = cells.indices.filter { !isJoined[$0] }.min { (distance[$0], $0) < (distance[$1], $1) }!
      isJoined[next] = true
      ways.append((joinedTo[next], next, distance[next]))
      for other in cells.indices where !isJoined[other] {
        let length = boxes[next].kilometres(to: boxes[other])
        if length < distance[other] { (joinedTo[other], distance[other]) = (next, length) }
      }
    }
    guard let longest = ways.indices.max(by: { ways[$0].length < ways[$1].length }) else { return nil }
    // In the order in which they were joined, so that what hangs on a cell comes behind it.
    var beyond: Set<Int> = [ways[longest].to]
    for way in ways[(longest + 1)...] where beyond.contains(way.from) { beyond.insert(way.to) }
    return (ways[longest].length, Set(beyond.map { cells[$0] }))
  }
}

extension Box {
  /// What two rectangles both cover, which meet.
  fileprivate func common(with other: Box) -> Box {
    Box(
      minX: max(minX, other.minX), minY: max(minY, other.minY), maxX: min(maxX, other.maxX),
      maxY: min(maxY, other.maxY))
  }

  /// How far two rectangles of degrees lie apart, about.
  fileprivate func kilometres(to other: Box) -> Double {
    let north = max(0, max(minY, other.minY) - min(maxY, other.maxY))
    let east = max(0, max(minX, other.minX) - min(maxX, other.maxX))
    let latitude = (max(minY, other.minY) + min(maxY, other.maxY)) / 2
    return kilometresPerDegree * hypotenuse(north, east * cosine(ofDegrees: latitude))
  }

  /// The length of the diagonal of a rectangle of degrees, about.
  fileprivate var diagonal: Double {
    kilometresPerDegree * hypotenuse(height, width * cosine(ofDegrees: centre.y))
  }
}

private let kilometresPerDegree = 111.2

private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }

import Geometry

/// Takes decoded shapes over into flat arrays.
struct ShapeCollector {
  private(set) var shapes = ReadShapes()
  /// The first point of the record, from 1, that has a coordinate which is infinite or not a number.
  private(set) var notFinite: Int?
  private var loose = LooseRings()
  private var record = 0

  /// - Parameters:
  ///   - kind: what points or lines are collected; `nil` to count them only.
  ///   - points: how many points there are at most.
  init(_ kind: PathLayer.Kind?, points: Int) {
    shapes.paths = kind.map { PathLayer(kind: $0) }
    if kind == nil { shapes.layer.reservePoints(points) }
  }

  mutating func beginRecord(_ number: Int) {
    record = number
    notFinite = nil
  }

  mutating func addNull() {
    shapes.nullShapes += 1
    shapes.layer.appendFeature(LooseRings())
    shapes.paths?.appendFeature([Point](), sizes: [])
  }

  /// A record that could not be read.
  mutating func addUnread() { addNull() }

  /// Points, lines and patches: counted, and collected where that is asked for.
  mutating func addOther(_ shape: DecodedShape, parts: Int) {
    let (x, y) = (shape.x, shape.y)
    for i in x.indices {
      let point = Point(x: x[i], y: y[i])
      if point.isFinite { extendBounds(to: point) } else if notFinite == nil { notFinite = i + 1 }
    }
    shapes.vertices += x.count
    shapes.rings += parts
    if notFinite == nil {
      if x.isEmpty { shapes.nullShapes += 1 }
      shapes.layer.appendFeature(LooseRings())
      if shapes.paths != nil {
        shapes.paths?.appendFeature(
          zip(x, y).map { Point(x: $0, y: $1) }, sizes: (0..<shape.partCount).map { shape.points(ofPart: $0).count })
      }
    }
  }

  /// A line that says of none of its points where a part of it begins.
  mutating func addLineWithoutParts(_ problems: inout Problems) {
    problems.count("line has no parts", "lines have no parts", at: "record \(record)")
    addNull()
  }

  mutating func addPolygons(_ shape: DecodedShape, parts: Int, points: Int, _ problems: inout Problems) {
    loose.removeAll()
    let (x, y) = (shape.x, shape.y)
    for part in 0..<shape.partCount {
      var previous = Point(x: .nan, y: .nan)
      for i in shape.points(ofPart: part) {
        let point = Point(x: x[i], y: y[i])
        guard point.isFinite else {
          notFinite = i + 1
          return
        }
        if point == previous { shapes.repeatedPoints += 1 }
        previous = point
        loose.append(point)
      }
      finishRing(part, &problems)
    }
    shapes.vertices += points
    shapes.rings += parts
    add(loose, &problems)
  }

  private mutating func finishRing(_ part: Int, _ problems: inout Problems) {
    if !loose.finishRing() {
      problems.count("ring is not closed", "rings are not closed", at: "record \(record), part \(part + 1)")
    }
    guard let size = loose.sizes.last, size < 3 else { return }
    problems.count(
      "ring has under three points, encloses nothing and was left out",
      "rings have under three points, enclose nothing and were left out", at: "record \(record), part \(part + 1)")
    loose.removeLastRing()
  }

  private mutating func add(_ loose: LooseRings, _ problems: inout Problems) {
    if loose.sizes.isEmpty {
      shapes.nullShapes += 1
      problems.count("polygon has no rings", "polygons have no rings", at: "record \(record)")
    }
    switch shapes.layer.appendFeature(loose) {
    case .asStated: break
    case .contradicted:
      problems.count(
        "shape has rings wound the wrong way; they were sorted by what contains what",
        "shapes have rings wound the wrong way; they were sorted by what contains what", at: "record \(record)")
    case .nestedShells:
      problems.count(
        "shape has a ring inside another, both wound as shells; both were kept as shells",
        "shapes have a ring inside another, both wound as shells; both were kept as shells", at: "record \(record)")
    }
    for point in loose.points { extendBounds(to: point) }
  }

  private mutating func extendBounds(to point: Point) {
    if shapes.bounds?.formUnion(with: point) == nil {
      shapes.bounds = Box(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
    }
  }

  /// What is said once for all records.
  mutating func noteTallies(_ problems: inout Problems) {
    if let sentence = repeatedPointsSentence(shapes.repeatedPoints) { problems.note(sentence) }
    shapes.area = shapes.layer.absoluteArea
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}

/// What is said of points that repeat the one before; `nil` for none.
func repeatedPointsSentence(_ count: Int) -> String? {
  switch count {
  case 0: nil
  case 1: "1 point repeats the one before, which changes no shape."
  default: "\(count) points repeat the one before, which changes no shape."
  }
}

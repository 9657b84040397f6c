import Cartography
import Geometry

/// Panels at their places to each other, and how far they reach to each side, in steps of half a millimetre.
///
/// Another block may come as near as a gap to what the panels take, rather than to the rectangle around them.
struct MosaicBlock {
  /// A panel and the corner of its heading.
  struct Part: Equatable {
    let panel: Int
    let x, y: Int
  }

  /// Half a millimetre.
  static let step = 0.5

  /// In the order in which they are read.
  let parts: [Part]
  /// How they came to their places.
  let way: MosaicWay
  let width, height: Int
  /// Where what each row of steps has begins, and each column.
  private let left, top: [Int32]
  /// Where what each row has ends, a gap included; the rows begin a gap above the block. The same of columns.
  private let right, bottom: [Int32]
  private let gap: Int

  private static let none: Int32 = 1 << 20

  /// One panel.
  ///
  /// - Parameters:
  ///   - boxes: what it takes, in millimetres from its corner.
  ///   - gap: what lies between it and others at the least, in millimetres.
  init(_ panel: Int, _ boxes: [Box], gap: Double) {
    func steps(_ length: Double, _ rule: FloatingPointRoundingRule) -> Int { Int((length / Self.step).rounded(rule)) }
    let gap = steps(gap, .up)
    let width = boxes.map { steps($0.maxX, .up) }.max() ?? 0
    let height = boxes.map { steps($0.maxY, .up) }.max() ?? 0
    var left = Array(repeating: Self.none, count: height), top = Array(repeating: Self.none, count: width)
    var right = Array(repeating: -Self.none, count: height + 2 * gap)
    var bottom = Array(repeating: -Self.none, count: width + 2 * gap)
    for box in boxes {
      let (minX, maxX) = (max(0, steps(box.minX, .down)), steps(box.maxX, .up))
      let (minY, maxY) = (max(0, steps(box.minY, .down)), steps(box.maxY, .up))
      for y in minY..<maxY { left[y] = min(left[y], Int32(minX)) }
      for x in minX..<maxX { top[x] = min(top[x], Int32(minY)) }
      for y in minY..<(maxY + 2 * gap) { right[y] = max(right[y], Int32(maxX + gap)) }
      for x in minX..<(maxX + 2 * gap) { bottom[x] = max(bottom[x], Int32(maxY + gap)) }
    }
    (parts, way, self.gap) = ([Part(panel: panel, x: 0, y: 0)], .panel(panel), gap)
    (self.width, self.height, self.left, self.top, self.right, self.bottom) = (width, height, left, top, right, bottom)
  }

  /// Another block to the right of one, or below it.
  ///
  /// - Parameters:
  ///   - isBeside: whether it is to the right.
  ///   - distance: between the corners of both.
  private init(_ one: MosaicBlock, _ other: MosaicBlock, isBeside: Bool, distance: Int, _ way: MosaicWay) {
    let (x, y) = isBeside ? (distance, 0) : (0, distance)
    parts = one.parts + other.parts.map { Part(panel: $0.panel, x: $0.x + x, y: $0.y + y) }
    (width, height) = (max(one.width, other.width + x), max(one.height, other.height + y))
    (self.way, gap) = (way, one.gap)
    func joined(
      _ a: [Int32], _ b: [Int32], count: Int, from first: Int, adding more: Int, _ empty: Int32,
      _ chosen: (Int32, Int32) -> Int32
    ) -> [Int32] {
      var all = Array(repeating: empty, count: count)
      for place in a.indices { all[place] = a[place] }
      for place in b.indices { all[place + first] = chosen(all[place + first], b[place] + Int32(more)) }
      return all
    }
    left = joined(one.left, other.left, count: height, from: y, adding: x, Self.none, min)
    top = joined(one.top, other.top, count: width, from: x, adding: y, Self.none, min)
    right = joined(one.right, other.right, count: height + 2 * gap, from: y, adding: x, -Self.none, max)
    bottom = joined(one.bottom, other.bottom, count: width + 2 * gap, from: x, adding: y, -Self.none, max)
  }

  /// How far to the right of its corner another block may begin: beyond all its headings, or it would be read before them.
  func distance(beside other: MosaicBlock) -> Int {
    let heading = (parts.map(\.x).max() ?? 0) + Int(MapMeasures.gap / Self.step)
    return max(heading, MosaicBlock.distance(right, other.left, gap))
  }

  /// How far below its corner another block may begin: hardly above its end and below all its headings, or it would be
  /// read as one of its parts.
  func distance(above other: MosaicBlock) -> Int {
    let heading = (parts.map(\.y).max() ?? 0) + Int(MapMeasures.gap / Self.step)
    return max(heading, height - Int(MapMeasures.mosaicRise / Self.step), MosaicBlock.distance(bottom, other.top, gap))
  }

  private static func distance(_ ends: [Int32], _ beginnings: [Int32], _ gap: Int) -> Int {
    var most: Int32 = 0
    for place in 0..<min(beginnings.count, ends.count - gap) {
      most = max(most, ends[place + gap] - beginnings[place])
    }
    return Int(most)
  }

  /// The block with another one to the right of it.
  ///
  /// - Parameter more: what lies between them besides, in steps.
  func beside(_ other: MosaicBlock, more: Int = 0) -> MosaicBlock {
    MosaicBlock(
      self, other, isBeside: true, distance: distance(beside: other) + more, .beside([way] + other.way.besides))
  }

  /// The block with another one below it.
  func above(_ other: MosaicBlock) -> MosaicBlock {
    MosaicBlock(self, other, isBeside: false, distance: distance(above: other), .below([way] + other.way.belows))
  }

  /// What is free along the bottom for something so high, in millimetres: rectangles from left to right.
  func free(high height: Double, width: Double) -> [Box] {
    let end = Double(self.height) * Self.step
    let count = Int(width / Self.step)
    let isFree = (0..<count).map { x in
      x + gap >= bottom.count || Double(bottom[x + gap]) * Self.step <= end - height
    }
    var found: [Box] = []
    var first: Int?
    for x in 0...count {
      if x < count, isFree[x] {
        first = first ?? x
      } else if let begin = first {
        found.append(
          Box(minX: Double(begin) * Self.step, minY: end - height, maxX: Double(x) * Self.step, maxY: end))
        first = nil
      }
    }
    return found
  }
}

/// The blocks that panels can make at one scale, in the order in which they are read.
///
/// On the first level rows stand below each other, on the second maps beside each other. What follows a high map in its row may
/// stand in rows of its own, beside it to the right: these are the further levels, by turns. So the top of no map lies above
/// that of one before it, and a page is read as text is.
struct MosaicSearch {
  private let panels: [MosaicBlock]
  /// The room, in steps.
  private let width, height: Int
  /// How many levels there are.
  private let levels: Int
  /// What is known of panels on a level.
  private var known: [[MosaicBlock]?]

  /// How many panels a part has at the most, level by level: of few, every way is tried.
  private static let longest = [Int.max, 24, 12, 8]
  /// How many blocks are kept of those that the same panels can make.
  private static let most = 10
  /// All levels, and those of rows alone.
  static let deepest = longest.count, rows = 2

  init(_ panels: [MosaicBlock], width: Int, height: Int, levels: Int) {
    (self.panels, self.width, self.height, self.levels) = (panels, width, height, levels)
    known = Array(repeating: nil, count: levels * panels.count * (panels.count + 1))
  }

  /// The lowest block of all panels that finds room; `nil` where none does.
  mutating func lowest() -> MosaicBlock? {
    blocks(0, panels.count, level: 0).filter { $0.width <= width && $0.height <= height }.last
  }

  /// The blocks of some panels, none of them both wider and higher than another, the narrowest first.
  ///
  /// Complexity: for each pair of neighbouring parts, the pairs of their blocks.
  private mutating func blocks(_ from: Int, _ end: Int, level: Int) -> [MosaicBlock] {
    guard end - from > 1 else { return panels.isEmpty ? [] : [panels[from]] }
    guard level < levels, end - from <= Self.longest[level] else { return [] }
    let key = (level * panels.count + from) * (panels.count + 1) + end
    if let found = known[key] { return found }
    var ways: [(width: Int, height: Int, first: MosaicBlock, rest: MosaicBlock?)] =
      blocks(from, end, level: level + 1).map { ($0.width, $0.height, $0, nil) }
    // In a row one map after another; what has rows of its own is the last.
    for middle in level % 2 == 0 ? (from + 1)..<end : (from + 1)..<(from + 2) {
      let firsts = blocks(from, middle, level: level + 1)
      guard !firsts.isEmpty else { continue }
      for rest in blocks(middle, end, level: level) {
        for first in firsts {
          let way =
            level % 2 == 0
            ? (
              width: max(first.width, rest.width),
              height: max(first.height, first.distance(above: rest) + rest.height)
            )
            : (
              width: max(first.width, first.distance(beside: rest) + rest.width), height: max(first.height, rest.height)
            )
          if way.width <= width, way.height <= height { ways.append((way.width, way.height, first, rest)) }
        }
      }
    }
    var useful: [Int] = []
    for place in ways.indices.sorted(by: { a, b in
      (ways[a].width, ways[a].height, a) < (ways[b].width, ways[b].height, b)
    }) where useful.last.map({ ways[place].height < ways[$0].height }) ?? true {
      useful.append(place)
    }
    if useful.count > Self.most {
      useful = (0..<Self.most).map { useful[$0 * (useful.count - 1) / (Self.most - 1)] }
    }
    let found = useful.map { place -> MosaicBlock in
      guard let rest = ways[place].rest else { return ways[place].first }
      return level % 2 == 0 ? ways[place].first.above(rest) : ways[place].first.beside(rest)
    }
    known[key] = found
    return found
  }
}

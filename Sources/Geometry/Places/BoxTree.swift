/// Boxes in a tree of eights, for finding those that touch another: those that follow each other in the order given lie under
/// one box, eight of which lie under one, and so on.
///
/// Good where what follows lies near, as pieces of a line do: nothing is sorted, and the tree takes a seventh of the room of
/// the boxes.
struct BoxTree {
  /// The boxes around eights of the boxes given.
  private let eights: [Box]
  /// The boxes around eights of those, around eights of these, and so on up to one.
  private let above: [[Box]]

  /// How many boxes lie under one of the lowest level.
  static let width = 8

  /// A tree over so many boxes.
  init(count: Int, _ box: (Int) -> Box) {
    eights = BoxTree.around(count, box)
    var above: [[Box]] = []
    var below = eights
    while below.count > 1 {
      below = BoxTree.around(below.count) { below[$0] }
      above.append(below)
    }
    self.above = above
  }

  private static func around(_ count: Int, _ box: (Int) -> Box) -> [Box] {
    var boxes: [Box] = []
    boxes.reserveCapacity((count + width - 1) / width)
    for start in stride(from: 0, to: count, by: width) {
      var around = box(start)
      for place in start + 1..<max(start + 1, min(start + width, count)) { around = around.union(box(place)) }
      boxes.append(around)
    }
    return boxes
  }

  /// The box around an eight.
  @inline(__always) func box(ofEight eight: Int) -> Box { eights[eight] }

  /// Adds the numbers of all eights whose box touches a box, rising: eight 3 has the boxes from 24 to 31.
  func search(_ box: Box, into found: inout [Int]) {
    guard !eights.isEmpty else { return }
    search(above.count, 0, box, &found)
  }

  /// - Parameter level: how many levels lie below; 0 for eights.
  private func search(_ level: Int, _ number: Int, _ box: Box, _ found: inout [Int]) {
    guard level > 0 else {
      if eights[number].intersects(box) { found.append(number) }
      return
    }
    guard above[level - 1][number].intersects(box) else { return }
    let below = level > 1 ? above[level - 2].count : eights.count
    for child in Self.width * number..<min(Self.width * (number + 1), below) { search(level - 1, child, box, &found) }
  }
}

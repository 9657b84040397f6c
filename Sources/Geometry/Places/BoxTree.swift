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
    guard let top = above.last ?? (eights.isEmpty ? nil : eights), top[0].intersects(box) else { return }
    if above.isEmpty { found.append(0) } else { search(under: 0, level: above.count, box, &found) }
  }

  /// Searches what lies under a box that touches.
  ///
  /// - Parameter level: how many levels lie below it.
  private func search(under number: Int, level: Int, _ box: Box, _ found: inout [Int]) {
    (level > 1 ? above[level - 2] : eights).withUnsafeBufferPointer { below in
      for child in Self.width * number..<min(Self.width * (number + 1), below.count) where below[child].intersects(box)
      {
        if level > 1 { search(under: child, level: level - 1, box, &found) } else { found.append(child) }
      }
    }
  }
}

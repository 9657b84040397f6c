/// Boxes in a tree of eights, for finding those that touch another: those that follow each other in the order given lie under
/// one box, eight of which lie under one, and so on.
///
/// Good where what follows lies near, as pieces of a line do: nothing is sorted, and the tree takes a seventh of the room of
/// the boxes. What it finds may lie a hair apart: boxes are rounded outwards.
struct BoxTree {
  /// The boxes around eights of the boxes given, then those around eights of these, and so on up to one.
  private let boxes: [RoundedBox]
  /// For each of them the group of all that lies under it, −1 where that is of several groups or of none; empty in a tree
  /// without groups.
  private let groups: [Int32]
  /// Where each level begins, and, last, where the highest ends.
  private let starts: [Int]

  /// How many boxes lie under one of the lowest level.
  static let width = 8

  /// A tree over so many boxes.
  ///
  /// - Parameter group: which group a box is of, from 0, or −1 for none; those of one group can be passed over together.
  init(count: Int, group: ((Int) -> Int32)? = nil, _ box: (Int) -> RoundedBox) {
    var boxes: [RoundedBox] = []
    var groups: [Int32] = []
    boxes.reserveCapacity(count / 7 + 8)
    BoxTree.append(eightsOf: count, to: &boxes, box) { $0.union($1) }
    if let group { BoxTree.append(eightsOf: count, to: &groups, group) { $0 == $1 ? $0 : -1 } }
    var starts = [0, boxes.count]
    while boxes.count - starts[starts.count - 2] > 1 {
      let (first, below) = (starts[starts.count - 2], boxes.count - starts[starts.count - 2])
      let (lower, lowerGroups) = (boxes, groups)
      BoxTree.append(eightsOf: below, to: &boxes, { lower[first + $0] }) { $0.union($1) }
      if group != nil {
        BoxTree.append(eightsOf: below, to: &groups, { lowerGroups[first + $0] }) { $0 == $1 ? $0 : -1 }
      }
      starts.append(boxes.count)
    }
    (self.boxes, self.groups, self.starts) = (boxes, groups, starts)
  }

  private static func append<Value>(
    eightsOf count: Int, to values: inout [Value], _ value: (Int) -> Value, _ both: (Value, Value) -> Value
  ) {
    for start in stride(from: 0, to: count, by: width) {
      var all = value(start)
      for place in start + 1..<max(start + 1, min(start + width, count)) { all = both(all, value(place)) }
      values.append(all)
    }
  }

  /// The box around an eight.
  @inline(__always) func box(ofEight eight: Int) -> RoundedBox { boxes[eight] }

  /// Adds the numbers of all eights whose box touches a box, rising: eight 3 has the boxes from 24 to 31.
  func search(_ box: RoundedBox, into found: inout [Int]) { search(box, besides: -1, downTo: 0, into: &found) }

  /// Adds the numbers of all boxes of a level that touch a box, rising; those of eights on level 0, of eights of eights on
  /// level 1, and none where there is no such level.
  ///
  /// - Parameter group: what is of this group alone is left out; nothing when −1.
  func search(_ box: RoundedBox, besides group: Int32, downTo level: Int, into found: inout [Int]) {
    let top = starts.count - 2
    guard top >= level, let all = boxes.last, all.touches(box) else { return }
    if top == level { return found.append(0) }
    withSearch(box, besides: group) { $0.look(under: 0, level: top, downTo: level, &found) }
  }

  /// Adds the numbers of the eights whose box touches a box, of those under some eights of eights.
  func search(_ box: RoundedBox, besides group: Int32, under regions: [Int], into found: inout [Int]) {
    withSearch(box, besides: group) { search in
      for region in regions { search.look(under: region, level: 1, downTo: 0, &found) }
    }
  }

  /// Whether there are eights of eights.
  var hasRegions: Bool { starts.count > 2 }

  private func withSearch(_ box: RoundedBox, besides group: Int32, _ body: (Search) -> Void) {
    boxes.withUnsafeBufferPointer { boxes in
      groups.withUnsafeBufferPointer { groups in
        starts.withUnsafeBufferPointer { starts in
          body(Search(boxes: boxes, groups: groups, starts: starts, box: box, group: groups.isEmpty ? -1 : group))
        }
      }
    }
  }

  /// A search, without checks and counts of who holds what for each of its steps.
  private struct Search {
    let boxes: UnsafeBufferPointer<RoundedBox>
    let groups: UnsafeBufferPointer<Int32>
    let starts: UnsafeBufferPointer<Int>
    let box: RoundedBox
    let group: Int32

    /// Searches what lies under a box of a level.
    func look(under number: Int, level: Int, downTo lowest: Int, _ found: inout [Int]) {
      let first = starts[level - 1]
      let children = BoxTree.width * number..<min(BoxTree.width * (number + 1), starts[level] - first)
      for child in children where boxes[first + child].touches(box) {
        if group >= 0, groups[first + child] == group { continue }
        if level - 1 > lowest {
          look(under: child, level: level - 1, downTo: lowest, &found)
        } else {
          found.append(child)
        }
      }
    }
  }
}

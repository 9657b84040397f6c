import Geometry

/// The labels that have places so far, with a grid over the page to find those near a rectangle.
struct PlacedLabels {
  /// For each request its label.
  private(set) var labels: [PlacedLabel?]
  /// The same as others see them.
  private var rooms: [Room?]

  /// What of a label others must know.
  struct Room {
    let box: Box
    let leader: Leader?
    let isNumber: Bool
  }

  private let frame: Box
  private let padding: Double
  private let columns, rows: Int
  /// For each cell the labels that reach into it.
  private var cells: [[Int32]]

  /// No labels yet.
  ///
  /// - Parameter padding: the room around a label that counts as its own, in millimetres.
  init(on frame: Box, padding: Double, count: Int) {
    self.frame = frame
    self.padding = padding
    labels = [PlacedLabel?](repeating: nil, count: count)
    rooms = [Room?](repeating: nil, count: count)
    columns = max(1, Int((frame.width / Self.cell).rounded(.up)))
    rows = max(1, Int((frame.height / Self.cell).rounded(.up)))
    cells = [[Int32]](repeating: [], count: columns * rows)
  }

  /// The label of a request.
  subscript(index: Int) -> PlacedLabel? {
    get { labels[index] }
    set {
      if let old = labels[index] {
        forEachCell(of: reach(of: old)) { cells[$0].removeAll { $0 == Int32(index) } }
      }
      labels[index] = newValue
      rooms[index] = newValue.map { Room(box: $0.box, leader: $0.leader, isNumber: $0.request.isNumber) }
      if let newValue { forEachCell(of: reach(of: newValue)) { cells[$0].append(Int32(index)) } }
    }
  }

  /// Whether any label that might reach into the rectangle is as asked; some are asked several times.
  func contains(near box: Box, _ isSo: (Room) -> Bool) -> Bool {
    let (across, down) = span(of: box)
    for row in down {
      for column in across {
        for index in cells[row * columns + column] {
          if let room = rooms[Int(index)], isSo(room) { return true }
        }
      }
    }
    return false
  }

  private func reach(of label: PlacedLabel) -> Box {
    let room = label.box.expanded(by: padding)
    return label.leader.map { room.union($0.box) } ?? room
  }

  private func forEachCell(of box: Box, _ body: (Int) -> Void) {
    let (across, down) = span(of: box)
    for row in down {
      for column in across { body(row * columns + column) }
    }
  }

  /// What lies off the page counts with the cells at its edge.
  private func span(of box: Box) -> (ClosedRange<Int>, ClosedRange<Int>) {
    func cell(_ offset: Double, _ count: Int) -> Int { Int(max(0, min(Double(count - 1), offset / Self.cell))) }
    return (
      cell(box.minX - frame.minX, columns)...cell(box.maxX - frame.minX, columns),
      cell(box.minY - frame.minY, rows)...cell(box.maxY - frame.minY, rows)
    )
  }

  /// The side of a cell in millimetres: a few labels.
  private static let cell = 6.0
}

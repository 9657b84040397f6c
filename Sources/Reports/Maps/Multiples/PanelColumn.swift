/// One column of a row of panels: shelves from the top, on each of them panels beside each other.
///
/// It is read as a page is, shelf by shelf.
struct PanelColumn: Equatable {
  /// The panels on each shelf.
  let shelves: [Range<Int>]
  /// What it takes from side to side of its longest shelf, and from the first shelf to the last, in millimetres.
  let width, height: Double

  private init(_ shelves: [Range<Int>], _ sizes: [PanelRows.Size], gap: Double) {
    self.shelves = shelves
    width = shelves.map { shelf in shelf.reduce(-gap) { $0 + gap + sizes[$1].width } }.max() ?? 0
    height = shelves.reduce(-gap) { $0 + gap + ($1.map { sizes[$0].height }.max() ?? 0) }
  }

  /// A column of one panel.
  init(_ panel: Int, _ sizes: [PanelRows.Size]) { self.init([panel..<(panel + 1)], sizes, gap: 0) }

  /// All that stand in it.
  var panels: Range<Int> { (shelves.first?.lowerBound ?? 0)..<(shelves.last?.upperBound ?? 0) }

  /// The columns that panels can make, none of them both wider and higher than another. Panels on one shelf alone are no
  /// column but several.
  ///
  /// Complexity: two to the number of panels.
  static func all(of panels: Range<Int>, _ sizes: [PanelRows.Size], gap: Double) -> [PanelColumn] {
    guard panels.count > 1 else { return panels.map { PanelColumn($0, sizes) } }
    // Each bit of a way says whether a shelf ends before the next panel.
    let all = (1..<(1 << (panels.count - 1))).map { way -> PanelColumn in
      var shelves = [panels.lowerBound..<(panels.lowerBound + 1)]
      for (bit, panel) in panels.dropFirst().enumerated() {
        if way >> bit & 1 == 1 {
          shelves.append(panel..<(panel + 1))
        } else {
          shelves[shelves.count - 1] = shelves[shelves.count - 1].lowerBound..<(panel + 1)
        }
      }
      return PanelColumn(shelves, sizes, gap: gap)
    }
    // The narrowest first; of those after it only what is lower is of use.
    var useful: [PanelColumn] = []
    for column in all.enumerated().sorted(by: { a, b in
      (a.element.width, a.element.height, a.offset) < (b.element.width, b.element.height, b.offset)
    }).map(\.element) where column.height < useful.last?.height ?? .infinity {
      useful.append(column)
    }
    return useful
  }
}

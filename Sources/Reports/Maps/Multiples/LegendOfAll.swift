import Cartography

/// One key for several maps of days, or of a state without and with a proposal: that of the state that the page is of, with
/// what only the others show.
///
/// Rows of others stand where they stand in their own key, without a count, which would be of another map. What is drawn as
/// a line has one meaning on all maps, that of the first key, and is not added.
///
/// - Parameters:
///   - legend: the key of the state that the page is of.
///   - others: those of the maps.
func legendOfAll(_ legend: [LegendRow], _ others: [[LegendRow]]) -> [LegendRow] {
  var rows = legend
  for other in others {
    var place = 0
    for row in other where !row.isLine {
      if let known = rows.firstIndex(where: { $0.tellsSame(as: row) }) {
        // Two nested rows may say the same of different things; a row never moves back.
        place = max(place, known + 1)
      } else {
        rows.insert(row.uncounted, at: place)
        place += 1
      }
    }
  }
  return rows
}

extension LegendRow {
  /// Whether it is the same but for its count.
  fileprivate func tellsSame(as other: LegendRow) -> Bool {
    sample == other.sample && text == other.text && isNested == other.isNested
  }

  /// Whether it stands for a line.
  fileprivate var isLine: Bool {
    switch sample {
    case .line, .lineOn, .cased: true
    default: false
    }
  }
}

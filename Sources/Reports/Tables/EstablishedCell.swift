import Analysis
import Register

extension FigureCatalogue {
  /// The year in which a collaboration was established, or what is known of it: over a longer time, before or after a day.
  func established(_ sums: CollaborationFigures, _ words: Words) -> Cell {
    let founding = sums.collaboration.founding
    if founding == .overLongerTime { return Cell(.missing, insteadOfMissing: words[.overLongerTime]) }
    switch founding.when {
    case .before, .after: return Cell(.missing, insteadOfMissing: words.when(founding.when))
    case .day, .month, .season, .year, .unknown: return cell("established", from: .collaboration(sums))
    }
  }
}

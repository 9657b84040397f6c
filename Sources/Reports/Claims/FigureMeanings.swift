import Analysis

extension Words {
  /// What figures of a subject mean, a line each that begins with what tables call it: the definitions that explain
  /// claims. Figures that tables have no short word for are left out.
  func meanings(of ids: [String], _ kind: FigureSubject.Kind) -> [String] {
    ids.compactMap { id in
      guard let label = measureLabel(id), let figure = Figure.named(id, of: kind),
        let phrase = FigurePhrase(rawValue: figure.definition)
      else { return nil }
      return "\(label): \(filled(messages.text(phrase), [:]))"
    }
  }

  private func measureLabel(_ id: String) -> String? {
    switch id {
    case "mean_cover": self[.meanCover]
    case "leaderless": self[.leaderless]
    case "self_containment": self[.selfContainment]
    case "self_containment_demand": self[.selfContainmentDemand]
    case "strongest_pull_share": self[.strongestPullShare]
    case "dominant_share": self[.dominantShare]
    case "dominant_cover": self[.dominantCover]
    case "land_pieces": self[.landPieces]
    case "pieces": self[.pieces]
    case "cover": self[.cover]
    default: nil
    }
  }
}

import Cartography

extension PanelMosaic {
  /// The panels in a part of a page that is made higher where it is so low that land would be dots: the greatest of them is
  /// at least as large as a reader can tell its shape.
  ///
  /// - Parameter room: the width of the part, and the height that it has at least, in millimetres.
  /// - Returns: `nil` where none find room in any height: a heading is wider than the page.
  init?(_ wishes: [PanelShelves.Wish], noLowerThan room: (width: Double, height: Double), gap: Double) {
    guard wishes.allSatisfy({ $0.titleWidth <= room.width }) else { return nil }
    var height = room.height
    var best: PanelMosaic?
    for _ in 0..<MapMeasures.growingSteps {
      best = PanelMosaic(wishes, room: (room.width, height), gap: gap)
      if let best, best.greatest(wishes) >= MapMeasures.leastGreatestPanel { break }
      height *= MapMeasures.growth
    }
    guard let best else { return nil }
    self = best
  }

  /// The longer side of the largest land, in millimetres.
  private func greatest(_ wishes: [PanelShelves.Wish]) -> Double {
    wishes.map { max($0.extent.width, $0.extent.height) * $0.magnification * 1000 / scale }.max() ?? 0
  }
}

import Cartography

extension AreaPlacing {
  /// Names that have no room on their units alone, a little over the thin border of a neighbour that looks the same: that
  /// is read more easily than the end of a long line, or a letter that is looked up.
  ///
  /// What names its own land chooses first, so that nothing is driven out by a neighbour's name.
  mutating func placeAcross() {
    guard let size = settings.nameSizes.last else { return }
    let face = settings.style.typeface
    waiting = waiting.filter { place in
      let unit = units[place]
      guard !isMarked(unit), !unit.isCut, let room = room(of: unit, reachingOver: { isKin($0, unit.feature) })
      else { return true }
      let box = room.place(
        width: textWidth(unit.text, size: size, isBold: unit.isBold, in: face), height: face.capHeight * size,
        clearance: MapMeasures.leastNameClearance, off: labels.used, lines, onWater: MapMeasures.leastOnOwn)
      guard let box else { return true }
      add(unit, at: box, size, isInside: true)
      return false
    }
  }

  /// Whether two features have no line between them but the border of units, and one fill.
  private func isKin(_ one: Int, _ other: Int) -> Bool {
    let features = frame.features
    return features.groups[one] == features.groups[other] && features.fills[one] == features.fills[other]
      && features.shareCounty(one, other) && features.focus.map { $0[one] == $0[other] } ?? true
      && features.regions.map { $0[one] == $0[other] } ?? true && features.plans.map { $0[one] == $0[other] } ?? true
  }
}

import Cartography

extension AreaPlacing {
  /// Names that have no room on their units alone, a little over the thin border of a neighbour that looks the same: that
  /// is read more easily than the end of a long line, or a letter that is looked up.
  ///
  /// What names its own land chooses first, so that nothing is driven out by a neighbour's name.
  mutating func placeAcross() {
    waiting = waiting.filter { !place(across: $0, least: MapMeasures.leastOnOwn) }
  }

  /// The last way before a letter: a name that stands on its own land for the greater part alone.
  mutating func placeFarAcross() {
    for place in units.indices where labels.without.contains(units[place].code) {
      guard self.place(across: place, least: MapMeasures.leastOnOwnBeforeLetter) else { continue }
      labels.without.removeAll { $0 == units[place].code }
    }
  }

  /// A name that reaches over the border of a neighbour that looks the same; whether it found room.
  ///
  /// - Parameter least: the least share of it that stands on its own land.
  mutating func place(across place: Int, least: Double) -> Bool {
    let unit = units[place]
    guard let size = settings.nameSizes.last, !isMarked(unit), !unit.isCut,
      let room = room(of: unit, reachingOver: { isKin($0, unit.feature) })
    else { return false }
    let face = settings.style.typeface
    let box = room.place(
      width: textWidth(unit.text, size: size, isBold: unit.isBold, in: face), height: face.capHeight * size,
      clearance: MapMeasures.leastNameClearance, off: labels.used, lines, onWater: least)
    guard let box else { return false }
    add(unit, at: box, size, isInside: true)
    return true
  }

  /// Whether two features have no line between them but the border of units, and one fill.
  private func isKin(_ one: Int, _ other: Int) -> Bool {
    let features = frame.features
    return features.groups[one] == features.groups[other] && features.fills[one] == features.fills[other]
      && features.shareCounty(one, other) && features.focus.map { $0[one] == $0[other] } ?? true
      && features.regions.map { $0[one] == $0[other] } ?? true && features.plans.map { $0[one] == $0[other] } ?? true
  }
}

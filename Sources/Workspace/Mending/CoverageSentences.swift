import Geometry
import Register

/// What is said of borders, overlaps and gaps. Features have the names that the caller gives them.
extension CoverageAccount {
  /// How far two features are apart where they nearly share a border.
  func sentence(_ found: BorderBreak, _ name: (Int) -> NamingText) -> NamingText {
    let (first, second) = (name(found.first), name(found.second))
    let (place, length) = (placeNaming(found.place, in: system), lengthNaming(found.length))
    if found.length == 0 {
      return "\(first) and \(second) reach a hair over each other: \(lengthNaming(found.width)) at \(place)"
    }
    // What rounding moves a vertex by on a line is no distance.
    if found.width < 1e-6 {
      return "\(first) and \(second) do not have the same vertices along \(length) of border, as at \(place)"
    }
    let apart: NamingText = found.width < 0.001 ? lengthNaming(found.width) : "up to \(lengthNaming(found.width))"
    return "\(first) and \(second) are \(apart) apart along \(length) of border, most at \(place)"
  }

  /// How much two features overlap.
  func sentence(_ found: Overlapping, _ name: (Int) -> NamingText) -> NamingText {
    """
    \(name(found.pair.first)) and \(name(found.pair.second)) overlap by \(areaText(found.squareMetres)) at \
    \(placeNaming(found.place, in: system)), which sums of area count twice
    """
  }

  /// What features leave between them.
  func sentence(_ found: NarrowGap, _ name: (Int) -> NamingText) -> NamingText {
    let names = found.features.map(name)
    let who: NamingText =
      names.count <= 4
      ? NamingText(listed: names)
      : "\(NamingText(Array(names.prefix(3)), separator: ", ")) and \(names.count - 3) more"
    let (area, width, place) = (
      areaText(found.area), lengthNaming(found.width), placeNaming(found.place, in: system)
    )
    if !found.isEnclosed {
      return
        "\(who) leave a gap along \(lengthNaming(found.length)) of \(area), up to \(width) wide, at \(place)"
    }
    return names.count == 1
      ? "\(who) encloses a gap of \(area), up to \(width) wide, at \(place)"
      : "\(who) enclose a gap of \(area), up to \(width) wide, at \(place)"
  }

  /// What mending has done; `nil` when there was nothing to mend.
  var work: NamingText? {
    guard mended.isChanged, !mended.breaks.isEmpty else { return nil }
    let (moved, inserted) = (mended.movedCount, mended.insertedCount)
    let done: NamingText =
      moved == 0
      ? inserted == 1 ? "1 vertex put into borders" : "\(inserted) vertices put into borders"
      : inserted == 0
        ? moved == 1 ? "1 vertex moved" : "\(moved) vertices moved"
        : moved == 1
          ? "1 vertex moved, \(inserted) put into borders" : "\(moved) vertices moved, \(inserted) put into borders"
    let move = mended.greatestMove
    let most: NamingText =
      move < 1e-6
      ? "nothing moved off its line"
      : move < 0.001 ? "nothing moved as much as a millimetre" : "nothing moved more than \(lengthNaming(move))"
    return "\(done); \(most)"
  }

  /// What one side of borders was given that the other had; `nil` when no side lacked vertices.
  var givenVertices: NamingText? {
    guard let widest = mended.oneSided.max(by: { $0.width < $1.width }), widest.width > tolerance.metres
    else { return nil }
    let count = mended.oneSided.count
    let places: NamingText = count == 1 ? "one place" : "\(count) places"
    return """
      at \(places) only one side of a border had vertices, up to \(lengthNaming(widest.width)) off the other's line, most \
      at \(placeNaming(widest.place, in: system)); the other got them
      """
  }

  /// The first few of some findings, the greatest first, and how many more there are.
  static func few(_ sentences: [NamingText], gaps areGaps: Bool = false, of shown: Int = 5) -> [NamingText] {
    guard sentences.count > shown + 1 else { return sentences }
    let rest = sentences.count - shown
    return sentences.prefix(shown) + [areGaps ? "and \(rest) more gaps" : "and \(rest) more pairs"]
  }
}

/// A feature by its place in the file.
func recordNaming(_ feature: Int) -> NamingText { "record \(feature + 1)" }

/// A length for a sentence.
func lengthNaming(_ metres: Double) -> NamingText {
  metres < 0.001 ? "less than a millimetre" : "\(lengthText(metres))"
}

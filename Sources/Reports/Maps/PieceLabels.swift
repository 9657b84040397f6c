import Cartography
import Geometry

/// A piece of a collaboration in one frame, with its number and the room that it has for it.
struct PieceLabel {
  /// The place of the collaboration among those of the day.
  let group: Int
  /// Whether it is the greatest piece of the collaboration in the frame.
  let isGreatest: Bool
  /// Where the piece lies, in metres.
  let box: Box
  /// Its outer ring on the page; empty for a name.
  var outline: [Point] = []
  /// What is asked of the placer.
  var request: LabelRequest
  /// Further pieces that the label speaks for.
  var others: [PieceLabel] = []
  /// What it says where that finds no room; `nil` for nothing.
  var shorter: String?
  /// Whether it looks for room all over what it names.
  var isWord = false
  /// Whether it looks for room all over its piece, since lines run through the middle.
  var looksOverPiece = false
  /// What a name may stand on, on the page; the outline of its group when `nil`.
  var room: PathData?
  /// What a leader from it leads to, on the page: of the name of a region the municipality that it is called after; its own
  /// ring when `nil`.
  var target: PathData?
  /// Whether it rather stands on land that tells of members than on that of another name.
  var keepsOffOthers = false

  /// The whole on two lines: the shorter form above the rest, or words parted where both lines are about as long; `nil`
  /// where it does not begin with the shorter form, and for one word.
  var stacked: String? {
    guard isWord else { return nil }
    let text = request.text
    if let shorter {
      return text.hasPrefix(shorter + " ") ? shorter + "\n" + text.dropFirst(shorter.count + 1) : nil
    }
    // A count of how many is one word: it has no letters.
    guard text.contains(where: \.isLetter) else { return nil }
    // Of two names with a slash between them the first keeps it.
    let breaks = text.indices.filter { text[$0] == " " || (text[$0] == "/" && text.index(after: $0) < text.endIndex) }
    let middle = breaks.min { a, b in
      func longer(_ place: String.Index) -> Int { max(text[..<place].count, text[place...].count) }
      return (longer(a), a) < (longer(b), b)
    }
    return middle.map { place in
      String(text[..<place]) + (text[place] == "/" ? "/" : "") + "\n" + text[text.index(after: place)...]
    }
  }
}

extension PieceLabel {
  /// What it says, on one line.
  var told: String {
    request.text.split(separator: "\n").reduce("") { $0 + ($0.isEmpty || $0.hasSuffix("/") ? "" : " ") + $1 }
  }

  /// The ways to set it on several lines, fewer first: as `stacked` has it, then with the shorter form on two lines of its
  /// own.
  var stacks: [[String]] {
    guard let lines = stacked?.split(separator: "\n").map(String.init) else { return [] }
    guard shorter != nil, let first = lines.first, let parted = twoLines(first, width: { Double($0.count) }) else {
      return [lines]
    }
    return [lines, parted + lines.dropFirst()]
  }
}

extension MapFrame {
  /// The pieces that get a label: the greatest of each group, and every other that is large enough.
  ///
  /// A piece that the frame cuts counts with the part that is seen. Sizes of letters are in millimetres, the largest first.
  ///
  /// - Parameters:
  ///   - outlines: those that are labelled; what the map is about when `nil`.
  ///   - least: the area from which on a piece that is not the greatest has one, in square millimetres; as maps of their
  ///     kind have it when `nil`.
  func pieceLabels(
    _ style: MapStyle, circle: (PolygonLayer, Int) -> Circle?, sizes: (greatest: [Double], others: [Double]),
    of outlines: PolygonLayer? = nil, least: Double? = nil
  ) -> [PieceLabel] {
    let scale = viewport.millimetresPerMetre * viewport.millimetresPerMetre
    let seen = seen(outlines ?? labelled)
    let least =
      least ?? (features.focus == nil ? MapMeasures.leastNumberedPiece : MapMeasures.leastNumberedPieceOfArea)
    return (0..<seen.featureCount).flatMap { group -> [PieceLabel] in
      let pieces = seen.polygons(ofFeature: group)
        .map { polygon -> (polygon: Int, area: Double) in
          let rings = seen.rings(ofPolygon: polygon)
          return (polygon, abs(signedArea(of: seen.points(ofRing: rings.lowerBound))) * scale)
        }
        .sorted { ($1.area, $0.polygon) < ($0.area, $1.polygon) }
      return pieces.enumerated().compactMap { place, piece in
        let named = features.list[group]
        let ring = seen.points(ofRing: seen.rings(ofPolygon: piece.polygon).lowerBound)
        guard place == 0 || (named.labelsPieces && piece.area >= least), !named.label.isEmpty,
          let box = Box(around: ring),
          let circle = circle(seen, piece.polygon)
        else { return nil }
        // Names with a figure are all of one size: a larger one would seem to count for more.
        let isLarge = place == 0 && named.shortLabel == nil
        var request = LabelRequest(
          text: named.label, circle: viewport.page(circle), sizes: isLarge ? sizes.greatest : sizes.others,
          ground: named.ground ?? named.fill)
        request.face = style.typeface
        // Words may reach a little over the borders of what they name; numbers would be read as those of a neighbour.
        let isWord = named.isWord || named.shortLabel != nil
        if !isWord { request.longestLeader = MapMeasures.longestNumberLeader }
        if named.isWord { request.longestLeader = MapMeasures.longestWordLeader }
        if isWord { request.tolerance = MapMeasures.wordTolerance }
        return PieceLabel(
          group: group, isGreatest: place == 0, box: box, outline: ring.map(viewport.page), request: request,
          shorter: named.shortLabel, isWord: isWord)
      }
    }
  }

  /// The labels that a crowd leaves room for: of very many groups only those that find it on their shapes, and the few
  /// others for which leaders do not hide the map.
  func withoutCrowd(_ labels: [PieceLabel]) -> [PieceLabel] {
    guard features.list.count(where: { !$0.label.isEmpty }) > MapMeasures.greatestLegend else { return labels }
    let mayLead = labels.count { $0.isGreatest && $0.request.sizeInside == nil } <= MapMeasures.fewLeaders
    return labels.filter { $0.request.sizeInside != nil || (mayLead && $0.isGreatest) }
  }

  /// Outlines that are labelled, cut to the frame.
  private func seen(_ labelled: PolygonLayer) -> PolygonLayer {
    let extent = viewport.extent
    guard let box = labelled.box,
      !(extent.contains(Point(x: box.minX, y: box.minY)) && extent.contains(Point(x: box.maxX, y: box.maxY)))
    else { return labelled }
    return labelled.cut(to: extent)
  }
}

/// Something that a map should have and for which there was no room.
public enum MapOmission: Hashable, Sendable, CustomStringConvertible {
  /// Labels that stand neither on their shapes nor beside them, in the order of the map, in a frame: the map's own or an
  /// inset with the name.
  case labels([String], frame: String?)
  /// Labels of one of several small maps, by its title.
  case panelLabels([String], panel: String)
  /// An inset.
  case inset(String)
  /// So many of the large numbers under the title.
  case keyFigures(Int)
  /// Letters of the legend in the size that was asked for; they have this one, in points.
  case legendSize(points: Double)
  /// The map in the size that the page allows: it is drawn so much smaller, in per cent, for the legend's sake.
  case size(percent: Int)
  /// The height that the page was to have, in millimetres: it is so high, for the legend's sake.
  case height(millimetres: Int, wanted: Int)
  /// The bars beside the map.
  case bars
  /// The scale bar.
  case scaleBar
  /// What the sizes of circles mean.
  case circleKey
  /// How the values spread.
  case histogram
  /// Classes: many values are equal, so that there are fewer than were asked for.
  case classes(asked: Int, made: Int)
  /// The names of so many groups in the legend.
  case legend(groups: Int)

  /// A sentence without a full stop: what has no room, and what would give it room.
  public var description: String { remedy.map { "\(found); \($0)" } ?? found }

  /// What can be done about it; `nil` where what is found says it.
  private var remedy: String? {
    switch self {
    case .labels: "a larger page or smaller letters (page.width, page.height, text.label in a style) make room"
    case .panelLabels: "fewer maps beside each other or a larger page (page.width in a style) make room"
    case .inset, .keyFigures, .bars, .scaleBar, .histogram, .circleKey:
      "a larger page (page.width, page.height in a style) makes room"
    case .legendSize, .size, .height, .classes, .legend: nil
    }
  }

  private var found: String {
    switch self {
    case .labels(let texts, let frame):
      "no room for \(texts.count == 1 ? "the label" : "\(texts.count) labels")"
        + (frame.map { " in the inset \($0)" } ?? "") + ": " + named(texts)
    case .panelLabels(let texts, let panel):
      "no room for \(texts.count == 1 ? "the label" : "\(texts.count) labels") on the small map \(panel): "
        + named(texts)
    case .inset(let name): "no room for the inset \(name)"
    case .keyFigures(let count): "no room for \(count == 1 ? "one key figure" : "\(count) key figures")"
    case .legendSize(let points):
      "the legend is set in \((points * 10).rounded() / 10) points, or the map would be smaller"
    case .size(let percent): "the map is \(percent) per cent smaller than the page allows: the legend takes the room"
    case .height(let high, let wanted):
      "the page is \(high) mm high, not \(wanted): the legend takes the room"
    case .bars: "no room for the bars beside the map"
    case .scaleBar: "no room for the scale bar"
    case .histogram: "no room for the histogram"
    case .circleKey: "no room for the key to the sizes of the circles"
    case .classes(let asked, let made):
      "\(made == 1 ? "one class" : "\(made) classes") instead of \(asked): many values are equal"
    case .legend(let groups): "the legend has no room for the names of \(groups) groups; the table has them"
    }
  }

  /// The texts; of more than a few the first, and how many there are besides.
  private func named(_ texts: [String]) -> String {
    let (most, first) = (20, 10)
    guard texts.count > most else { return texts.joined(separator: ", ") }
    return texts.prefix(first).joined(separator: ", ") + " and \(texts.count - first) more"
  }
}

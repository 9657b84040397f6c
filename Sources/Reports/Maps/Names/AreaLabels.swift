import Cartography
import Geometry
import Register

/// The numbers and names on a map of a part of the country, or on its inset.
struct AreaLabels {
  /// The numbers of groups.
  var numbers: [PlacedLabel] = []
  /// The names that stand on what they name.
  var inside: [SheetItem] = []
  /// Those at the end of a leader, with what they name.
  var beside: [(code: MunicipalityCode, feature: Int, label: PlacedLabel)] = []
  /// What has its name or its letter.
  var named: Set<MunicipalityCode> = []
  /// What has found no room.
  var without: [MunicipalityCode] = []
  /// Numbers that have found no room.
  var withoutNumber: [String] = []
  /// What stands on the map: nothing else may stand there.
  var used: [Box] = []

  /// The leaders to names and numbers.
  var leaders: [Leader] { (numbers + beside.map(\.label)).compactMap(\.leader) }
}

/// What the labels of a part of the country are made of.
struct AreaLabelSettings {
  let palette: Palette
  let style: MapStyle
  /// The greatest circle inside a polygon of a layer, in metres.
  let circle: (PolygonLayer, Int) -> Circle?
  /// The sizes of numbers in millimetres, the largest first.
  let sizes: (greatest: [Double], others: [Double])
  /// What is named elsewhere.
  var hidden: Set<MunicipalityCode> = []
  /// What an inset shows larger, and the numbers that stand there: a piece that lies in it has none on the map.
  var inset: (extent: Box, numbers: Set<String>)?
  /// Small circles that stand for amounts: no label stands on them, but a leader may begin in one.
  var circles: [Box] = []
  /// The longest leader to a name, in millimetres.
  var longestLeader = MapMeasures.longestNameLeader
  /// Whether names and numbers make room for a name that would have none, and that may reach farther over a border.
  var exchangesPlaces = true
  /// What stands on the map instead of a name.
  var keys: [MunicipalityCode: String] = [:]
  /// Whose names are bold, since a title counts them.
  var stressed: Set<MunicipalityCode> = []

  /// The sizes of names in millimetres, the largest first.
  var nameSizes: [Double] {
    let least = min(MapMeasures.leastLetters, style.text.legend)
    let sizes = MapMeasures.nameSizes.map { max(least, $0 * style.text.legend / MapStyle().text.legend) }
    return Set(sizes).sorted(by: >).map(points)
  }
}

extension MapFrame {
  /// Places for the numbers of groups and the names of municipalities: inside what they name, the narrowest first, else
  /// at the end of a short leader that crosses nothing that stands on the map and no group that is marked.
  ///
  /// - Parameters:
  ///   - taken: what stands on the map already, in millimetres on the page.
  ///   - lines: lines that nothing stands on.
  func areaLabels(_ settings: AreaLabelSettings, off taken: [Box], lines: [Leader]) -> AreaLabels {
    var placing = AreaPlacing(self, settings, off: taken, lines)
    placing.place()
    return placing.labels
  }
}

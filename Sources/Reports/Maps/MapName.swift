import Cartography
import Geometry

/// A name that stands on a map of the country, where the map tells of a municipality or a region by itself.
struct MapName: Equatable {
  let text: String
  /// The feature that it stands on.
  let feature: Int
  /// Whether its letters slant, so that it is told from what the map is about.
  var isItalic = false
  /// The features on which it may stand as a whole, where it is the name of more than one.
  var area: [Int] = []
}

extension MapFrame {
  /// What is asked of the placer for the names of features that the frame shows; letters are smaller than numbers, and
  /// reach a little over the borders of a municipality.
  func nameLabels(_ style: MapStyle, circle: (PolygonLayer, Int) -> Circle?) -> [PieceLabel] {
    features.names.compactMap { name in
      guard let polygon = labelPolygon(ofFeature: name.feature),
        let box = Box(around: layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound)),
        let circle = circle(layer, polygon).map(viewport.page), viewport.frame.contains(circle.centre)
      else { return nil }
      // On a circle that is larger than its name's letters are high, the name stands on the circle.
      let below = features.circles.first { !$0.isGroup && $0.place == name.feature && $0.radius > 2 }
      let ground = below.flatMap { features.circlePaints.paint(isStressed: $0.isStressed).fill }
      var request = LabelRequest(
        text: name.text, circle: circle, sizes: [style.text.leastLabel, MapMeasures.leastLetters].map(points),
        // Letters among lines need paper around them.
        ground: ground ?? (features.lined[name.feature] == nil ? features.fills[name.feature] : Colour(0xFFFFFF)))
      request.face = style.typeface
      request.isBold = false
      request.isItalic = name.isItalic
      request.looksAround = true
      request.tolerance = name.isItalic ? MapMeasures.outsiderTolerance : MapMeasures.nameTolerance
      // Outside there are no borders that a name could be read across, but the fills of groups are others' land.
      request.standsOnFreeLand = name.isItalic
      if name.isItalic { request.longestLeader = MapMeasures.longestNameLeader }
      var label = PieceLabel(group: -1, isGreatest: false, box: box, request: request)
      label.target = shapes.areas[name.feature]
      // Inside what it names before it stands beside it.
      let area = name.area.isEmpty && below == nil ? [name.feature] : name.area
      if !area.isEmpty {
        var room = PathData(isClosed: true)
        for feature in area { room.append(contentsOf: shapes.areas[feature]) }
        label.room = room
        label.isWord = true
        label.keepsOffOthers = !name.area.isEmpty
      }
      return label
    }
  }
}

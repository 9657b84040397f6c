import Cartography
import Geometry
import Projection

extension Stage {
  /// Numbers placed on and beside as many circles as there are features, on a page of 160 by 247 mm.
  static let labels = Stage(name: "labels") { folder, input in
    let page = Box(minX: 0, minY: 0, maxX: 160, maxY: 247)
    let (layer, viewport) = try onPage(folder, input, page)
    var free = FreeSpace(frame: page, cell: 0.5)
    let requests = (0..<layer.featureCount).compactMap { feature -> LabelRequest? in
      guard let box = layer.box(ofFeature: feature) else { return nil }
      let circle = Circle(centre: viewport.page(box.centre), radius: 0.3 * min(box.width, box.height))
      let onPage = Circle(centre: circle.centre, radius: circle.radius * viewport.millimetresPerMetre)
      free.take(PathData([onPage.box.corners], isClosed: true))
      return LabelRequest(text: "\(feature)", circle: onPage, sizes: [3.2, 2.4, 1.8], ground: Colour(0xFFFFFF))
    }
    let placer = LabelPlacer(frame: page, free: free, calm: free)
    return { placer.places(for: requests).count { $0 != nil } }
  }

  /// Every arc of the simplified map as SVG.
  static let writeSVG = Stage(name: "svg") { folder, input in
    let page = Box(minX: 0, minY: 0, maxX: 160, maxY: 247)
    let (layer, viewport) = try onPage(folder, input, page)
    let paths = (0..<layer.featureCount).map { feature in
      PathData(
        layer.rings(ofFeature: feature).map { layer.points(ofRing: $0).map(viewport.page) }, isClosed: true)
    }
    let sheet = MapSheet(
      id: "bench", width: page.width, height: page.height, title: "", description: "", language: "en",
      layers: [SheetGroup(id: "areas", items: paths.map { .path($0, Paint(fill: Colour(0xDDDDDD))) })])
    return { svg(sheet).count }
  }

  /// The simplified features in the plane, and how the plane lies on the page.
  private static func onPage(
    _ folder: InputFolder, _ input: String, _ page: Box
  ) throws -> (PolygonLayer, Viewport) {
    let plane = try reprojected(shapes(folder, input), through: SharedWay().transformation)
    let simple = Topology(plane).simplified(minimumArea: 90_000).rejoined()
    guard let box = simple.box else { throw BenchmarkFailure(description: "\(input): there are no points") }
    return (simple, Viewport(showing: box, in: page))
  }
}

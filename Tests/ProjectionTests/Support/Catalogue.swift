import CProj
import Geometry

@testable import Projection

/// The projected systems of the EPSG catalogue, each as the texts that programs would write for it.
struct CatalogueEntry {
  let code: String
  /// ESRI's dialect, without numbers; `nil` where it has no words.
  let esri: String?
  /// OGC's, with a number at each part; `nil` where it has no words.
  let ogc: String?
  /// Words for PROJ, without names; `nil` where it has none.
  let proj: String?
  /// Degrees of longitude and latitude.
  let area: Box?

  /// All codes but the deprecated ones, in order.
  static let codes: [String] = {
    let context = Context()
    guard let list = proj_get_codes_from_database(context.pointer, "EPSG", PJ_TYPE_PROJECTED_CRS, 0) else { return [] }
    defer { proj_string_list_destroy(list) }
    var codes: [String] = []
    while let code = list[codes.count] { codes.append(String(cString: code)) }
    return codes.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
  }()

  init?(_ code: String) {
    let context = Context()
    guard let entry = context.definition(.catalogued(authority: "EPSG", code: code)) else { return nil }
    self.code = code
    esri = context.text(of: entry, as: PJ_WKT1_ESRI)
    ogc = context.text(of: entry, as: PJ_WKT1_GDAL)
    area = context.areaOfUse(of: entry)
    proj = proj_as_proj_string(context.pointer, entry.pointer, PJ_PROJ_4, nil).map { String(cString: $0) }
  }
}

/// PROJ by itself: the text as it came, without list, catalogue number or check of ours.
struct BarePROJ: ~Copyable {
  private let context = Context()
  private let way: OpaquePointer

  /// The way from WGS 84 into the system of a text, east first; `nil` when PROJ has none.
  init?(to text: String) {
    guard let form = DefinitionText(text), let definition = context.definition(form),
      let globe = context.definition(.catalogued(authority: "EPSG", code: "4326")),
      let asListed = Handle(
        proj_create_crs_to_crs_from_pj(context.pointer, globe.pointer, definition.pointer, nil, nil)),
      let way = Handle(proj_normalize_for_visualization(context.pointer, asListed.pointer))
    else { return nil }
    self.way = way.released()
  }

  deinit { proj_destroy(way) }

  func place(_ point: Point) -> Point {
    let place = proj_trans(way, PJ_FWD, PJ_COORD(v: (point.x, point.y, 0, .infinity)))
    return Point(x: place.v.0, y: place.v.1)
  }
}

import Geometry

extension CommonSystem {
  /// The list. The areas are those of the EPSG catalogue 10.076; they may be drawn a little otherwise in others.
  static let all: [CommonSystem] = [
    geographic(
      4258, "ETRS89", on: .grs80, Box(minX: -16.1, minY: 32.88, maxX: 40.18, maxY: 84.73),
      esri: geographicText("GCS_ETRS_1989", "D_ETRS_1989", "GRS_1980", "298.257222101")),
    geographic(
      4326, "WGS 84", on: .wgs84, Box(minX: -180, minY: -90, maxX: 180, maxY: 90),
      esri: geographicText("GCS_WGS_1984", "D_WGS_1984", "WGS_1984", "298.257223563")),
    utm(32, Box(minX: 6, minY: 38.76, maxX: 12.01, maxY: 84.33)),
    utm(33, Box(minX: 12, minY: 46.4, maxX: 18.01, maxY: 84.42)),
    utm(35, Box(minX: 24, minY: 59.64, maxX: 30.01, maxY: 84.73)),
    plane(
      3006, "SWEREF99 TM", base: "EPSG:4619", Box(minX: 10.03, minY: 54.96, maxX: 24.17, maxY: 69.07),
      projection: "+proj=utm +zone=33 +ellps=GRS80",
      esri: transverseMercatorText(
        "SWEREF99_TM", on: geographicText("GCS_SWEREF99", "D_SWEREF99", "GRS_1980", "298.257222101"), meridian: 15)),
    plane(
      // Outside its area PROJ has a way of its own from WGS 84, of which it says that it does not know the shift.
      3035, "ETRS89-extended / LAEA Europe", base: "EPSG:4258", isOnWGS84: false,
      Box(minX: -35.58, minY: 24.6, maxX: 44.83, maxY: 84.73),
      projection: "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80",
      esri: """
        PROJCS["ETRS_1989_LAEA",\(etrs89Text),PROJECTION["Lambert_Azimuthal_Equal_Area"],\
        PARAMETER["False_Easting",4321000.0],PARAMETER["False_Northing",3210000.0],\
        PARAMETER["Central_Meridian",10.0],PARAMETER["Latitude_Of_Origin",52.0],UNIT["Meter",1.0]]
        """),
  ]

  private static let etrs89Text = geographicText("GCS_ETRS_1989", "D_ETRS_1989", "GRS_1980", "298.257222101")

  private static func geographic(
    _ code: Int, _ name: String, on ellipsoid: Ellipsoid, _ area: Box, esri: String
  ) -> CommonSystem {
    CommonSystem(
      system: ReferenceSystem(
        name: name, epsgCode: code, kind: .geographic, unit: Unit(name: "degree", factor: .pi / 180),
        areaOfUse: area, ellipsoid: ellipsoid),
      esriText: esri, projection: nil, base: "EPSG:\(code)", isOnWGS84: false)
  }

  private static func plane(
    _ code: Int, _ name: String, base: String, isOnWGS84: Bool = true, _ area: Box, projection: String, esri: String
  ) -> CommonSystem {
    CommonSystem(
      system: ReferenceSystem(
        name: name, epsgCode: code, kind: .projected, unit: Unit(name: "metre", factor: 1), areaOfUse: area,
        ellipsoid: .grs80),
      esriText: esri, projection: projection, base: base, isOnWGS84: isOnWGS84)
  }

  private static func utm(_ zone: Int, _ area: Box) -> CommonSystem {
    plane(
      25800 + zone, "ETRS89 / UTM zone \(zone)N", base: "EPSG:4258", area,
      projection: "+proj=utm +zone=\(zone) +ellps=GRS80",
      esri: transverseMercatorText("ETRS_1989_UTM_Zone_\(zone)N", on: etrs89Text, meridian: 6 * zone - 183))
  }

  private static func geographicText(
    _ name: String, _ datum: String, _ spheroid: String, _ inverseFlattening: String
  ) -> String {
    """
    GEOGCS["\(name)",DATUM["\(datum)",SPHEROID["\(spheroid)",6378137.0,\(inverseFlattening)]],\
    PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]
    """
  }

  private static func transverseMercatorText(_ name: String, on base: String, meridian: Int) -> String {
    """
    PROJCS["\(name)",\(base),PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],\
    PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",\(meridian).0],PARAMETER["Scale_Factor",0.9996],\
    PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
    """
  }
}

extension ReferenceSystem {
  fileprivate init(name: String, epsgCode: Int, kind: Kind, unit: Unit, areaOfUse: Box, ellipsoid: Ellipsoid) {
    self.init(
      name: name, identifier: "EPSG:\(epsgCode)", kind: kind, unit: unit, areaOfUse: areaOfUse, ellipsoid: ellipsoid,
      definition: "EPSG:\(epsgCode)")
  }
}

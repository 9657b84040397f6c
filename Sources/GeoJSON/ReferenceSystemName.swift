/// The reference system that a name in a `crs` member stands for, as `EPSG:25833`; `nil` for unknown forms.
///
/// Known are `EPSG:25833`, `urn:ogc:def:crs:EPSG::25833` with or without a version, the same as a web address, the
/// same of the catalogues of ESRI, of IGN and of the planets, and the forms of CRS84, which is EPSG:4326 with longitude
/// first, as all coordinates are inside this program. A name in words, as programs of ESRI write it, stands for itself.
func referenceSystem(named name: String) -> String? {
  let parts = name.uppercased().split { $0 == ":" || $0 == "/" || $0 == "#" }
  guard let last = parts.last else { return nil }
  if last == "CRS84" { return "EPSG:4326" }
  let authorities = parts.dropLast()
  if let code = Int(last), code > 0, authorities.contains(where: { $0 == "EPSG" || $0 == "EPSG.XML" }) {
    return "EPSG:\(code)"
  }
  if let catalogue = authorities.last(where: { ["ESRI", "IGNF", "IAU_2015"].contains($0) }) {
    return "\(catalogue):\(last)"
  }
  let isInWords = !name.contains(":") && !name.contains("#") && name.contains { $0 == "_" || $0 == " " }
  return isInWords ? name : nil
}

/// How the `crs` member names a system that is not EPSG's, as `urn:ogc:def:crs:ESRI::102008`; `nil` for one without a
/// catalogue.
func otherCatalogueName(of text: String) -> String? {
  let parts = text.split(separator: ":")
  guard parts.count == 2, ["ESRI", "IGNF", "IAU_2015"].contains(parts[0]) else { return nil }
  return "urn:ogc:def:crs:\(parts[0])::\(parts[1])"
}

/// The EPSG code of a layer's reference system, from `EPSG:25833` or from the last, outermost, identifier of well-known
/// text; `nil` when it has none.
func epsgCode(of text: String) -> Int? {
  if !text.contains("[") {
    return referenceSystem(named: text).flatMap { $0.hasPrefix("EPSG:") ? Int($0.dropFirst(5)) : nil }
  }
  let compact = text.uppercased().filter { !$0.isWhitespace }
  guard compact.hasSuffix("]]") else { return nil }
  // AUTHORITY["EPSG","25833"]] or ID["EPSG",25833]]
  let inner = compact.dropLast(2)
  guard let bracket = inner.lastIndex(of: "[") else { return nil }
  let keyword = inner[..<bracket]
  guard keyword.hasSuffix(",AUTHORITY") || keyword.hasSuffix(",ID") else { return nil }
  let parts = inner[inner.index(after: bracket)...].split(separator: ",").map { $0.filter { $0 != "\"" } }
  guard parts.count >= 2, parts[0] == "EPSG" else { return nil }
  return Int(parts[1])
}

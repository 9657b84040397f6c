/// The reference system that a name in a `crs` member stands for, as `EPSG:25833`; `nil` for unknown forms.
///
/// Known are `EPSG:25833`, `urn:ogc:def:crs:EPSG::25833` with or without a version, the same as a web address, and the
/// forms of CRS84, which is EPSG:4326 with longitude first, as all coordinates are inside this program.
func referenceSystem(named name: String) -> String? {
  let parts = name.uppercased().split { $0 == ":" || $0 == "/" || $0 == "#" }
  guard let last = parts.last else { return nil }
  if last == "CRS84" { return "EPSG:4326" }
  guard let code = Int(last), code > 0, parts.dropLast().contains(where: { $0 == "EPSG" || $0 == "EPSG.XML" })
  else { return nil }
  return "EPSG:\(code)"
}

/// The EPSG code of a layer's reference system, from `EPSG:25833` or from the last, outermost, identifier of well-known
/// text; `nil` when it has none.
func epsgCode(of text: String) -> Int? {
  if !text.contains("[") {
    return referenceSystem(named: text).flatMap { Int($0.dropFirst(5)) }
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

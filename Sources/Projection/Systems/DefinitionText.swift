/// The forms in which a reference system is written down, told apart before PROJ sees any of it.
enum DefinitionText: Hashable {
  /// A catalogue and a number in it.
  case catalogued(authority: String, code: String)
  /// Well-known text of any dialect.
  case wellKnownText(String)
  /// PROJJSON.
  case json(String)
  /// `+proj=utm +zone=33`.
  case projString(String)
  /// A plain name, as `ETRS89 / UTM zone 33N` or `ETRS_1989_UTM_Zone_33N`.
  case name(String)

  /// No honest definition comes near this many bytes; PROJ's own parser is not asked to try.
  static let byteLimit = 65_536

  /// Tells the form of a text; `nil` when it is empty, too long, a pipeline, or holds a zero byte before its end.
  init?(_ text: String) {
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty, trimmed.utf8.count <= Self.byteLimit, !trimmed.utf8.contains(0) else { return nil }
    if let catalogued = Self.catalogued(trimmed) {
      self = catalogued
    } else if trimmed.hasPrefix("{") {
      self = .json(trimmed)
    } else if trimmed.hasPrefix("+") || trimmed.hasPrefix("proj=") {
      // A pipeline is a way from one system to another; PROJ would take its last step for a system.
      guard !trimmed.contains("pipeline"), !trimmed.contains("+step") else { return nil }
      self = .projString(trimmed)
    } else if Self.startsWithKeyword(trimmed) {
      self = .wellKnownText(trimmed)
    } else {
      self = .name(trimmed)
    }
  }

  /// The form as one text again, which reads as the same form.
  var text: String {
    switch self {
    case .catalogued(let authority, let code): "\(authority):\(code)"
    case .wellKnownText(let text), .json(let text), .projString(let text), .name(let text): text
    }
  }

  /// Whether the catalogue alone says what the system is, so that there is nothing in the text to contradict it.
  var isFromCatalogue: Bool {
    switch self {
    case .catalogued, .name: true
    case .wellKnownText, .json, .projString: false
    }
  }

  /// Without byte-order mark, and without the blanks and zero bytes that programs leave at the ends.
  private static func trimmed(_ text: String) -> String {
    let isFiller: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0xFEFF || $0.value == 0xA0 }
    var scalars = Substring(text).unicodeScalars
    scalars = scalars.drop(while: isFiller)
    while let last = scalars.last, isFiller(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// `25833`, `EPSG:25833`, `epsg::25833`, `urn:ogc:def:crs:EPSG::25833`, `http://www.opengis.net/def/crs/EPSG/0/25833`,
  /// `+init=epsg:25833`, and the `CRS84` of older GeoJSON.
  private static func catalogued(_ text: String) -> DefinitionText? {
    if text.utf8.allSatisfy(isDigit) { return text.utf8.count <= 9 ? .catalogued(authority: "EPSG", code: text) : nil }
    let lower = text.lowercased()
    if lower.hasSuffix("crs84"), lower == "crs84" || lower.hasPrefix("urn:ogc:") || lower.hasPrefix("ogc:") {
      return .catalogued(authority: "OGC", code: "CRS84")
    }
    var rest = lower[...]
    for prefix in ["+init=", "urn:ogc:def:crs:", "urn:x-ogc:def:crs:"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    let parts: [Substring]
    if let path = ["http://www.opengis.net/def/crs/", "https://www.opengis.net/def/crs/"].first(where: rest.hasPrefix) {
      parts = rest.dropFirst(path.count).split(separator: "/")
    } else {
      parts = rest.split(separator: ":")
    }
    // Between authority and number there may be the catalogue's version.
    guard (2...3).contains(parts.count), let authority = parts.first, let code = parts.last,
      ["epsg", "esri", "ogc", "iau_2015", "ignf"].contains(authority),
      code.utf8.allSatisfy({ isDigit($0) || (97...122).contains($0) })
    else { return nil }
    return .catalogued(authority: authority.uppercased(), code: code.uppercased())
  }

  /// Whether the text begins with a word and an opening bracket, as all well-known text does.
  private static func startsWithKeyword(_ text: String) -> Bool {
    let word = text.utf8.prefix { (65...90).contains($0 & 0xDF) || $0 == UInt8(ascii: "_") || isDigit($0) }
    let next = text.utf8.dropFirst(word.count).drop { $0 <= 0x20 }.first
    return !word.isEmpty && (next == UInt8(ascii: "[") || next == UInt8(ascii: "("))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

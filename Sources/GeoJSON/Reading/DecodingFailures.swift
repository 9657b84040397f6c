extension GeoJSONError {
  /// The decoder's error in our words.
  init(_ error: DecodingError, in bytes: [UInt8], file: String) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(file: file, feature: featureNumber(context.codingPath), .memberMissing(key.stringValue))
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let member = context.codingPath.last { $0.intValue == nil }?.stringValue ?? ""
      // Every kind of value was tried, and an object last: what is none of them is a number that nothing holds.
      if context.codingPath.contains(where: { $0.stringValue == "properties" }), Self.words(for: type) == "an object" {
        let expected = "a value that can be kept; a number is at most 1.8e308"
        self.init(file: file, feature: featureNumber(context.codingPath), .memberWrong(member, expected: expected))
        return
      }
      self.init(
        file: file, feature: featureNumber(context.codingPath), .memberWrong(member, expected: Self.words(for: type)))
    case .dataCorrupted(let context):
      let number = featureNumber(context.codingPath)
      self.init(file: file, feature: number, .notJSON(whyNotJSON(bytes) ?? "it does not follow JSON's rules"))
    @unknown default:
      self.init(file: file, .notJSON("it can not be decoded"))
    }
  }

  private static func words(for type: Any.Type) -> String {
    let name = "\(type)"
    if name.hasPrefix("Array") || name.contains("Unkeyed") || name.contains("[Any]") { return "an array" }
    if name.hasPrefix("Dictionary") || name.contains("Keyed") { return "an object" }
    if type == String.self { return "text" }
    if type == Double.self || type == Int.self { return "a number" }
    return "what it must be"
  }
}

/// The number of the feature, from 1, that the way through the text leads to.
func featureNumber(_ path: [any CodingKey]) -> Int? {
  guard path.count >= 2, path[0].stringValue == "features" else { return nil }
  return path[1].intValue.map { $0 + 1 }
}

/// How deep the decoder of JSON goes.
private let mostDepth = 512

/// What of the text most likely is wrong; the decoder itself does not say. `nil` when nothing stands out.
private func whyNotJSON(_ bytes: [UInt8]) -> String? {
  let solid = bytes.drop { $0 <= 0x20 }
  guard let first = solid.first else { return "it is empty" }
  guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first >= 0x80 else {
    return "it does not begin with a bracket"
  }
  var (depth, deepest) = (0, 0)
  var isQuoted = false
  var isEscaped = false
  for byte in bytes {
    if isQuoted {
      isQuoted = isEscaped || byte != UInt8(ascii: "\"")
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isQuoted = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      deepest = max(deepest, depth)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }
  if deepest > mostDepth { return "its brackets lie \(deepest) deep, and at most \(mostDepth) are read" }
  if isQuoted { return "it ends inside quotation marks" }
  return depth > 0 ? "it ends before its brackets are closed" : nil
}

/// The names of properties in the order in which they first stand in the text, which a decoded dictionary has lost.
///
/// Follows brackets and quotation marks only; the text must have been decoded before, so that it is sound. Linear.
struct KeyOrder {
  private(set) var names: [String] = []
  private var known: Set<[UInt8]> = []
  /// For each open bracket whether it is that of the properties of a feature.
  private var isProperties: [Bool] = []
  /// The string read last, and whether it stands before a colon.
  private var key: [UInt8] = []

  /// - Parameter isTopology: whether it is TopoJSON, whose features lie in collections of named objects.
  init(_ bytes: [UInt8], isTopology: Bool = false) {
    var place = 0
    var pending: Range<Int>?
    var isNamedProperties = false
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        let end = Self.endOfString(bytes, from: place + 1)
        pending = place + 1..<end
        place = end
      case UInt8(ascii: ":"):
        if let name = pending {
          isNamedProperties = bytes[name].elementsEqual("properties".utf8)
          if isProperties.last == true { add(bytes[name]) }
        }
        pending = nil
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        // The properties of the root are those of a single feature, deeper ones stand in "features": [{…}]. Those in
        // "crs" are passed over, and so is what lies inside the properties.
        let isFeature = isProperties.count == (isTopology ? 5 : 1) || isProperties.count == 3
        isProperties.append(isNamedProperties && isFeature && bytes[place] == UInt8(ascii: "{"))
        isNamedProperties = false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        isProperties.removeLast(isProperties.isEmpty ? 0 : 1)
      case UInt8(ascii: ","):
        isNamedProperties = false
      default: break
      }
      place += 1
    }
  }

  private mutating func add(_ name: ArraySlice<UInt8>) {
    guard known.insert(Array(name)).inserted else { return }
    names.append(unescaped(name))
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place, bytes.count)
  }
}

import Geometry

extension GeometryObject {
  /// A geometry from JSON text as it usually is; see ``JSONCursor``.
  init(quickly cursor: inout JSONCursor) throws(Unusual) {
    self.init()
    try add(&cursor, depth: 0)
  }

  private mutating func add(_ cursor: inout JSONCursor, depth: Int) throws(Unusual) {
    guard depth < 20 else { throw Unusual() }
    try cursor.take("{")
    var type: Range<Int>?
    var coordinates, geometries: Int?
    var isRead = false
    if !cursor.takeIf("}") {
      repeat {
        let key = try cursor.string()
        try cursor.take(":")
        if cursor.isText(key, "type") {
          guard type == nil else { throw Unusual() }
          type = try cursor.string()
        } else if cursor.isText(key, "coordinates") {
          guard coordinates == nil else { throw Unusual() }
          coordinates = cursor.place
          // The type mostly comes first, and says what they are.
          if let type, let known = known(type, cursor) {
            try read(&cursor, known)
            isRead = true
          } else {
            try cursor.skipValue()
          }
        } else if cursor.isText(key, "geometries") {
          guard geometries == nil else { throw Unusual() }
          geometries = cursor.place
          try cursor.skipValue()
        } else {
          try cursor.skipValue()
        }
      } while cursor.takeIf(",")
      try cursor.take("}")
    }
    guard let type else { throw Unusual() }
    if cursor.isText(type, "GeometryCollection") {
      guard let geometries else { throw Unusual() }
      var members = cursor.moved(to: geometries)
      try members.take("[")
      if members.takeIf("]") { return }
      repeat { try add(&members, depth: depth + 1) } while members.takeIf(",")
      return try members.take("]")
    }
    if isRead { return }
    guard let known = known(type, cursor), let coordinates else { throw Unusual() }
    var inside = cursor.moved(to: coordinates)
    try read(&inside, known)
  }

  private func known(_ type: Range<Int>, _ cursor: JSONCursor) -> (kind: String, depth: Int)? {
    if cursor.isText(type, "MultiPolygon") { return ("polygon", 3) }
    if cursor.isText(type, "Polygon") { return ("polygon", 2) }
    return (try? cursor.text(type)).flatMap { GeometryObject.known[$0] }
  }

  private mutating func read(_ cursor: inout JSONCursor, _ known: (kind: String, depth: Int)) throws(Unusual) {
    note(kind: known.kind)
    let (isPolygon, isLine) = (known.kind == "polygon", known.kind == "line")
    try nested(&cursor, depth: known.depth, isPolygon: isPolygon, countsRings: isPolygon || isLine)
  }

  private mutating func nested(
    _ cursor: inout JSONCursor, depth: Int, isPolygon: Bool, countsRings: Bool
  ) throws(Unusual) {
    if depth == 0 { return try position(&cursor, isPolygon: isPolygon) }
    try cursor.take("[")
    let ringsBefore = loose.sizes.count
    if !cursor.takeIf("]") {
      repeat {
        try nested(&cursor, depth: depth - 1, isPolygon: isPolygon, countsRings: countsRings)
      } while cursor.takeIf(",")
      try cursor.take("]")
    }
    end(depth: depth, ringsBefore: ringsBefore, isPolygon: isPolygon, countsRings: countsRings)
  }

  @inline(__always) private mutating func position(_ cursor: inout JSONCursor, isPolygon: Bool) throws(Unusual) {
    try cursor.take("[")
    let x = try cursor.number().value
    try cursor.take(",")
    let y = try cursor.number().value
    var hasMore = false
    while cursor.takeIf(",") {
      try cursor.skipValue()
      hasMore = true
    }
    try cursor.take("]")
    add(Point(x: x, y: y), hasMore: hasMore, isPolygon: isPolygon)
  }
}

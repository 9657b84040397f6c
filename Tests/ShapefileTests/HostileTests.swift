import Geometry
import Glibc
import Shapefile
import TestSupport
import Testing

/// Whatever the bytes are: an answer or an error with a place, and no answer larger than the file allows.
@Suite struct HostileTests {
  typealias Made = MadeShapefile

  static let made = Made(
    records: [
      Made.polygon([Made.square(0, 0, 10), [(2, 2), (4, 2), (4, 4), (2, 2)]]), Made.null,
      Made.polygon([Made.square(20, 0, 5), Made.square(30, 0, 5)]),
    ],
    table: MadeTable(
      [("name", "C", 8, 0), ("people", "N", 6, 0), ("since", "D", 8, 0)],
      [["Oslo", "697549", "18380101"], ["", "", ""], ["Mæl", "**", "x"]]))

  /// The file with one of its parts replaced.
  private func answer(_ part: String, _ bytes: [UInt8], in folder: String) throws {
    let path = folder + "/made.shp"
    try write(bytes, to: folder + "/made." + part)
    for isRead in [true, false] {
      do {
        let description = isRead ? try readShapefile(at: path).description : try describeShapefile(at: path)
        let room = bytes.count + Self.made.shp.count
        #expect(description.vertices <= room / 16 && description.features <= room / 4)
      } catch {
        #expect(error.file.hasPrefix("made."))
      }
    }
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `a file that ends early, at any byte`(_ part: String) throws {
    let whole = part == "shp" ? Self.made.shp : part == "shx" ? Self.made.shx : Self.made.table?.bytes ?? []
    try withTemporaryFolder { folder in
      try Self.made.write(to: folder)
      for length in 0..<whole.count { try answer(part, Array(whole.prefix(length)), in: folder) }
    }
  }

  @Test(arguments: [true, false])
  func `bytes thrown about`(_ hasIndex: Bool) throws {
    var chance = SplitMix64(seed: 2020)
    try withTemporaryFolder { folder in
      try Self.made.write(to: folder, index: hasIndex)
      let parts = [("shp", Self.made.shp), ("dbf", Self.made.table?.bytes ?? [])]
      for (part, whole) in hasIndex ? parts + [("shx", Self.made.shx)] : parts {
        for _ in 0..<600 {
          var bytes = whole
          for _ in 0..<Int.random(in: 1...4, using: &chance) {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            bytes[place] =
              [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &chance)]
              .randomElement(using: &chance) ?? 0
          }
          try answer(part, bytes, in: folder)
        }
        try answer(part, whole, in: folder)
      }
    }
  }

  /// Bytes of the first record's content, from byte 108: type 0, box 4, parts 36, points 40, starts 44 and 48.
  @Test(
    arguments: [
      ("another format", 0, big(0x504B_0304), nil, .wrongMagicNumber(0x504B_0304)),
      ("an unknown type of file", 32, little(Int32(6)), nil, .unknownShapeType(6)),
      ("points", 32, little(Int32(1)), nil, .notPolygons("points")),
      ("an unknown type of record", 108, little(Int32(99)), 1, .unknownRecordType(99)),
      ("a point among polygons", 108, little(Int32(1)), 1, .notPolygons("points")),
      (
        "as many parts as there are numbers", 144, little(Int32.max), 1,
        .countsExceedRecord(parts: .init(Int32.max), points: 9, bytes: 196)
      ),
      (
        "as many points as there are numbers", 148, little(Int32.max), 1,
        .countsExceedRecord(parts: 2, points: .init(Int32.max), bytes: 196)
      ),
      ("fewer parts than none", 144, little(Int32(-1)), 1, .negativeCount(parts: -1, points: 9)),
      ("a first part that is not at the start", 152, little(Int32(1)), 1, .firstPartNotAtStart(1)),
      ("a part past the end", 156, little(Int32(9)), 1, .partPastEnd(2)),
      ("parts out of order", 156, little(Int32(0)), 1, .partOutOfOrder(2)),
      ("not a number", 160, little(Double.nan), 1, .notFinite(point: 1)),
      ("infinite", 168, little(-Double.infinity), 1, .notFinite(point: 1)),
      ("a record of no length", 104, big(0), 1, .tooShort(bytes: 0)),
      ("a record too short for its header", 104, big(10), 1, .tooShort(bytes: 20)),
    ] as [(String, Int, [UInt8], Int?, ShapefileError.Reason)])
  func `what libshp would take in silence is refused`(
    _ name: String, _ place: Int, _ bytes: [UInt8], _ record: Int?, _ reason: ShapefileError.Reason
  ) throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder)
      var shp = Self.made.shp
      shp.replaceSubrange(place..<place + bytes.count, with: bytes)
      try write(shp, to: path)
      #expect(throws: ShapefileError(file: "made.shp", record: record, reason), "\(name)") {
        try readShapefile(at: path)
      }
    }
  }

  @Test func `a record that claims more than the file holds`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder)
      let whole = Self.made.shp
      try write(whole.dropLast(8), to: path)
      #expect(throws: ShapefileError(file: "made.shp", record: 3, .endsPastEnd)) { try readShapefile(at: path) }
      // Sound all the same when what is in it lies inside the file.
      var padded = Self.made
      padded.records[2] += [UInt8](repeating: 0, count: 16)
      let paddedPath = try padded.write(to: folder)
      try write(padded.shp.dropLast(16), to: paddedPath)
      let problems = try readShapefile(at: paddedPath).description.problems
      #expect(problems.contains("Record 3 claims 228 bytes; the file ends after 212."))
    }
  }

  @Test func `an index that lets records overlap is not followed`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder)
      let entry = Self.made.shx[100..<108]
      try write(
        Self.made.shx[..<100] + Array([[UInt8]](repeating: Array(entry), count: 10_000).joined()),
        to: folder + "/made.shx")
      let description = try readShapefile(at: path).description
      #expect(description.features == 3)
      #expect(
        description.problems.first
          == "made.shx lets records overlap; the records were found by reading through the .shp.")
    }
  }

  @Test func `an index that leads astray is not followed when the file itself is in step`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder)
      var shx = Self.made.shx
      for offset in [Int32.max, 60, 0] {
        shx.replaceSubrange(108..<112, with: big(offset))
        try write(shx, to: folder + "/made.shx")
        let description = try readShapefile(at: path).description
        #expect(description.features == 3 && description.nullShapes == 1)
        #expect(
          description.problems.first
            == "made.shx leads astray; the records were found by reading through the .shp.")
      }
      // Neither is: the index is followed, and the record named.
      try write(Self.made.shp + [0], to: path)
      #expect(throws: ShapefileError(file: "made.shp", record: 2, .startsPastEnd)) { try readShapefile(at: path) }
      #expect(try describeShapefile(at: path).features == 3)
    }
  }

  @Test func `an index with fewer records than the file loses none of them`() throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder)
      for kept in 0..<3 {
        try write(Self.made.shx[..<(100 + 8 * kept)], to: folder + "/made.shx")
        let description = try readShapefile(at: path).description
        #expect(description.features == 3)
        #expect(
          description.problems.first
            == "made.shx has \(kept) records, and the .shp 3; the records were found by reading through the .shp.")
      }
    }
  }

  @Test func `a table whose header contradicts itself is told of`() throws {
    try withTemporaryFolder { folder in
      var made = Self.made
      made.table = MadeTable([("name", "C", 5, 0), ("n", "N", 3, 0)], [["a", "1"], ["b", "2"], ["c", "3"]])
      let path = try made.write(to: folder)
      let sound = try #require(made.table?.bytes)
      func problems(_ bytes: [UInt8]) throws -> [String] {
        try write(bytes, to: folder + "/made.dbf")
        return try describeShapefile(at: path).problems
      }
      #expect(try !problems(sound).contains { $0.contains("attributes may be wrong") })
      // The list of fields ends after the first.
      var early = sound
      early[64] = 0x0D
      let told = try problems(early)
      #expect(told.contains("made.dbf has records of 9 bytes, and fields for 6 of them; attributes may be wrong."))
      #expect(told.contains { $0.hasPrefix("made.dbf has a header of 97 bytes, and its 1 fields end after 65") })
      var wide = sound
      wide[10] = 11
      #expect(try problems(wide).contains { $0.contains("records of 11 bytes, and fields for 9") })
    }
  }

  @Test(arguments: ["dbf", "shx", "prj", "cpg"])
  func `a pipe beside the file is refused, and not waited for`(_ part: String) throws {
    try withTemporaryFolder { folder in
      let path = try Self.made.write(to: folder, index: part != "shx")
      unlink(folder + "/made." + part)
      #expect(mkfifo(folder + "/made." + part, 0o600) == 0)
      #expect(throws: ShapefileError(file: "made." + part, .cannotOpen("not a regular file"))) {
        try readShapefile(at: path)
      }
    }
  }

  @Test func `files that are not there, empty, or folders`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/none.shp"
      #expect(throws: ShapefileError(file: "none.shp", .cannotOpen("no such file"))) { try readShapefile(at: path) }
      try write([], to: path)
      #expect(throws: ShapefileError(file: "none.shp", .endsInHeader(bytes: 0))) { try readShapefile(at: path) }
      #expect(throws: ShapefileError.self) { try readShapefile(at: folder) }
    }
  }

  @Test(arguments: [
    (ShapefileError(file: "a.shp", record: 12, .partPastEnd(3)), "a.shp, record 12: part 3 starts past the last point"),
    (ShapefileError(file: "cities.shp", .notPolygons("points")), "cities.shp holds points; polygons are needed"),
    (
      ShapefileError(file: "a.dbf", record: 2, field: "name", .textTooLong(bytes: 300)),
      "a.dbf, record 2, field name: the text has 300 bytes in UTF-8; an attribute holds at most 254"
    ),
  ])
  func `an error is one sentence`(_ error: ShapefileError, _ sentence: String) {
    #expect("\(error)" == sentence)
  }
}

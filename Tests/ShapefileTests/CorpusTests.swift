import Geometry
import Shapefile
import Testing

/// Needs `../shared/corpus`, which is not part of the repository; skipped without it.
@Suite(.enabled(if: Corpus.isThere, "the corpus is not beside the repository"))
struct CorpusTests {
  @Test func `the corpus is whole`() {
    #expect(Corpus.entries.count == 146)
    let wanted = ["read; figures": 32, "read with a warning": 29, "clear error": 2, "refuse": 83]
    for (want, count) in wanted { #expect(Corpus.entries(wanting: want).count == count) }
  }

  @Test(arguments: Corpus.entries(wanting: "read"))
  func `polygons read with the figures that GDAL gives`(_ entry: Corpus.Entry) throws {
    let (layer, description) = try readShapefile(at: entry.file)
    #expect(layer.shapes.featureCount == entry.int("features_shp"))
    #expect(description.nullShapes == entry.int("gdal_no_geometry"))
    #expect(description.rings == entry.int("parts"))
    if entry.row["area_agree"] == "yes" {
      let area = try #require(description.area)
      let expected = entry.double("area_gdal") ?? 0
      #expect(abs(area - expected) <= 1e-9 * abs(expected), "\(area) instead of \(expected)")
    }
    if entry.want.hasPrefix("read with a warning") && !Self.onlyInvalid.contains(entry.path) {
      #expect(!description.problems.isEmpty)
    }
    try expectDescription(entry, description)
    for (ours, theirs) in zip(layer.rows, entry.expected.head) {
      #expect(zip(ours, theirs).allSatisfy(agree), "\(ours), \(theirs)")
    }
  }

  /// Odd for polygons that cross themselves, which a reader of files does not look for.
  static let onlyInvalid: Set = [
    "mapshaper/geopackage/world_land_robin.shp", "mapshaper/shapefile/six_counties.shp",
    "mapshaper/shapefile/two_states.shp", "mapshaper/shapefile/two_states_mercator.shp",
  ]

  @Test(arguments: Corpus.entries(wanting: "refuse"))
  func `files of other shapes are refused by name, and described`(_ entry: Corpus.Entry) throws {
    let plural = entry.kind == "multipatch" ? "multipatches" : entry.kind + "s"
    #expect(throws: ShapefileError(file: lastName(entry.path), .notPolygons(plural))) {
      try readShapefile(at: entry.file)
    }
    try expectDescription(entry, try describeShapefile(at: entry.file))
  }

  private func expectDescription(_ entry: Corpus.Entry, _ description: LayerDescription) throws {
    #expect(description.type.hasPrefix(entry.kind))
    #expect(description.features == entry.int("features_shp"))
    // Points that the list counts and that lie outside the record, or in no part of it.
    if !["gdal/shp/buggymultipoint.shp", "gdal/shp/emptymultiline.shp"].contains(entry.path) {
      #expect(description.vertices == entry.int("vertices"))
    }
    let bounds = entry.row["bounds"].map(numbers) ?? []
    // GDAL follows the index of 3dpoints.shp, which leads astray, to 8 of its 22 points.
    if let box = description.bounds, bounds.count == 4, bounds.allSatisfy(\.isFinite),
      entry.path != "shapelib/3dpoints.shp"
    {
      #expect([box.minX, box.minY, box.maxX, box.maxY] == bounds)
    }
    #expect(description.fields.map(\.name) == entry.expected.fields)
    for (field, type) in zip(description.fields, entry.expected.types) {
      #expect(agree(field, type), "\(field) is \(type) for GDAL")
    }
    if let first = entry.expected.head.first {
      #expect(zip(description.firstRecord, first).allSatisfy(agree), "\(description.firstRecord), \(first)")
    }
  }

  /// What is said about files that someone made odd on purpose, or by accident.
  @Test(arguments: [
    ("gdal/shp/buggymultiline.shp", "record 1: the record claims 3 parts and 5 points, too many for its 116 bytes."),
    ("gdal/shp/buggymultipoint.shp", "record 1: the record claims 0 parts and 3 points, too many for its 72 bytes."),
    ("gdal/shp/emptymultipoly.shp", "1 polygon has no rings (record 1)."),
    ("gdal/shp/extentnan.shp", "The bounds in the header are infinite or not numbers"),
    ("gdal/shp/extentnan.shp", "The file has no records."),
    ("gdal/shp/gjmultipoly.shp", "1 shape has a ring inside another, both wound as shells; both were kept"),
    ("gdal/shp/mixed_shape_type_non_conformant.shp", "2 records are polygon, not line as the header says"),
    ("gdal/shp/multipolygon_as_invalid_polygon.shp", "2 shapes have rings wound the wrong way"),
    ("gdal/shp/pointnan.shp", "record 2: point 1 has a coordinate that is infinite or not a number."),
    ("gdal/shp/polygonm_without_m.shp", "2 rings are not closed (first: record 1, part 1)."),
    ("gdal/shp/testpoly.shp", "1 shape has rings wound the wrong way; they were sorted by what contains what"),
    ("go-shp/multipatch.shp", "The header gives the file 936 bytes; it has 1192."),
    ("mapshaper/issues/518_519_shp_reading/max_callstack_error.shp", "Record numbers are out of step"),
    ("mapshaper/issues/invalid_coords/invalid_coordinates.shp", "Field SUFFIX has no width"),
    ("mapshaper/shapefile/polygons.shp", "There is no .shx"),
    ("pyshp/corrupt_too_long.shp", "The header gives the file 1144 bytes; it has 1145."),
    ("shapefile-rs/polygon.shp", "3 rings are not closed (first: record 1, part 1)."),
    ("shapelib/3dpoints.shp", "3dpoints.shx leads astray; the records were found by reading through the .shp."),
    ("shapelib/anno.shp", "80 points repeat the one before, which changes no shape."),
    ("shapelib/csah.shp", "There is no .prj"),
  ])
  func `what is odd is said`(_ path: String, _ words: String) throws {
    let entry = try #require(Corpus.entries.first { $0.path == path })
    let problems = try describeShapefile(at: entry.file).problems
    #expect(problems.contains { $0.contains(words) }, "\(problems)")
  }

  @Test(arguments: [
    (
      "gdal/shp/buggymultipoly.shp",
      "buggymultipoly.shp, record 1: the record claims 1 parts and 16 points, too many for its 296 bytes"
    ),
    ("gdal/shp/buggymultipoly2.shp", "buggymultipoly2.shp, record 1: part 1 starts at point 6, not at the first"),
  ])
  func `a broken polygon is an error with its place`(_ path: String, _ words: String) throws {
    let entry = try #require(Corpus.entries.first { $0.path == path })
    let error = #expect(throws: ShapefileError.self) { try readShapefile(at: entry.file) }
    #expect(error?.description == words)
    #expect(try describeShapefile(at: entry.file).problems.contains(words + "."))
  }

  @Test(
    arguments: [
      ("fiona/gre.shp", "UTF-8 (.cpg)"), ("fiona/coutwildrnp.shp", "ISO-8859-1 (.cpg)"),
      ("gdal/poly.shp", "UTF-8 (assumed)"), ("mapshaper/dbf/cpg/big5.shp", "BIG5 (.cpg)"),
      ("mapshaper/dbf/ldid/chinese.shp", "CP936 (language byte 0x7A)"),
      ("mapshaper/shapefile/latin1-property.shp", "WINDOWS-1252 (language byte 0x57)"),
      ("pyshp/latin1.shp", "WINDOWS-1252 (assumed)"), ("shapefile-rs/file_cp936.shp", "CP936 (.cpg)"),
      ("shapelib/pline.shp", "CP437 (language byte 0x1B)"), ("shapefile-rs/line.shp", nil),
    ] as [(String, String?)])
  func `the encoding is told, and where it was found`(_ path: String, _ encoding: String?) throws {
    let entry = try #require(Corpus.entries.first { $0.path == path })
    #expect(try describeShapefile(at: entry.file).encoding == encoding)
  }

  @Test(arguments: Corpus.entries(wanting: "read"))
  func `what was read, written and read again is the same`(_ entry: Corpus.Entry) throws {
    let (layer, _) = try readShapefile(at: entry.file)
    try withTemporaryFolder { folder in
      try writeShapefile(layer, to: folder + "/again.shp")
      let (again, description) = try readShapefile(at: folder + "/again.shp")
      if !layer.fields.isEmpty {
        #expect(again.rows == layer.rows)
        #expect(again.fields == layer.fields)
      }
      #expect(again.referenceSystem == layer.referenceSystem)
      #expect(again.shapes.featureCount == layer.shapes.featureCount)
      #expect(again.shapes.points.count == layer.shapes.points.count)
      #expect(again.shapes.polygonStarts == layer.shapes.polygonStarts)
      #expect(abs((description.area ?? 0) - layer.shapes.absoluteArea) <= 1e-9 * layer.shapes.absoluteArea)
    }
  }
}

private func lastName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

private func numbers(_ text: String) -> [Double] {
  text.split { "[], ".contains($0) }.map { Double($0) ?? .nan }
}

private func agree(_ ours: AttributeValue, _ theirs: Corpus.Value) -> Bool {
  switch (ours, theirs) {
  // "nan" is how the program that made the list writes a text that is missing.
  case (.missing, .null), (.missing, .text("nan")): true
  case (.whole(let a), .number(let b)): Double(a) == b
  case (.number(let a), .number(let b)): a == b
  case (.text(let a), .bool(let b)): a == "\(b)"
  case (.text(let a), .text(let b)): a == b
  default: false
  }
}

private func agree(_ field: Field, _ type: String) -> Bool {
  switch field.kind {
  // GDAL takes whole numbers of over 18 digits for numbers, lest they be too large; here the values decide.
  case .whole: type.hasPrefix("int") || field.name == "LONGFIELD"
  case .number: type == "float64"
  case .text, .date: type == "object"
  case .logical: type == "bool"
  }
}

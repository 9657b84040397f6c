import CShapelib

/// An open `.shp`, decoded by libshp from memory.
struct ShapeDecoder: ~Copyable {
  private let files: MemoryFiles
  private let handle: SHPHandle

  /// Opens the bytes of a `.shp` with an index of our own, whose records have been checked.
  init(_ shapes: [UInt8], index: RecordIndex, name: String) throws(ShapefileError) {
    let files = MemoryFiles(reading: ["shp": shapes, "shx": index.file(header: shapes)])
    var hooks = MemoryFiles.hooks
    let (handle, words) = Talk.heard { SHPOpenLL(files.name, "rb", &hooks) }
    guard let handle else { throw ShapefileError(file: name, .refused(words ?? Talk.silent)) }
    // One object for all records: its arrays then are libshp's, and used again.
    SHPSetFastModeReadObject(handle, 1)
    self.files = files
    self.handle = handle
  }

  deinit { SHPClose(handle) }

  /// Calls the body with a record, counted from 0. The shape is gone when the body ends.
  ///
  /// - Returns: libshp's words when it could not decode the record.
  mutating func withShape(_ record: Int, _ body: (DecodedShape) -> Void) -> String? {
    // A listener per record would cost more than the decoding.
    guard let object = SHPReadObject(handle, Int32(record)) else {
      return Talk.heard { _ = SHPReadObject(handle, Int32(record)) }.words ?? Talk.silent
    }
    body(DecodedShape(object: object))
    SHPDestroyObject(object)
    return nil
  }
}

/// A shape in libshp's memory.
struct DecodedShape {
  fileprivate let object: UnsafeMutablePointer<SHPObject>

  /// How many parts there are; none for points.
  var partCount: Int { Int(object.pointee.nParts) }
  /// The horizontal coordinates.
  var x: UnsafeBufferPointer<Double> { buffer(object.pointee.padfX) }
  /// The vertical coordinates.
  var y: UnsafeBufferPointer<Double> { buffer(object.pointee.padfY) }

  /// Where a part's points lie.
  func points(ofPart part: Int) -> Range<Int> {
    guard let starts = object.pointee.panPartStart else { return 0..<0 }
    let start = Int(starts[part])
    let end = part + 1 < partCount ? Int(starts[part + 1]) : Int(object.pointee.nVertices)
    return start..<max(start, end)
  }

  private func buffer(_ pointer: UnsafeMutablePointer<Double>?) -> UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(start: pointer, count: pointer == nil ? 0 : Int(object.pointee.nVertices))
  }
}

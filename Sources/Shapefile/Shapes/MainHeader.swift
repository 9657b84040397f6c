import Geometry

/// The first hundred bytes of a `.shp`, checked.
struct MainHeader {
  static let size = 100

  let type: ShapeType
  let claimedBytes: Int
  let claimedBounds: [Double]

  init(_ bytes: [UInt8], file: String) throws(ShapefileError) {
    guard bytes.count >= Self.size else { throw ShapefileError(file: file, .endsInHeader(bytes: bytes.count)) }
    let magic = bytes.bigEndian(at: 0)
    guard magic == 9994 else { throw ShapefileError(file: file, .wrongMagicNumber(magic)) }
    let code = bytes.littleEndian(at: 32)
    guard let type = ShapeType(code: code) else { throw ShapefileError(file: file, .unknownShapeType(code)) }
    self.type = type
    claimedBytes = bytes.bigEndian(at: 24) * 2
    claimedBounds = (0..<4).map { bytes.double(at: 36 + 8 * $0) }
  }

  /// What the header says that is not so.
  func noteProblems(fileBytes: Int, in problems: inout Problems) {
    if claimedBytes != fileBytes {
      problems.note("The header gives the file \(claimedBytes) bytes; it has \(fileBytes).")
    }
    if !claimedBounds.allSatisfy(\.isFinite) {
      problems.note("The bounds in the header are infinite or not numbers; those of the coordinates were taken.")
    }
  }
}

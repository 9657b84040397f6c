import Testing
import ZipArchive

@Suite("Archives written and read")
struct WriteArchiveTests {
  private let parts = [
    ArchivePart("[Content_Types].xml", Array("<a/>".utf8)), ArchivePart("tom", []),
    ArchivePart("mappe/blåbær.bin", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }),
  ]

  @Test("Parts come back as they were, in their order")
  func roundTrip() throws {
    let archive = try Archive(try writeArchive(parts))
    #expect(archive.names == parts.map(\.name))
    for part in parts { #expect(try archive.part(part.name) == part.bytes) }
  }

  @Test("Equal parts come to the same bytes, dated 1 January 1980")
  func sameBytes() throws {
    let bytes = try writeArchive(parts)
    #expect(try writeArchive(parts) == bytes)
    // Time and day stand in the head of the first part, behind ten bytes.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test("Text is packed")
  func packed() throws {
    let text = ArchivePart("text", Array(repeating: UInt8(ascii: "a"), count: 100_000))
    #expect(try writeArchive([text]).count < 1_000)
  }

  @Test("What is no archive says so")
  func noArchive() {
    #expect(throws: ArchiveError.self) { _ = try Archive(Array("PK no archive".utf8)) }
  }

  @Test("A part that unpacks too far is refused, and so are too many parts")
  func limits() throws {
    let bytes = try writeArchive([ArchivePart("bomb", Array(repeating: 0, count: 8 << 20)), ArchivePart("b", [1])])
    let archive = try Archive(bytes)
    #expect(throws: ArchiveError.self) { _ = try archive.part("bomb") }
    var limits = ArchiveLimits()
    limits.entries = 1
    #expect(throws: ArchiveError.self) { _ = try Archive(bytes, limits: limits) }
  }
}

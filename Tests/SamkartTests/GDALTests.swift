import Foundation
import Testing

/// What `info` tells of a file, beside what GDAL tells of it; skipped where GDAL is not installed.
@Suite("What GDAL says of the same files", .enabled(if: GDAL.isThere, "ogrinfo of GDAL is not installed"))
struct GDALTests {
  /// What `info` says, of what both know.
  private struct Told: Decodable {
    struct Field: Decodable { var name: String }
    var features, vertices: Int
    var bounds: [Double]?
    var fields: [Field]
    var problems: [String]
    /// Whether the file contradicts itself: then each program goes by another part of it.
    var isDamaged: Bool {
      !problems.allSatisfy { $0.contains(".prj") || $0.contains("reference system") || $0.contains("no records") }
    }
  }

  @Test("Features, fields and bounds are the same", arguments: GDAL.files)
  func same(_ file: String) throws {
    let run = try Program.run(["info", file, "--format", "json"])
    #expect(run.status == 0, "\(run.talk)")
    let ours = try JSONDecoder().decode(Told.self, from: run.output)
    if ours.isDamaged { return }
    let theirs = try #require(GDAL.told(of: file))
    #expect(ours.features == theirs.features)
    #expect(ours.fields.map(\.name) == theirs.fields)
    for (a, b) in zip(ours.bounds ?? [], theirs.bounds) { #expect(abs(a - b) < 1e-5 * max(1, abs(b))) }
    // Of what holds nothing GDAL repeats the bounds in the header.
    if ours.vertices > 0 { #expect(ours.bounds?.count ?? 0 == theirs.bounds.count) }
  }
}

/// GDAL's `ogrinfo`.
private enum GDAL {
  static let isThere = output(["--version"]) != nil

  /// Files of this repository, and of the countries that lie beside it where they do.
  static let files: [String] = {
    let own = [
      "GeoData/norway-2020/boundaries/municipalities.shp", "Tests/Fixtures/estuary/boundaries/parishes.geojson",
    ]
    let beside = Program.repository.appending(path: "../shared")
    var found: [String] = []
    for case let file as URL in FileManager.default.enumerator(at: beside, includingPropertiesForKeys: [.fileSizeKey])
      ?? .init()
    where ["shp", "geojson"].contains(file.pathExtension.lowercased()) {
      // Large ones take long, and say no more.
      let size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
      if size < 3 << 20, told(of: file.path) != nil { found.append(file.path) }
    }
    return own + found.sorted()
  }()

  /// What is told of a file with one layer; `nil` where GDAL does not read it, or reads it with a doubt.
  static func told(of file: String) -> (features: Int, fields: [String], bounds: [Double])? {
    guard let text = output(["-ro", "-so", "-al", file]) else { return nil }
    var features: Int?
    var fields: [String] = []
    var bounds: [Double] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Feature Count: ") { features = Int(line.dropFirst(15)) }
      if line.hasPrefix("Extent: ") {
        bounds = line.dropFirst(8).split { "(), ".contains($0) }.compactMap { Double($0) }
      }
      if let match = line.wholeMatch(
        of: #/(.+): (String|Integer|Integer64|Real|Date|DateTime)(\(.*\))? \(\d+\.\d+\).*/#)
      {
        fields.append(String(match.1))
      }
    }
    return features.map { ($0, fields, bounds) }
  }

  private static func output(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["ogrinfo"] + arguments
    process.currentDirectoryURL = Program.repository
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: text, as: UTF8.self) : nil
  }
}

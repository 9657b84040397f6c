import Foundation
import Geometry
import Glibc
import Testing

@testable import Shapefile

/// A set takes its names file by file. At each step between two of them a program may be stopped; here the folder is laid
/// as it is then.
@Suite struct ReplacedSetTests {
  private static let endings = ["shx", "cpg", "prj", "shp", "dbf"]

  private static func layer(_ name: String, system: String? = "GEOGCS[\"a\"]") -> FeatureLayer {
    var layer = FeatureLayer(
      shapes: PolygonLayer(), fields: [Field(name: "name", kind: .text)], rows: [], referenceSystem: system)
    layer.shapes.appendFeature([[square(name == "old" ? 0 : 100, 0, 10)]])
    layer.rows = [[.text(name)]]
    return layer
  }

  /// A layer as it is read back.
  private static func read(_ name: String, system: String? = "GEOGCS[\"a\"]") throws -> FeatureLayer {
    try withTemporaryFolder { folder in
      try writeShapefile(layer(name, system: system), to: folder + "/a.shp")
      return try readShapefile(at: folder + "/a.shp").layer
    }
  }

  /// A folder with the old set, the new one under temporary names, and so many of them in place.
  private func stopped(after steps: Int, in folder: String, system: String? = "GEOGCS[\"a\"]") throws {
    try writeShapefile(Self.layer("old"), to: folder + "/a.shp")
    var parts: [PendingSwitch.Part] = []
    try withTemporaryFolder { other in
      try writeShapefile(Self.layer("new", system: system), to: other + "/a.shp")
      for ending in Self.endings {
        let exists = access(other + "/a.\(ending)", F_OK) == 0
        parts.append(.init(name: "a.\(ending)", temporary: exists ? ".a.\(ending).999999999.part" : nil))
        if exists { #expect(rename(other + "/a.\(ending)", folder + "/.a.\(ending).999999999.part") == 0) }
      }
    }
    let mark = try #require(fopen(folder + "/.a.samkart-switch", "w"))
    let bytes = PendingSwitch(parts).bytes
    fwrite(bytes, 1, bytes.count, mark)
    fclose(mark)
    unlink(folder + "/a.dbf")
    for part in parts.prefix(steps) {
      if let temporary = part.temporary {
        #expect(rename(folder + "/" + temporary, folder + "/" + part.name) == 0)
      } else {
        unlink(folder + "/" + part.name)
      }
    }
  }

  @Test(arguments: 0...5, [true, false])
  func `a set whose replacing was stopped is read as the new one, whole`(_ steps: Int, hasSystem: Bool) throws {
    try withTemporaryFolder { folder in
      let system = hasSystem ? "GEOGCS[\"a\"]" : nil
      try stopped(after: steps, in: folder, system: system)
      #expect(try readShapefile(at: folder + "/a.shp").layer == Self.read("new", system: system))
    }
  }

  @Test(arguments: 0...5)
  func `who writes next leaves nothing of it`(_ steps: Int) throws {
    try withTemporaryFolder { folder in
      try stopped(after: steps, in: folder)
      try writeShapefile(Self.layer("newest"), to: folder + "/a.shp")
      #expect(try readShapefile(at: folder + "/a.shp").layer == Self.read("newest"))
      #expect(try names(in: folder) == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx"])
    }
  }

  @Test func `a switch that is not whole yet says nothing`() throws {
    try withTemporaryFolder { folder in
      try writeShapefile(Self.layer("old"), to: folder + "/a.shp")
      for text in ["", "a.shp/.a.shp.1.part\n", "a.shp/.a.shp.1.part\nend"] {
        let file = try #require(fopen(folder + "/.a.samkart-switch", "w"))
        fputs(text, file)
        fclose(file)
        #expect(try readShapefile(at: folder + "/a.shp").layer == Self.read("old"))
      }
    }
  }

  @Test func `who replaces one set at once with others leaves a whole one each time`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/samkart-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try writeShapefile(Self.layer("old"), to: folder + "/a.shp")
    let wholes = [try Self.read("old"), try Self.read("new")]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["old", "new", "old", "new"] {
        group.addTask {
          for _ in 0..<10 {
            try writeShapefile(Self.layer(name), to: folder + "/a.shp")
            let found = try readShapefile(at: folder + "/a.shp").layer
            #expect(wholes.contains(found))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try names(in: folder) == ["a.cpg", "a.dbf", "a.prj", "a.shp", "a.shx"])
  }

  @Test func `what programs left that were stopped goes, and what running ones make stays`() throws {
    try withTemporaryFolder { folder in
      let dead = folder + "/.a.shp.999999999.part"
      let alive = folder + "/.a.dbf.999999998.part"
      for path in [dead, alive] { close(open(path, O_CREAT | O_WRONLY, 0o600)) }
      let held = open(alive, O_RDONLY)
      defer { close(held) }
      #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
      try writeShapefile(Self.layer("old"), to: folder + "/a.shp")
      #expect(access(dead, F_OK) != 0 && access(alive, F_OK) == 0)
    }
  }
}

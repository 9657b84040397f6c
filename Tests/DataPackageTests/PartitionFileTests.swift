import DataPackage
import Register
import Tabular
import Testing

@Suite("Divisions in files of their own")
struct PartitionFileTests {
  private func read(
    _ text: String, municipalities: String = "municipality", regions: String = "region"
  ) throws -> (partition: Partition, problems: [Problem]) {
    try Fixture.dataSet().partition(
      in: DelimitedText(Array(text.utf8), file: "own.csv"), id: "own", municipalities: municipalities, regions: regions)
  }

  @Test("Two columns make a division; a name that all rows of a region share is the region's")
  func plain() throws {
    let plain = try read("municipality;region\n301;b\n1103;a\n").partition
    #expect(plain.regions.map(\.code) == ["a", "b"] && !plain.isUndeclared && !plain.hasCentres)
    let named = try read("code,area,name\n0301,1,One\n1103,2,Two\n", municipalities: "code", regions: "area").partition
    #expect(named.regions.map(\.name) == ["One", "Two"])
    let municipal = try read("municipality,region,name\n0301,1,Oslo\n1103,1,Stavanger\n").partition
    #expect(municipal.regions.map(\.name) == ["1"])
    let both = try read("municipality,region,name,region_name\n0301,1,Oslo,South\n1103,1,Stavanger,South\n").partition
    #expect(both.regions.map(\.name) == ["South"])
  }

  @Test(
    "The column of centres marks them or holds their codes",
    arguments: [("x", ""), ("true", "false"), ("1", "0"), ("0301", "0301"), ("301", "")])
  func centres(_ first: String, _ second: String) throws {
    let read = try read("municipality,region,centre\n0301,1,\(first)\n1103,1,\(second)\n")
    #expect(read.partition.regions.map(\.centres) == [[code("0301")]])
  }

  @Test("What can not be read is an error with its place")
  func refused() {
    #expect(
      complaint { _ = try read("municipality,district\n0301,1\n") }
        == "own.csv, line 1, column region: there is no such column; the header has municipality, district")
    #expect(
      complaint { _ = try read("municipality,region\nOslo,1\n") }
        == "own.csv, line 2, column municipality: 'Oslo' is not a code of 4 digits")
  }
}

/// One part of the work, measured by itself.
struct Stage: Sendable {
  let name: String
  /// Does what must be done before, and gives the work itself. Work with its result thrown away can be left out by a
  /// compiler; so it gives a number that depends on it.
  let prepared: @Sendable (InputFolder, _ input: String) throws -> () throws -> Int

  /// Every stage, in the order of the work.
  static let all = [
    readShapes, readGeoJSONStage, readTable, project, topology, coverage, gaps, repair, dissolve, simplify, areas,
    labels, writeSVG, zones, regroup,
  ]

  /// The stage of the name.
  static func named(_ name: String) throws -> Stage {
    guard let stage = all.first(where: { $0.name == name }) else {
      throw BenchmarkFailure(description: "there is no stage '\(name)'")
    }
    return stage
  }
}

/// Runs a stage so many times and says how long each time took, in nanoseconds, a line each.
func runStage(_ name: String, on input: String, times: Int) throws {
  let folder = InputFolder()
  try makeInputs(in: folder, named: input)
  let work = try Stage.named(name).prepared(folder, input)
  var checksum = 0
  for _ in 0..<times {
    let clock = ContinuousClock()
    let before = clock.now
    checksum &+= try work()
    let took = before.duration(to: clock.now).components
    print(took.seconds * 1_000_000_000 + took.attoseconds / 1_000_000_000)
  }
  note("\(name) on \(input): \(checksum)")
}

/// A reader that is given any bytes whatever, and must end with an answer or an error: no trap, no fault of memory, no
/// hang, no more memory than libFuzzer is told.
struct FuzzTarget: Sendable {
  /// What it is called on the command line.
  let name: String
  /// Inputs to begin with.
  let seeds: @Sendable () -> [[UInt8]]
  /// Gives the bytes to the reader; what it says of them does not matter.
  let read: @Sendable ([UInt8]) -> Void

  init(
    _ name: String, seeds: @escaping @Sendable () -> [[UInt8]] = { [] }, read: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.read = read
  }

  /// Every target.
  static let all: [FuzzTarget] =
    layerTargets + tableTargets + [.workbook, .sheet, .openSheet, .template] + dataSetTargets + [.drawing]
}

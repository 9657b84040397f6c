import ArgumentParser
import Register

/// A limit and its value: `leaderless=0.6`.
struct ThresholdSetting: ExpressibleByArgument {
  let id: String, value: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let value = writtenDecimal(String(parts[1])) else { return nil }
    id = String(parts[0])
    self.value = value
  }
}

import Synchronization

/// How often each thing was read or derived: what tests count to see that nothing is made twice.
final class Tally: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  /// The counts by what was made, as `topology EPSG:25833`.
  var all: [String: Int] { counts.withLock { $0 } }

  func count(_ what: String) { counts.withLock { $0[what, default: 0] += 1 } }
}

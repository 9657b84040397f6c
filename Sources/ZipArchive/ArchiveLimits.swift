/// How far an archive is trusted. No workbook of a register and no document comes near.
public struct ArchiveLimits: Sendable {
  /// The most bytes of the file itself.
  public var archive = 64 << 20
  /// The most entries.
  public var entries = 10_000
  /// The most bytes of a part unpacked.
  public var part = 256 << 20
  /// How many bytes may come of one, beyond the first ``freely``: sheets of repeated cells reach fifty, a bomb a thousand.
  public var ratio = 200
  /// The bytes that may come of however few.
  public var freely = 4 << 20

  /// The usual limits.
  public init() {}

  /// The most bytes that may come of the packed ones.
  func unpacked(fromPacked packed: Int) -> Int {
    let (product, hasOverflown) = packed.multipliedReportingOverflow(by: ratio)
    return min(part, max(freely, hasOverflown ? part : product))
  }
}

/// A file that comes with a request and is none of the data set's: proposals, a list, a style. Whoever asks has read it.
public struct GivenFile: Hashable, Sendable {
  /// What messages call it.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]
  /// What is said of it that it does not tell, where it is a table.
  public var reading: TableReading

  /// A file from its parts.
  public init(name: String, bytes: [UInt8], reading: TableReading = TableReading()) {
    self.name = name
    self.bytes = bytes
    self.reading = reading
  }
}

import Storage

/// A file of features that somebody wants in another format, another reference system or with other fields.
public struct ConvertRequest: Sendable {
  /// What is read.
  public let source: LayerFile
  /// What is written.
  public let target: LayerFile
  /// The reference system to move the coordinates to; they stay as they are when `nil`.
  public var system: String?
  /// What the coordinates mean, whatever the file says.
  public var assigned: String?
  /// The fields to keep, in this order; all when empty.
  public var kept: [KeptField]
  /// The fields that get lost zeros back.
  public var padded: [FieldWidth]
  /// How far borders may lie apart that are made one; borders stay as they are when `nil`.
  public var repair: CoverageTolerance?
  /// The field to order the features by; they keep their order when `nil`.
  public var order: String?

  /// A request; fails when an ending tells no format, and when a file would be written over itself.
  public init(
    from input: String, to output: String, system: String? = nil, assigned: String? = nil, kept: [KeptField] = [],
    padded: [FieldWidth] = [], order: String? = nil, repair: CoverageTolerance? = nil,
    access: LayerAccess = LayerAccess()
  ) throws(Failure) {
    if isSameFile(input, output) {
      throw Failure("\(output): is read and cannot be written as well", cause: .wrongRequest)
    }
    do {
      source = try LayerFile(input, access)
      target = try LayerFile(output)
    } catch {
      throw Failure(error)
    }
    self.system = system
    self.assigned = assigned
    self.kept = kept
    self.padded = padded
    self.order = order
    self.repair = repair
  }
}

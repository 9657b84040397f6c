/// How a file of map layers is to be got at, where its name does not tell.
public struct LayerAccess: Sendable {
  /// The layer of a file with several; `nil` for the only one.
  public var layer: String?
  /// How a shapefile's attributes are encoded, by any name, whatever the file says.
  public var encoding: String?
  /// A query that the file's own database, or GDAL, answers; its answer is the layer.
  public var query: String?
  /// Whether what is named may lie on another machine.
  public var allowsNetwork: Bool
  /// The file's bytes, where they have been read already, as from standard input.
  public var bytes: [UInt8]?

  /// The only layer of a file on this machine, unless more is said.
  public init(
    layer: String? = nil, encoding: String? = nil, query: String? = nil, allowsNetwork: Bool = false,
    bytes: [UInt8]? = nil
  ) {
    self.layer = layer
    self.encoding = encoding
    self.query = query
    self.allowsNetwork = allowsNetwork
    self.bytes = bytes
  }
}

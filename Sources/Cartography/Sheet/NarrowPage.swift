/// How a drawing lies on a narrow screen: its map as wide as the screen, and everything else below each other in letters
/// that can be read. For the web profile only.
public struct NarrowPage: Equatable, Sendable {
  /// A group of the drawing that lies elsewhere, larger.
  public struct Move: Equatable, Sendable {
    /// The id of a layer, or of a group in the furniture.
    public var id: String
    /// How much larger it is drawn, and what is then added to its places, in millimetres.
    public var scale, x, y: Double

    /// A move from its parts.
    public init(_ id: String, scale: Double = 1, x: Double = 0, y: Double) {
      self.id = id
      self.scale = scale
      self.x = x
      self.y = y
    }
  }

  /// The height of the whole in millimetres, where its width is that of the drawing.
  public var height: Double
  /// What is drawn on a narrow screen only, on a page that is `scale` times as narrow as the drawing.
  public var layers: [SheetGroup]
  /// How much larger those layers are drawn.
  public var scale: Double
  /// What lies elsewhere.
  public var moves: [Move]
  /// The ids of groups that are not shown: the layers say the same.
  public var hidden: [String]

  /// A page from its parts.
  public init(height: Double, layers: [SheetGroup], scale: Double, moves: [Move], hidden: [String]) {
    self.height = height
    self.layers = layers
    self.scale = scale
    self.moves = moves
    self.hidden = hidden
  }
}

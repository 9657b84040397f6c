/// A whole drawing as data: a page in millimetres, x to the right and y down, with layers painted in their order.
public struct MapSheet: Equatable, Sendable {
  /// The name of the map; every id in a written drawing begins with it, so that several maps fit in one document.
  public var id: String
  /// The page, in millimetres.
  public var width, height: Double
  /// Paper around the drawing on all sides, in millimetres, beyond `width` and `height`.
  public var margin = 0.0
  /// The family of all letters.
  public var typeface = Typeface.standard
  /// What stands above the map, for captions elsewhere.
  public var heading = ""
  /// What a dark page makes of it; for the web profile only.
  public var night = NightColours()
  /// How it lies on a narrow screen; for the web profile only. `nil` when it is only drawn smaller.
  public var narrow: NarrowPage?
  /// The short alternative text, at most 150 characters by convention.
  public var title: String
  /// The long description.
  public var description: String
  /// The language of the texts, as in BCP 47.
  public var language: String
  /// What is painted, bottom first.
  public var layers: [SheetGroup]
  /// What found no room; never painted, for whoever writes the drawing to tell.
  public var omissions: [MapOmission]

  /// A drawing from its parts.
  public init(
    id: String, width: Double, height: Double, title: String, description: String, language: String,
    layers: [SheetGroup] = [], omissions: [MapOmission] = []
  ) {
    self.id = id
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.language = language
    self.layers = layers
    self.omissions = omissions
  }
}

/// Items of a drawing that belong together: a layer, a municipality, a legend.
public struct SheetGroup: Equatable, Sendable {
  /// Its id within the map, without the map's name; empty for none.
  public var id: String
  /// What a reader sees when pointing at it; `nil` for nothing.
  public var title: String?
  /// Attributes that scripts may read, written as `data-name="value"` in this order.
  public var attributes: [Attribute]
  /// What is painted, bottom first.
  public var items: [SheetItem]
  /// What the group is a part of for somebody who walks through the drawing by keyboard; `nil` for nothing. Reports do
  /// not have it.
  public var stop: Stop?

  /// A group from its parts.
  public init(id: String = "", title: String? = nil, attributes: [Attribute] = [], items: [SheetItem] = []) {
    self.id = id
    self.title = title
    self.attributes = attributes
    self.items = items
  }

  /// A name with its value.
  public struct Attribute: Equatable, Sendable {
    /// Lower-case letters, digits and hyphens.
    public var name: String
    /// Any text.
    public var value: String

    /// An attribute from its parts.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A place at which the keyboard stops: all groups of a layer that have the same one.
  public struct Stop: Hashable, Sendable {
    /// Its id within the map; lower-case letters, digits and hyphens.
    public var id: String
    /// What a screen reader says.
    public var label: String
    /// Its place in the order of stops.
    public var place: Int

    /// A stop from its parts.
    public init(id: String, label: String, place: Int) {
      self.id = id
      self.label = label
      self.place = place
    }
  }
}

extension SheetGroup {
  /// The width of all lines of a layer of areas, when it is one and the same; `nil` otherwise.
  var sharedStrokeWidth: Double? {
    var shared: Double?
    /// Whether nothing speaks against one width so far.
    func agrees(_ items: [SheetItem]) -> Bool {
      items.allSatisfy { item in
        switch item {
        case .group(let group): return agrees(group.items)
        case .path(_, let paint), .rectangle(_, _, let paint), .circle(_, let paint):
          guard let width = paint.stroke?.width else { return true }
          if shared == nil { shared = width }
          return shared == width
        case .text, .line: return false
        }
      }
    }
    return agrees(items) ? shared : nil
  }

  /// Whether a text stands in the group or in one inside it.
  var holdsText: Bool {
    items.contains { item in
      switch item {
      case .group(let group): group.holdsText
      case .text: true
      default: false
      }
    }
  }
}

extension MapSheet {
  /// The same drawing with every colour turned into the grey that is as light.
  public var inGrey: MapSheet {
    var sheet = self
    sheet.layers = layers.map(\.inGrey)
    return sheet
  }
}

extension SheetGroup {
  fileprivate var inGrey: SheetGroup {
    var group = self
    group.items = items.map(\.inGrey)
    return group
  }
}

extension SheetItem {
  fileprivate var inGrey: SheetItem {
    switch self {
    case .group(let group): .group(group.inGrey)
    case .path(let path, let paint): .path(path, paint.inGrey)
    case .text(var run):
      {
        run.colour = run.colour.grey
        run.halo = run.halo?.inGrey
        return .text(run)
      }()
    case .line(let from, let to, let stroke): .line(from: from, to: to, stroke.inGrey)
    case .rectangle(let box, let radius, let paint): .rectangle(box, cornerRadius: radius, paint.inGrey)
    case .circle(let circle, let paint): .circle(circle, paint.inGrey)
    }
  }
}

extension Paint {
  fileprivate var inGrey: Paint { Paint(fill: fill?.grey, stroke: stroke?.inGrey) }
}

extension Stroke {
  fileprivate var inGrey: Stroke { Stroke(colour.grey, width: width, dashes: dashes) }
}

import Cartography
import Geometry

/// What a small map shows: the rectangle around its land, in metres, and the shape of the land in it, where other maps may
/// come near to that.
struct PanelLand {
  let extent: Box
  let silhouette: Silhouette?

  /// The land of each of several panels. Where all show the same land, one shape stands for all.
  static func all(_ panels: [MapPanel], by kind: PanelKind) -> [PanelLand] {
    let extents = panels.map(\.input.shownExtent)
    if kind == .county {
      return zip(panels, extents).map { PanelLand(extent: $1, silhouette: Silhouette(of: $0.input, in: $1)) }
    }
    let isSameLand = panels.count > 1 && Set(extents.map(\.centre)).count == 1
    let shape = isSameLand ? Silhouette(of: panels[0].input, in: extents[0]) : nil
    return extents.map { PanelLand(extent: $0, silhouette: shape) }
  }
}

extension PanelShelves {
  /// What each of several panels asks for.
  ///
  /// - Parameters:
  ///   - larger: the places of those that are drawn at twice the scale of the others.
  static func wishes(
    _ panels: [MapPanel], _ lands: [PanelLand], _ contents: [PanelContent], _ headings: PanelHeadings,
    _ kind: PanelKind,
    larger: Set<Int>
  ) -> [Wish] {
    return panels.indices.map { place in
      Wish(
        extent: lands[place].extent, titleWidth: headings.widths[place], titleHeight: headings.heights[place],
        padding: max(
          contents[place].features.shownRadius(in: panels[place].input),
          // Beside the outermost land a number finds room, and a dot is not cut.
          kind != .county ? MapMeasures.panelMargin : 0),
        silhouette: lands[place].silhouette,
        magnification: larger.contains(place) ? MapMeasures.largerPanel : 1)
    }
  }
}

import Cartography
import Geometry

extension PanelShelves {
  /// What each of several panels asks for.
  ///
  /// - Parameter isNested: whether panels of the same land may reach into each other's free corners.
  static func wishes(
    _ panels: [MapPanel], _ contents: [PanelContent], _ headings: PanelHeadings, _ kind: PanelKind, isNested: Bool
  ) -> [Wish] {
    let extents = panels.map(\.input.shownExtent)
    // Of the same land one shape stands for all.
    let isSameLand = kind != .county && isNested && panels.count > 1 && Set(extents.map(\.centre)).count == 1
    let silhouette = isSameLand ? Silhouette(of: panels[0].input, in: extents[0]) : nil
    return panels.indices.map { place in
      Wish(
        extent: extents[place], titleWidth: headings.widths[place], titleHeight: headings.heights[place],
        padding: max(
          contents[place].features.shownRadius(in: panels[place].input),
          // Beside the outermost land a number finds room, and a dot is not cut.
          kind != .county ? MapMeasures.panelMargin : 0),
        silhouette: silhouette)
    }
  }
}

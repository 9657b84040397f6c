import Cartography
import Geometry

/// The line hierarchy that all maps share: an inner border never looks like an outer one. Widths in millimetres.
struct MapLines: Equatable {
  var municipality, county, group, coast, nation, flagged, region, planned, area: Stroke

  /// What runs along the middle of a border between regions; `nil` where its colour is enough to know it by.
  var regionCore: Stroke?

  /// The line of a region along its coast, where it is not half of what runs between regions.
  private(set) var regionAtCoast: Stroke?

  /// Whether borders between regions hide those of groups that they run along, being what the map is about.
  var regionsOnTop = false

  /// Whether regions have a line along their coast as well, so that each is seen as an area.
  var closesRegionsAtCoast = true

  /// A stripe that tells of something else than a further region; `nil` for the usual one.
  var ownStripe: Stroke?

  /// The border of a group whose members are not known for sure: dashes, lighter than that of others.
  var unsureGroup: Stroke {
    Stroke(group.colour.mixed(with: Colour(0xFFFFFF), share: 0.25), width: group.width * 0.7, dashes: [0.8, 0.7])
  }

  /// A band in the colour of the land around, through which the land below is seen.
  private(set) var veil: Stroke

  /// How hatches are drawn among the lines.
  var hatch: MapStyle.Hatch

  /// The colour of a ruling on a pale fill.
  private let ruled: Colour

  /// The colour of the dots that say that something is not known.
  private let unknownColour: Colour

  /// Those dots, in rows as far apart as other hatches; no line or border of a map looks like them.
  var unknown: Stroke { Stroke(unknownColour, width: HatchDirection.dotWidth(spacing: hatch.spacing)) }

  init(_ settings: MapSettings) {
    let palette = settings.palette
    let widths = settings.style.lines
    hatch = settings.style.hatch
    ruled = palette.hatch
    // Many lie beside each other: they are to be seen, also on small maps, and not before what they lie on.
    unknownColour = palette.quiet
    municipality = Stroke(palette.hairline, width: widths.municipality)
    // Dashes grow with the line; at its usual width they are 1.1 and 0.7 mm.
    county = Stroke(palette.division, width: widths.county, dashes: [widths.county * 4.4, widths.county * 2.8])
    group = Stroke(palette.outline, width: widths.group)
    coast = Stroke(palette.coast, width: widths.coast)
    // Longer dashes with a short one between: no line of the country's own.
    nation = Stroke(palette.division, width: widths.county * 1.4, dashes: [8, 2.4, 2, 2.4].map { $0 * widths.county })
    flagged = Stroke(palette.outline, width: widths.flagged)
    // A pale band under all other lines: where a border of a collaboration runs along it, both are seen.
    region = Stroke(Colour(0xE07650), width: widths.region)
    if settings.isGreyscale {
      // Among grey fills and dark borders no grey is its own, and dashes are those of counties and of the country: two
      // lines with white between are.
      region = Stroke(palette.outline, width: widths.region * 1.3)
      regionCore = Stroke(Colour(0xFFFFFF), width: widths.region * 0.75)
      regionAtCoast = Stroke(palette.outline, width: widths.region * 0.3)
      ownStripe = Stroke(palette.outline, width: 0.35)
    }
    planned = Stroke(palette.outline, width: widths.group, dashes: [0.9, 0.6])
    area = Stroke(palette.hairline, width: 0.65)
    veil = Stroke(palette.context, width: 0.7)
  }
}

extension MapLines {
  /// How a border between regions looks in a legend, on a fill that the map has along it.
  func regionSample(on fill: Colour) -> LegendRow.Sample {
    regionCore.map { .cased(fill, region, core: $0) } ?? .line(region)
  }
  /// A line of the ruling that stands for a colour in print without colours, on a fill: no darker than it must be to be
  /// seen, or the ruling would be read before the darkest grey.
  func ruling(on fill: Colour) -> Stroke {
    Stroke(contrast(ruled, fill) >= 2.5 ? ruled : flagged.colour, width: MapMeasures.patternWidth)
  }
  /// How the stripes run that tell of a further region, and the millimetres between them.
  var stripes: (spacing: Double, direction: HatchDirection) { (1.3, .falling) }
  /// A stripe, in a dark tone of the border that it belongs to, which is seen on every fill.
  var stripe: Stroke { ownStripe ?? Stroke(region.colour.mixed(with: Colour(0x1A1A1A), share: 0.45), width: 0.35) }

  /// How the bands run that lie over what is beyond the part that a map is about, and the millimetres between them: no hatch
  /// that tells of something runs that way.
  var veils: (spacing: Double, direction: HatchDirection) { (1.6, .upright) }

  /// What lies below another border where that runs along one of a region, so that both are seen: the region's colours on
  /// either side of it, those below first.
  func beside(_ other: Stroke) -> [Stroke] {
    let rim = regionCore.map { max(0, region.width - $0.width) } ?? 0
    let width = other.width + 2 * min(MapMeasures.besideRegion, MapMeasures.besideRegionShare * other.width)
    return [Stroke(region.colour, width: width + rim)] + (regionCore.map { [Stroke($0.colour, width: width)] } ?? [])
  }

  /// The same as thin as the shapes of a frame ask for: among many small ones, lines of the usual width would be all that
  /// is seen.
  ///
  /// - Parameters:
  ///   - unit: the side of a typical unit on the page, in millimetres.
  ///   - group: the same of a typical group; `nil` without groups.
  func thinned(unit: Double, group: Double?) -> MapLines {
    let (own, shared) = (min(1, unit / MapMeasures.roomyUnit), group.map { min(1, $0 / MapMeasures.roomyGroup) })
    var lines = self
    lines.municipality.width *= own
    lines.coast.width *= max(own, 0.4)
    lines.group.width *= shared ?? 1
    lines.region.width *= max(shared ?? 1, 0.4)
    lines.regionCore?.width *= max(shared ?? 1, 0.4)
    lines.flagged.width *= shared ?? 1
    return lines
  }
}

extension MapLines {
  /// The same in a drawing that is smaller than usual: what marks and parts is thinner, and so is what hatches.
  func drawn(at share: Double) -> MapLines {
    var lines = self
    for line in [\MapLines.flagged, \.region, \.group] { lines[keyPath: line].width *= share }
    lines.regionCore?.width *= share
    lines.hatch.flaggedWidth *= share
    // Small shapes must show both ways of a net.
    lines.hatch.flaggedSpacing *= max(share, 0.6)
    return lines
  }
}

extension MapFrame {
  /// The lines as thin as the frame's shapes ask for.
  func fitted(_ lines: MapLines) -> MapLines {
    func side(_ areas: [Double]) -> Double? {
      let seen = areas.filter { $0 > 0 }.sorted()
      return seen.isEmpty ? nil : seen[seen.count / 2].squareRoot() * viewport.millimetresPerMetre
    }
    func areas(_ layer: PolygonLayer) -> [Double] {
      (0..<layer.featureCount).map { feature in
        layer.polygons(ofFeature: feature).reduce(0) { sum, polygon in
          sum + abs(signedArea(of: layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound)))
        }
      }
    }
    guard let unit = side(areas(layer)) else { return lines }
    return lines.thinned(unit: unit, group: side(areas(outlines)))
  }
}

import Analysis
import Cartography
import Register

/// How a map colours what it shows, for programs that draw for themselves.
public struct ColourKey: Equatable, Sendable {
  /// One value with what a legend calls it and its colour.
  public struct Entry: Equatable, Sendable {
    public let value, label: String
    /// The colour in which the map shows it.
    public let colour: Colour
  }

  /// The values there are, in the order of the legend.
  public let entries: [Entry]
  /// For each feature of the topology its value; `nil` where it has none.
  public let values: [String?]
}

extension MapInput {
  /// The collaborations of the day, by id, in their own colours; none outside them.
  public var collaborationColours: ColourKey {
    let features = MapFeatures(self)
    return ColourKey(
      entries: features.list.map { ColourKey.Entry(value: $0.id, label: "\($0.label) \($0.name)", colour: $0.fill) },
      values: features.groups.map { $0.map { features.list[$0].id } })
  }

  /// The collaborations by the class of their mean cover, in the colours of the map of fit.
  ///
  /// - Precondition: the report has an assessment.
  public var fitColours: ColourKey {
    let words = MapWords(report.language)
    let classes = CoverClasses(report)
    let texts = classes.colours.indices.map { rangeText(classes.divided, $0, .share(), words) }
    var ofCollaboration: [String: String] = [:]
    for (fit, place) in zip(report.measures.fits, classes.divided.places) {
      ofCollaboration[fit.collaboration] = place.map { texts[$0] }
    }
    return ColourKey(
      entries: zip(texts, classes.colours).map { ColourKey.Entry(value: $0, label: $0, colour: $1) },
      values: codes.map { $0.flatMap(report.snapshot.collaboration(of:)).flatMap { ofCollaboration[$0] } })
  }

  /// For each collaboration its mean cover as a fraction; `nil` where nobody can say.
  public var meanCovers: [String: Double] {
    report.measures.fits.reduce(into: [:]) { covers, fit in covers[fit.collaboration] = fit.meanCover }
  }

  /// The code of the region that a municipality lies in; `nil` where it has none.
  public func region(of municipality: MunicipalityCode) -> String? {
    report.references?.region(of: municipality)?.code
  }
}

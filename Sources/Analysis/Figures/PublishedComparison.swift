import Register

/// A published figure of a collaboration beside the computed one, rounded as the publication rounds.
public struct PublishedComparison: Hashable, Sendable {
  /// What is compared.
  public enum Measure: String, Hashable, Sendable, CaseIterable { case members, population, area }

  /// The collaboration.
  public var collaboration: Collaboration
  /// What is compared.
  public var measure: Measure
  /// The figure as it was published.
  public var published: Int
  /// The figure as it is computed, before rounding.
  public var computed: Double
  /// The figure as it is computed, rounded to the measure's step.
  public var rounded: Int
  /// Whether the published figure comes out of the stated rounding.
  public var agrees: Bool { published == rounded }
}

/// Every published figure with its computed one, by number of the collaboration, then by measure.
///
/// - Parameters:
///   - populationStep: Inhabitants are published to the nearest of this many.
///   - areaStep: Square kilometres are published to the nearest of this many.
public func comparedWithPublished(
  _ figures: [CollaborationFigures], populationStep: Int = 1_000, areaStep: Int = 100
) -> [PublishedComparison] {
  figures.flatMap { figure in
    let published = figure.collaboration.published
    let rows: [(PublishedComparison.Measure, Int?, Double, Int)] = [
      (.members, published.members, Double(figure.members.municipalities), 1),
      (.population, published.population, Double(figure.members.population), populationStep),
      (.area, published.areaInSquareKilometres, figure.members.areaInSquareKilometres, areaStep),
    ]
    return rows.compactMap { measure, published, computed, step in
      published.map {
        PublishedComparison(
          collaboration: figure.collaboration, measure: measure, published: $0, computed: computed,
          rounded: rounded(computed, toNearest: step))
      }
    }
  }
}

/// The multiple of the step that is nearest to the value, halves away from zero; a step below 1 counts as 1, and a
/// value outside the range of whole numbers gives its end.
public func rounded(_ value: Double, toNearest step: Int) -> Int {
  let step = Double(max(1, step))
  return Int(exactly: (value / step).rounded() * step) ?? (value < 0 ? .min : .max)
}

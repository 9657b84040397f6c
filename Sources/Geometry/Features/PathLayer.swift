/// Points or lines of features, with all their points in one flat array: what is converted, and not joined or drawn.
public struct PathLayer: Equatable, Sendable {
  /// What the features are: points, each a part by itself, or lines.
  public enum Kind: String, Hashable, Sendable { case point, line }

  /// What the features are.
  public let kind: Kind
  /// Every point of every part.
  public private(set) var points: [Point] = []
  private var partStarts = [0]
  private var featureStarts = [0]

  /// A layer without features.
  public init(kind: Kind) { self.kind = kind }

  /// How many features there are.
  public var featureCount: Int { featureStarts.count - 1 }
  /// How many parts there are in all features.
  public var partCount: Int { partStarts.count - 1 }
  /// The greatest number of parts that a feature has; 0 without features.
  public var mostParts: Int { (0..<featureCount).map { parts(ofFeature: $0).count }.max() ?? 0 }
  /// The smallest rectangle around everything; `nil` when there are no points.
  public var box: Box? { Box(around: points) }

  /// The parts of a feature; none for one without a shape.
  public func parts(ofFeature feature: Int) -> Range<Int> { featureStarts[feature]..<featureStarts[feature + 1] }
  /// The points of a part: one of a point, two or more of a line.
  public func points(ofPart part: Int) -> ArraySlice<Point> { points[partStarts[part]..<partStarts[part + 1]] }
  /// The points of a feature, part after part.
  public func points(ofFeature feature: Int) -> ArraySlice<Point> {
    points[partStarts[featureStarts[feature]]..<partStarts[featureStarts[feature + 1]]]
  }

  /// Adds a feature with points that make parts of the given sizes; of a layer of points each is a part. Lines of fewer than
  /// two points are left out.
  public mutating func appendFeature(_ added: some Collection<Point>, sizes: [Int]) {
    switch kind {
    case .point:
      for point in added {
        points.append(point)
        partStarts.append(points.count)
      }
    case .line:
      var rest = added[...]
      for size in sizes {
        let part = rest.prefix(size)
        rest = rest.dropFirst(size)
        guard part.count > 1 else { continue }
        points.append(contentsOf: part)
        partStarts.append(points.count)
      }
    }
    featureStarts.append(partCount)
  }

  /// The layer with as many other points, as a reprojection gives them.
  ///
  /// - Precondition: there are as many.
  public func moved(to others: [Point]) -> PathLayer {
    precondition(others.count == points.count, "the parts would not fit the points")
    var moved = self
    moved.points = others
    return moved
  }

  /// The features in another order, by their places.
  public func ordered(_ order: [Int]) -> PathLayer {
    var ordered = PathLayer(kind: kind)
    for feature in order {
      ordered.appendFeature(
        points(ofFeature: feature), sizes: parts(ofFeature: feature).map { points(ofPart: $0).count })
    }
    return ordered
  }
}

/// The measures of a legend, in millimetres.
public struct LegendStyle: Equatable, Sendable {
  /// The family of the letters.
  public var face = Typeface.standard
  /// The size of the letters.
  public var size = points(6.5)
  /// From one baseline to the next.
  public var leading = points(7.6)
  /// Extra room between two rows.
  public var rowGap = 0.28
  /// Extra room above a heading that is not at the top of a column.
  public var headingGap = 1.25
  /// Width and height of samples.
  public var sampleWidth = 4.2, sampleHeight = 2.35
  /// The radius of a dot.
  public var dotRadius = 0.75
  /// From a sample to its text.
  public var sampleGap = 1.1
  /// Between columns.
  public var columnGap = 4.0

  /// The measures as declared.
  public init() {}

  /// The measures for letters of another size, in millimetres: what goes with the letters follows.
  public init(size: Double, face: Typeface = .standard) {
    let scale = size / self.size
    self.face = face
    self.size = size
    leading *= scale
    rowGap *= scale
    headingGap *= scale
    sampleWidth *= scale
    sampleHeight *= scale
    sampleGap *= scale
    columnGap *= scale
  }
}

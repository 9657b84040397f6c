extension Threshold {
  /// How far apart municipalities may lie and still count as near.
  public static let nearShore = Threshold(.nearShore, value: 3_000)
}

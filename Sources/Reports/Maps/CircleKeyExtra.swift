import Cartography

extension MapExtra {
  /// The key of the sizes of circles, beside a map or below it.
  ///
  /// - Parameter times: how many times smaller the circles are drawn than the entries say.
  init(
    circleKey heading: String, _ entries: [CircleKey.Entry], width: Double, style: LegendStyle, _ palette: Palette,
    times: Double = 1
  ) {
    let key = CircleKey(
      heading, entries.map { .init(radius: $0.radius / times, label: $0.label) }, width: width, style: style,
      palette: palette)
    self.init(
      id: "circle-key", width: key.width, height: key.height, omission: .circleKey,
      items: { key.items(at: $0, palette: palette) },
      shrunk: times == 1
        ? { MapExtra(circleKey: heading, entries, width: width, style: style, palette, times: $0) } : nil)
  }
}

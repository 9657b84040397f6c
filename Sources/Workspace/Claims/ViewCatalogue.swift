import Analysis
import DataPackage

extension View {
  /// Every figure of the day by name, those that the data set states itself among them.
  ///
  /// - Throws: `Failure`: what ``evidence(on:)`` throws, and when the tables of events, arrangements or stated figures
  ///   cannot be read.
  public func catalogue() throws(Failure) -> Told<FigureCatalogue> {
    try Told { notes in
      let evidence = notes.take(try evidence())
      let contents = notes.take(try source.contents(of: [.map, .arrangements, .events, .statedFigures]))
      return FigureCatalogue(
        evidence, thresholds: limits, sizeClasses: settings.sizeClasses,
        records: FigureCatalogue.Records(
          arrangements: contents.arrangements, events: contents.events, stated: contents.statedFigures))
    }
  }
}

import Analysis

extension ReportInput {
  /// The figures of the day, from which tables have their numbers.
  var catalogue: FigureCatalogue {
    FigureCatalogue(
      assessment?.measures.evidence ?? Evidence(snapshot: snapshot, land: contiguity), thresholds: thresholds,
      sizeClasses: sizeClasses)
  }
}

extension ReportInput {
  /// The figures of a collaboration's fit as they are printed among words.
  func figures(of fit: CollaborationFit) -> PrintedFigures {
    PrintedFigures(.fit(fit), from: catalogue, language.numbers)
  }
}

extension FigureCatalogue {
  /// The figures of a subject as cells, in the order of their ids; missing where a figure can not be computed.
  func cells(_ ids: [String], from basis: FigureBasis) -> [Cell] { ids.map { cell($0, from: basis) } }

  /// A figure of a subject as a cell.
  func cell(_ id: String, from basis: FigureBasis) -> Cell { .number(value(id, from: basis)?.value) }
}

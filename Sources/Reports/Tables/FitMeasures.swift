import Analysis
import Register

extension ReportInput {
  /// The measures of the day: those of the assessment, or else what the snapshot and the contiguity give.
  var measures: Measures {
    assessment?.measures ?? Measures(Evidence(snapshot: snapshot, land: contiguity))
  }

  /// A municipality as a cell.
  func cell(_ code: MunicipalityCode?) -> Cell {
    code.map { .named($0.text, snapshot.territory.municipality($0)?.name ?? $0.text) } ?? .missing
  }

  /// Collaborations as items of a list.
  func named(_ collaborations: [String]) -> [Cell.Named] {
    collaborations.map { Cell.Named($0, snapshot.register.collaboration($0)?.name ?? $0) }
  }
}

extension Words {
  /// What must be said of the regions that fit is measured against, when they are not what one expects.
  func regionNotes(_ references: ReferenceRegions) -> [String] {
    guard let partition = references.partition else { return [self[.noRegionsNote]] }
    // Those of the data set are what one expects, but for regions that stand in for better ones.
    let standIn = partition.kind == "economic" && !references.isChosen ? [self[.economicRegionsNote]] : []
    return standIn + (partition.isUndeclared ? [self[.undeclaredRegionsNote]] : [])
  }

  /// Metres as kilometres, with a decimal only where one is needed.
  func kilometres(_ metres: Double) -> String { language.numbers.decimal(metres / 1_000, upTo: 1) }
}

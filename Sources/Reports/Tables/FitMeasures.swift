import Analysis
import Register

extension ReportInput {
  /// The measures of the day: those of the assessment, or else what the snapshot and the contiguity give.
  var measures: Measures {
    assessment?.measures ?? Measures(Evidence(snapshot: snapshot, land: contiguity))
  }

  /// The division that collaborations are measured against; `nil` when there is none.
  var references: Partition? {
    assessment?.measures.evidence.references.partition ?? snapshot.territory.divisions.reference
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
  /// Metres as kilometres, with a decimal only where one is needed.
  func kilometres(_ metres: Double) -> String { language.numbers.decimal(metres / 1_000, upTo: 1) }
}

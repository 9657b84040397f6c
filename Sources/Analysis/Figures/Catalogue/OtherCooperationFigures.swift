import Register

extension Figure {
  /// What is told of cooperation besides membership, of plans, and of what was not counted.
  static let ofOtherCooperation: [Figure] = [
    Figure(
      "collaborations",
      .known(.model) { known, subject in
        let count = known.evidence.snapshot.collaborations.count { $0.model == subject.key }
        return count > 0 ? FigureValue(count) : nil
      }),
    Figure(
      "named_parties",
      .known(.relation) { known, subject in
        known.relation(subject).map { FigureValue($0.from.names.count + $0.to.names.count) }
      }),
    Figure(
      "declared_parties",
      .known(.relation) { known, subject in known.relation(subject).map { FigureValue($0.count.map(Double.init)) } }),
    Figure(
      "declared_share", in: .share, of: (.count, .count),
      .known(.relation) { known, subject in
        known.relation(subject).map { relation in
          relation.count.map { FigureValue($0, over: known.evidence.snapshot.territory.municipalities.count) }
            ?? FigureValue(missing: .notRecorded)
        }
      }),
    Figure(
      "municipalities",
      .known(.plan) { known, subject in
        // A plan whose parties nobody has named has an unknown number of them, not none.
        known.municipalities(of: subject).map {
          $0.isEmpty ? FigureValue(missing: .notRecorded) : FigureValue($0.count)
        }
      }),
    Figure(
      "municipalities",
      .known(.arrangement) { known, subject in
        known.records.arrangements.first { $0.id == subject.key }.map { arrangement in
          FigureValue(
            (arrangement.declaredCount ?? (arrangement.parties.isEmpty ? nil : arrangement.parties.count)).map(
              Double.init))
        }
      }),
  ]
}

extension FigureCatalogue {
  func relation(_ subject: FigureSubject) -> Relation? { evidence.relations.first { $0.id == subject.key } }
}

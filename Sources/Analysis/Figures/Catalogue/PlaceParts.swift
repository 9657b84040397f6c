import Register

extension Figure {
  /// Which of a region's centres stand where.
  static let ofRegionParts: [Figure] = [
    Figure(
      "centres", needs: .regions,
      .known(.region) { known, subject in known.region(subject).map { FigureValue($0.centres.count) } }),
    Figure(
      "centres_in_collaborations", needs: .regions,
      .known(.region) { known, subject in
        known.region(subject).map {
          FigureValue($0.centres.count { known.evidence.snapshot.collaboration(of: $0) != nil })
        }
      }),
    Figure(
      "outsiders", needs: .regions,
      .known(.region) { known, subject in
        known.region(subject).map { FigureValue(known.outsiders($0.municipalities).count) }
      }),
  ]

  /// Whether a municipality takes part, and where its people work.
  static let ofMunicipalityFlows: [Figure] = [
    Figure(
      "collaborations",
      .known(.municipality) { known, subject in
        known.municipalities(of: subject).map { FigureValue(known.collaborations(with: $0).count) }
      }),
    Figure(
      "merged_from",
      .known(.municipality) { known, subject in
        known.municipalities(of: subject).map { place in
          let changes = known.evidence.snapshot.territory.codeChanges
          return FigureValue(changes.count { $0.newCode == place[0].code && $0.kind == .merge })
        }
      }),
    Figure(
      "employed_residents", in: .people, needs: .commuting,
      .known(.municipality) { known, subject in
        known.municipalities(of: subject).map {
          FigureValue(known.evidence.commuting.employedResidents(of: $0[0].code))
        }
      }),
    Figure(
      "jobs", in: .people, needs: .commuting,
      .known(.municipality) { known, subject in
        known.municipalities(of: subject).map { FigureValue(known.evidence.commuting.jobs(in: $0[0].code)) }
      }),
    Figure(
      "self_containment", in: .share, of: (.people, .people), needs: .commuting,
      .known(.municipality) { known, subject in
        known.municipalities(of: subject).map { place in
          let (code, commuting) = (place[0].code, known.evidence.commuting)
          return FigureValue(
            commuting.employed(livingIn: code, workingIn: code), over: commuting.employedResidents(of: code))
        }
      }),
  ]
}

extension FigureCatalogue {
  func region(_ subject: FigureSubject) -> ReferenceRegions.Region? {
    evidence.references.regions.first { $0.code == subject.key }
  }
}

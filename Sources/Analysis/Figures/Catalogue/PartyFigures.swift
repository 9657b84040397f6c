import Register

extension Figure {
  /// Who takes part in a collaboration besides its members, and who has come and gone.
  static let ofParties: [Figure] =
    [
      ofRole("upper_authorities", .countyAuthority), ofRole("state_bodies", .stateBody),
      ofRole("owners", .owner), ofRole("other_parties", .other), ofRole("case_by_case_parties", .caseByCase),
      ofEvents("left", .left), ofEvents("joined", .joined),
    ] + [
      Figure(
        "upper_units",
        .known(.collaboration) { known, subject in
          known.municipalities(of: subject).map { FigureValue(Set($0.map(\.county)).count) }
        }),
      Figure(
        "population_share", in: .share, of: (.people, .people),
        .known(.collaboration) { known, subject in
          known.municipalities(of: subject).map {
            FigureValue(
              $0.reduce(0) { $0 + $1.population }, over: known.evidence.snapshot.participation.whole.population)
          }
        }),
      Figure(
        "over_longer_time",
        .known(.collaboration) { known, subject in
          known.collaboration(subject).map { FigureValue($0.founding == .overLongerTime ? 1 : 0) }
        }),
      Figure(
        "host_since", in: .year,
        .known(.collaboration) { known, subject in
          guard let collaboration = known.collaboration(subject) else { return nil }
          return FigureValue(collaboration.host.flatMap(known.yearOfMerger).map(Double.init))
        }),
    ]

  /// How many parties of a role it has on the day; one row of the register counts as one.
  private static func ofRole(_ id: String, _ role: Role) -> Figure {
    Figure(
      id,
      .known(.collaboration) { known, subject in
        known.collaboration(subject).map { FigureValue(known.parties(of: $0.id, role).count) }
      })
  }

  /// How many municipalities the table of events tells this of.
  private static func ofEvents(_ id: String, _ word: Event.Word) -> Figure {
    Figure(
      id,
      .known(.collaboration) { known, subject in
        known.collaboration(subject).map { FigureValue(known.municipalities(told: word, of: $0.id).count) }
      })
  }
}

extension FigureCatalogue {
  func collaboration(_ subject: FigureSubject) -> Collaboration? {
    evidence.snapshot.collaborations.first { $0.id == subject.key }
  }

  /// The parties of a role on the day, in the register's order.
  func parties(of collaboration: String, _ role: Role) -> [Membership] {
    evidence.snapshot.register.memberships(on: evidence.snapshot.day)
      .filter { $0.collaboration == collaboration && $0.role == role }
  }

  /// The municipalities that events of the kind are about, by code, each once.
  func municipalities(told word: Event.Word, of collaboration: String) -> [MunicipalityCode] {
    Set(records.events.filter { $0.collaboration == collaboration && $0.word == word }.compactMap(\.municipality))
      .sorted()
  }

  /// The year in which the municipality came to be out of others; `nil` when no change of codes tells.
  func yearOfMerger(_ code: MunicipalityCode) -> Int? {
    let day = evidence.snapshot.day
    return evidence.snapshot.territory.codeChanges
      .last { $0.newCode == code && $0.kind == .merge && $0.day <= day && $0.oldCode != code }?.day.year
  }
}

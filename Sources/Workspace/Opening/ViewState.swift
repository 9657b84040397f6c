import Analysis
import DataPackage
import Register

extension View {
  /// The register in the municipalities of the data set, for the day; without the proposals.
  ///
  /// The table of code changes is read only when a membership of the day may have a code of another time.
  func counted() throws(Failure) -> Told<RegisterInUnits> {
    try ofDay.counted.value { () throws(Failure) in
      try Told { notes in
        let contents = notes.take(try source.contentsOfAnyYear(of: .map))
        let codeDay = settings.codeDay
        var territory = contents.territory
        if contents.register.hasForeignCodes(in: territory, codeDay: codeDay, on: day) {
          territory = notes.take(try source.contentsOfAnyYear(of: [.places, .codeChanges])).territory
        }
        source.ground.tally.count("register")
        return RegisterInUnits(contents.register, of: territory, codeDay: codeDay)
      }
    }
  }

  /// The state on the day, and a word about what is not known of it.
  ///
  /// - Parameter parts: the tables whose territory it shows; those of `.map` must be among them.
  /// - Throws: `Failure` when a table cannot be read or has codes of another year, `notFound` for regions that there
  ///   are not, and when the view's proposals cannot be used.
  public func snapshot(of parts: DataSetParts) throws(Failure) -> Told<Snapshot> {
    try ofState.snapshots.value(parts) { () throws(Failure) in
      try Told { notes in
        let contents = notes.take(
          try measured(notes.take(try source.contents(of: parts)), if: parts.contains(.regions)))
        let counted = notes.take(try counted())
        var register = counted.register
        if let proposals = request.proposals {
          register = notes.take(try proposed(proposals, contents, onto: register)).register
        }
        addUnknownStarts(of: contents.register, to: &notes)
        addUnrecorded(of: contents.register, to: &notes)
        addLaterDay(than: contents.register, to: &notes)
        try addOtherCodes(counted, to: &notes)
        addStrangers(in: register, counted, contents.territory, to: &notes)
        source.ground.tally.count("snapshot")
        return Snapshot(
          territory: contents.territory, register: register, day: day, knownOn: settings.day)
      }
    }
  }

  /// Members that are counted nowhere, since no municipality of the day has their code.
  private func addStrangers(
    in register: Register, _ counted: RegisterInUnits, _ territory: Territory, to notes: inout Notes
  ) {
    let strangers = register.memberships(on: day).filter { membership in
      membership.role == .member && membership.municipality.flatMap(territory.municipality) == nil
        && !counted.leftOut.contains { $0.membership.isSameRow(as: membership) }
    }
    guard let first = strangers.first else { return }
    let code = first.municipality.map { " (\($0))" } ?? ""
    notes.add(
      Note(
        .state,
        "\(strangers.count == 1 ? "1 membership is" : "\(strangers.count) memberships are") of no "
          + "\(territory.levels.unit.one) of the day and \(strangers.count == 1 ? "is" : "are") not counted, as "
          + "\(first.party)\(code) in \(first.collaboration); samkart check says why", severity: .warning))
  }
}

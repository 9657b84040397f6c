import Analysis
import Register

extension DifferenceLines {
  /// Mergers that concern collaborations, one by one, and the others in one sentence.
  var mergers: [String] {
    let concerned = difference.territory.mergersOfMembers
    let others = difference.territory.mergers.filter { !concerned.contains($0) }
    let lines = concerned.map { merger in
      let collaborations = merger.collaborations.isEmpty ? words[.none] : words.list(merger.collaborations.map(name))
      let line = words.filled(
        .diffMerger,
        [
          "name": "\(name(merger.unit)) (\(merger.unit.code))", "when": words.day(merger.day),
          "parts": words.list(
            merger.parts.map(\.name) + merger.pieces.map { words.filled(.diffPiece, ["name": $0.name]) }),
          "collaborations": collaborations,
        ])
      // Whose word it is, where the line does not say it.
      let told = merger.events.filter { !$0.text.isEmpty }.map { event in
        merger.collaborations == [event.collaboration] ? event.text : "\(name(event.collaboration)): \(event.text)"
      }
      return ([line] + told).joined(separator: " ")
    }
    if others.isEmpty { return lines }
    return lines + [
      words.filled(
        .diffOtherMergers,
        ["count": numbers.whole(others.count), "names": words.list(others.map { name($0.unit) })])
    ]
  }

  var divisions: [String] {
    difference.territory.divisions.map { division in
      words.filled(
        .diffDivision,
        [
          "name": "\(division.unit.name) (\(division.unit.code))", "when": words.day(division.day),
          "units": words.list(division.successors.map { "\(name($0)) (\($0.code))" }),
        ])
    }
  }

  /// How many got another code, and who got another name.
  var newCodes: [String] {
    let renumbered = difference.territory.renumbered
    var lines: [String] = []
    if !renumbered.isEmpty {
      let members = renumbered.count { difference.isMemberAfterwards($0) }
      lines.append(
        words.filled(
          .diffNumbers,
          [
            "count": numbers.whole(renumbered.count), "members": numbers.whole(members),
            "day": words.day(difference.to.day),
          ]))
    }
    return lines
      + difference.territory.renamed.map {
        words.filled(
          .diffRenamed,
          ["old": $0.oldName, "oldCode": $0.oldCode.text, "new": $0.newName, "newCode": $0.newCode.text])
      }
  }

  /// Members, inhabitants and area of the collaborations whose figures differ; `nil` when none do.
  var figures: Table? {
    let changes = difference.memberships.changes
    if changes.isEmpty { return nil }
    let rows = changes.map { change in
      [
        Cell.named(change.collaboration, name(change.collaboration)),
        .whole(change.before?.municipalities), .whole(change.after?.municipalities),
        .whole(change.before?.population), .whole(change.after?.population),
        .number(change.before?.areaInSquareKilometres), .number(change.after?.areaInSquareKilometres),
      ]
    }
    return Table(
      id: "differences", title: words[.diffFiguresTable], language: words.language,
      columns: [
        Table.Column("collaboration", words[.collaboration], .name),
        Table.Column("members_before", words[.membersBefore], .whole),
        Table.Column("members_after", words[.membersAfter], .whole),
        Table.Column("population_before", words[.peopleBefore], .people()),
        Table.Column("population_after", words[.peopleAfter], .people()),
        Table.Column("area_km2_before", words[.areaBefore], .area(.decimals(0))),
        Table.Column("area_km2_after", words[.areaAfter], .area(.decimals(0))),
      ],
      groups: [Table.Group(rows: rows)])
  }
}

extension RegisterDifference {
  /// Whether the unit of a change is a member of something on the second day.
  func isMemberAfterwards(_ change: CodeChange) -> Bool {
    let code = Succession(to.territory.codeChanges).counterpart(
      of: change.newCode, on: change.day, at: to.territory.codeDay ?? to.knownDay
    ).same
    return code.flatMap(to.snapshot.collaboration) != nil
  }

  /// Those members without a recorded start whose municipality was put together between the days, by code.
  var unknownStartsOfNewUnits: [MunicipalityCode] {
    let new = Set(territory.mergers.map(\.unit.code))
    return Set(unknownStarts.compactMap(\.municipality)).filter(new.contains).sorted()
  }
}

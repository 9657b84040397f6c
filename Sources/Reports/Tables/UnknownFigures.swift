import Analysis
import Register

extension ReportInput {
  /// What is not known of who takes part on the day; nothing where the state is of no day.
  var unknownMembers: UnknownMembers { isUndated ? .none : snapshot.unknownMembers }

  /// How many of the municipalities take part, as far as it is known.
  func participation(of municipalities: [Municipality]) -> ShownParticipation {
    ShownParticipation(municipalities, in: snapshot, unknownMembers, MapWords(language))
  }

  /// The figures of participation of the municipalities as cells; of one that is not known the limits.
  func participationCells(_ ids: [String], of municipalities: [Municipality]) -> [Cell] {
    let shown = participation(of: municipalities)
    let own = Participation(of: municipalities, in: snapshot)
    return ids.map { id in
      let counted = catalogue.cell(id, from: .upperUnit(own))
      return ["municipalities", "population", "area_km2"].contains(id) || shown.isKnown(id)
        ? counted : .unknown(shown.short(id), onRecord: counted)
    }
  }

  /// How many collaborations there are on the day, where it is not known at the most.
  func collaborationCount(_ words: Words) -> String {
    MapWords(language).collaborations(snapshot.collaborations.count, unknownMembers)
  }
}

extension MapWords {
  /// How many collaborations there are: a number, or at the most how many where some are not on record.
  func collaborations(_ shown: Int, _ unknown: UnknownMembers) -> String {
    unknown.isOpen
      ? filled(.atMost, ["limit": numbers.whole(shown + unknown.predecessors.count)]) : numbers.whole(shown)
  }
}

extension Cell {
  /// A value that rests on who took part, which is not known: readers see what is known of it, and scripts read what is on
  /// record.
  static func unknown(_ text: String = "?", onRecord: Cell = .missing) -> Cell {
    var cell = Cell(.missing, as: onRecord.kind, insteadOfMissing: text)
    cell.isUnknown = true
    cell.onRecord = onRecord.value
    return cell
  }
}

extension TableTheme.Content {
  /// Whether some value rests on who took part, and that is not known.
  var hasUnknown: Bool { (groups.flatMap(\.rows) + [total ?? []]).contains { $0.contains(where: \.isUnknown) } }
}

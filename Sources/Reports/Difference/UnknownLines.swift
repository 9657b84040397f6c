import Analysis

extension DifferenceLines {
  /// What the register does not know and the reader should.
  var unknown: [String] {
    let (from, to) = (difference.from, difference.to)
    var lines: [String] = []
    if let first = difference.firstRecord, from.day < first {
      lines.append(words.filled(.diffNoRecord, ["day": words.day(first)]))
    }
    if let bounds = difference.earlierBounds, !bounds.predecessors.isEmpty {
      let names = bounds.predecessors.map { one in
        words.filled(.diffPredecessor, ["name": one.name, "collaboration": name(one.successor)])
      }
      lines.append(words.filled(.diffPredecessors, ["names": words.list(names)]))
    }
    if !difference.unknownStarts.isEmpty {
      let all = to.recorded.memberships(on: to.day).count {
        $0.role == .member && difference.part?.touches($0) ?? true
      }
      lines.append(
        words.filled(
          .diffUnknownStarts,
          [
            "count": numbers.whole(difference.unknownStarts.count), "all": numbers.whole(all),
            "to": words.day(to.day), "known": words.day(to.knownDay),
          ]))
    }
    let units = difference.unknownStartsOfNewUnits
    if !units.isEmpty {
      lines.append(
        words.filled(.diffUnknownUnits, ["count": numbers.whole(units.count), "names": names(units)]))
    }
    if !difference.unknownFoundings.isEmpty {
      lines.append(
        words.filled(
          .diffUnknownFoundings,
          [
            "count": numbers.whole(difference.unknownFoundings.count),
            "names": words.list(difference.unknownFoundings.map(name)),
          ]))
    }
    if to.day > to.knownDay { lines.append(words.filled(.diffLater, ["known": words.day(to.knownDay)])) }
    if to.territory.codeChanges.isEmpty { lines.append(words[.diffNoChanges]) }
    if to.events.isEmpty && from.events.isEmpty { lines.append(words[.diffNoEvents]) }
    return lines
  }
}

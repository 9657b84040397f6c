extension ImportPlanner {
  /// Those who are in the named collaborations on the day and not in the file: members leave when the file is complete,
  /// everybody else stays, unless somebody answers otherwise.
  mutating func settleAbsent() {
    let named = Set(
      settled.compactMap { claim -> String? in
        if case .known(let id) = claim.target { id } else { nil }
      })
    let met = Set(
      plan.unchanged
        + plan.changes.compactMap { change -> Membership? in
          switch change {
          case .role(let membership, _, _, _), .leave(let membership, _, _): membership
          case .row(.membership(let membership, _), _): membership
          case .join, .found, .host, .row, .value: nil
          }
        })
    for membership in register.memberships(on: settings.day)
    where named.contains(membership.collaboration) && !met.contains(membership) && !isMet(membership) {
      let name = register.collaboration(membership.collaboration)?.name ?? membership.collaboration
      let leaves =
        settings.isComplete && membership.role == .member && !incomplete.contains(.known(membership.collaboration))
      let party = membership.municipality.map { index.label($0) } ?? membership.party
      let question = ImportQuestion(
        id: questionID("absent", name, membership.municipality?.text ?? membership.party), kind: .absent, places: [],
        text: party, collaboration: name,
        sentence: "\(party), \(membership.role) of \(name), is not in the file: left, or only not listed?",
        candidates: [.init("left", "it leaves on the day"), .init("stays", "it was only not listed")],
        expected: "'left', 'left' with a day behind it, or 'stays'", standing: leaves ? "left" : "stays")
      let start = settings.start
      let answer = ask(question) { answer -> Reading<Day?> in
        if answer == "stays" { return .value(nil) }
        let parts = answer.split(separator: " ")
        guard parts.first == "left", parts.count <= 2 else { return .refused("it is neither 'left' nor 'stays'") }
        guard let day = parts.count == 2 ? Day(parts[1]) : start else { return .refused("it needs a day behind it") }
        return .value(day)
      }
      // A party about which something is still to be settled may be this one.
      let isOpen = unsettled.contains(.known(membership.collaboration))
      let day = answer.map(\.value) ?? (leaves && !isOpen ? start ?? settings.day : nil)
      if let day {
        plan.changes.append(.leave(membership, day: day, place: nil))
      } else {
        plan.absent.append(membership)
      }
    }
  }

  /// Whether the file names the party in the collaboration, whatever became of that.
  private func isMet(_ membership: Membership) -> Bool {
    guard let code = membership.municipality else { return false }
    return settled.contains { $0.target == .known(membership.collaboration) && $0.municipality == code }
  }
}

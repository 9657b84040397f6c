import Register

extension ReportInput {
  /// A note for each day that sources disagree about, of memberships that the table has.
  func notes(ofDisputedDays words: Words) -> [String] {
    disputes.compactMap { dispute in
      guard let phrase: DisputePhrase = dispute.subject == .start ? .joined : dispute.subject == .end ? .left : nil,
        let own = counted(dispute), let collaboration = snapshot.register.collaboration(dispute.collaboration)
      else { return nil }
      func day(_ known: KnownDay?) -> String {
        known.map { words.when($0) } ?? words.filled(words.messages.text(.stays), [:])
      }
      let said = KnownDay(stored: dispute.value) ?? (dispute.subject == .start ? .unknown : nil)
      return words.filled(
        words.messages.text(phrase),
        [
          "name": own.municipality.flatMap { snapshot.territory.municipality($0)?.name } ?? own.party,
          "collaboration": collaboration.name,
          "counted": day(dispute.subject == .start ? own.period.from : own.period.to),
          "said": day(said), "source": dispute.source,
        ])
    }
  }

  /// A note for each fact that sources disagree about on the day.
  func notes(ofDisputedFacts words: Words) -> [String] {
    disputes.compactMap { dispute in
      guard case .fact(let fact) = dispute.subject, !dispute.from.isAfter(snapshot.day),
        let collaboration = snapshot.collaborations.first(where: { $0.id == dispute.collaboration })
      else { return nil }
      func value(_ text: String) -> String {
        if fact == .host, let code = MunicipalityCode(text) {
          return snapshot.territory.municipality(code)?.name ?? text
        }
        return words.value(text, of: fact)
      }
      return words.filled(
        words.messages.text(.fact),
        [
          "fact": words.fact(fact), "collaboration": collaboration.name, "counted": value(collaboration[fact]),
          "said": value(dispute.value), "source": dispute.source,
        ])
    }
  }

  private var disputes: [Dispute] {
    snapshot.register.disputes.filter { shows(collaboration: $0.collaboration) }
  }

  /// The membership that a dispute is about, where it is one of the day's or was one before; of several the last.
  private func counted(_ dispute: Dispute) -> Membership? {
    snapshot.register.memberships.last { row in
      row.collaboration == dispute.collaboration
        && (dispute.municipality == nil
          ? row.municipality == nil && row.party == dispute.party
          : row.municipality == dispute.municipality)
    }
  }
}

import Register

/// A claim held against its figure.
public struct CheckedClaim: Sendable {
  /// What came of it; the text is what scripts read.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The figure is as the sentence says.
    case holds
    /// It is not.
    case fails = "does not hold"
    /// Nobody can tell, for want of data.
    case unknown = "can not be computed"
  }

  /// The claim.
  public let claim: Claim
  /// What the figure comes to, and by what; or why it comes to nothing.
  public let value: FigureValue
  /// What the register makes of it all the same where it is not known who took part: members without a recorded start are
  /// counted. `nil` everywhere else.
  public let recorded: FigureValue?
  /// What the figure counts, where names are stated.
  public let counted: [FigureSubject]
  /// Names that are stated and not counted.
  public let absent: [String]
  /// What is counted and not stated; empty where the claim does not say that there is nothing else.
  public let unstated: [FigureSubject]
  /// What came of it.
  public let verdict: Verdict
}

extension FigureCatalogue {
  /// Holds a claim against its figure.
  ///
  /// - Parameter unknownMembers: what is not known of who takes part on the day: nobody can tell of a figure that rests on it.
  public func checked(_ claim: Claim, unknownMembers: UnknownMembers = .none) -> CheckedClaim {
    let catalogue =
      claim.limit.flatMap { limit in
        claim.figure.limit.map { counting(by: thresholds.replacing($0, by: limit)) }
      } ?? self
    let computed = catalogue.value(claim.figure, of: claim.subject)
    let isUnknown =
      computed.value != nil
      && catalogue.restsOnUnknownMembers(claim.figure, of: claim.subject, unknownMembers)
    let value = isUnknown ? FigureValue(missing: .membersUnknown) : computed
    func answer(
      _ verdict: CheckedClaim.Verdict, counted: [FigureSubject] = [], absent: [String] = [],
      unstated: [FigureSubject] = []
    ) -> CheckedClaim {
      CheckedClaim(
        claim: claim, value: value, recorded: isUnknown ? computed : nil, counted: counted, absent: absent,
        unstated: unstated, verdict: verdict)
    }
    guard let number = value.value else { return answer(.unknown) }
    switch claim.stated {
    case .number(let stated, let step):
      let holds = claim.relation.holds(number, stated, tolerance: claim.tolerance, impliedStep: step)
      return answer(holds ? .holds : .fails)
    case .names(let names):
      let counted = catalogue.counted(claim.figure, of: claim.subject) ?? []
      let matches = names.map { name in
        counted.filter { $0.key == name || catalogue.name(of: $0) == name }
      }
      let absent = zip(names, matches).filter { $0.1.isEmpty }.map(\.0)
      let stated = Set(matches.flatMap { $0 })
      let unstated = claim.relation == .setEquals ? counted.filter { !stated.contains($0) } : []
      return answer(
        absent.isEmpty && unstated.isEmpty ? .holds : .fails, counted: counted, absent: absent, unstated: unstated)
    }
  }

  /// The same under other limits.
  func counting(by thresholds: Thresholds) -> FigureCatalogue {
    FigureCatalogue(evidence, thresholds: thresholds, sizeClasses: sizeClasses, records: records)
  }
}

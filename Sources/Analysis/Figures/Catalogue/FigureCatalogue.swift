import Register

/// Every figure of one day by name and subject: the one place from which tables, sentences and claims have their
/// numbers.
///
/// Nothing is computed before it is asked for, and a look-up computes no more than its own figure needs: of one
/// collaboration its sums, or its fit; of one region its parts. Which figures there are and how one is added:
/// <doc:Figures>.
public struct FigureCatalogue: Sendable {
  /// What the figures are computed from.
  public let evidence: Evidence
  /// The limits that some of them are counted by.
  public let thresholds: Thresholds
  /// The lower bounds of the classes of population.
  public let sizeClasses: [Int]
  /// What the data set tells besides the register and its measures.
  public let records: Records

  /// The catalogue of a day.
  public init(
    _ evidence: Evidence, thresholds: Thresholds = Thresholds(), sizeClasses: [Int] = [],
    records: Records = Records()
  ) {
    self.evidence = evidence
    self.thresholds = thresholds
    self.sizeClasses = sizeClasses
    self.records = records
  }

  /// What the figure comes to for a subject.
  ///
  /// - Complexity: linear in the municipalities and memberships of the day, whatever the figure.
  public func value(_ figure: Figure, of subject: FigureSubject) -> FigureValue {
    if let lacking = lacking(figure) { return lacking }
    if case .known(let kind, let rule) = figure.rule {
      return (kind == subject.kind ? rule(self, subject) : nil) ?? FigureValue(missing: .noSuchSubject)
    }
    guard let value = basis(figure, of: subject).flatMap({ figure.value(from: $0) }) else {
      return FigureValue(missing: .noSuchSubject)
    }
    return value
  }

  /// What the figure of an id comes to for the subject of a basis that is there already, as where a table has a row of
  /// them; `nil` when there is no such figure.
  public func value(_ id: String, from basis: FigureBasis) -> FigureValue? {
    guard let figure = Figure.named(id, of: basis.kind) else { return nil }
    return lacking(figure) ?? figure.value(from: basis)
  }

  /// The answer for want of what the figure needs; `nil` when all of it is there.
  private func lacking(_ figure: Figure) -> FigureValue? {
    let lacking = figure.needs.subtracting(evidence.known)
    return lacking.isEmpty ? nil : FigureValue(missing: .data(lacking))
  }

  /// What a figure is computed from for a subject of its kind; `nil` for any other, and for one that does not exist.
  private func basis(_ figure: Figure, of subject: FigureSubject) -> FigureBasis? {
    let snapshot = evidence.snapshot
    switch (figure.rule, subject) {
    case (.country, .country): return .country(HeadlineBasis(snapshot, thresholds: thresholds))
    case (.upperUnit, .upperUnit(let code)):
      return municipalities(ofUpperUnits: code).map { .upperUnit(Participation(of: $0, in: snapshot)) }
    case (.sizeClass, .sizeClass(let from)):
      return participationBySize(in: snapshot, bounds: sizeClasses).first { $0.from == from }.map { .sizeClass($0) }
    case (.collaboration, .collaboration(let id)):
      return collaboration(id).map { .collaboration(CollaborationFigures($0, in: snapshot)) }
    case (.fit, .collaboration(let id)):
      return collaboration(id).map { .fit(evidence.fit(of: $0.id, members: snapshot.members(of: $0.id))) }
    case (.region, .region(let code)):
      return evidence.references.regions.first { $0.code == code }.map { .region(evidence.fit(of: $0)) }
    case (.municipality, .municipality(let code)):
      return snapshot.territory.municipality(code).map { .municipality($0) }
    default: return nil
    }
  }

  private func collaboration(_ id: String) -> Collaboration? { evidence.snapshot.collaborations.first { $0.id == id } }
}

extension Evidence {
  /// What it has of that which data sets may lack.
  var known: Figure.Needs {
    var known: Figure.Needs = []
    if references.partition != nil { known.insert(.regions) }
    if !commuting.isEmpty { known.insert(.commuting) }
    if land != nil { known.insert(.land) }
    if nearShore != nil { known.insert(.nearShore) }
    return known
  }
}

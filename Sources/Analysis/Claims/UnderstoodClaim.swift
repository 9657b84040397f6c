import Register

extension FigureCatalogue {
  /// What a claim means; fails with what is wrong and what may have been meant.
  public func understood(_ written: WrittenClaim) throws(ClaimError) -> Claim {
    let (name, limit) = try split(written.figure)
    let figures = figures(named: name)
    guard !figures.isEmpty else {
      throw ClaimError(reason: .unknownFigure, found: name, nearest: names(like: name))
    }
    let (figure, subject) = try subject(written.subject, of: figures)
    if limit != nil, figure.limit == nil { throw ClaimError(reason: .noLimit, found: written.figure, nearest: []) }
    guard let relation = ClaimRelation(rawValue: written.relation) else {
      let known = ClaimRelation.allCases.map(\.rawValue)
      let near = nearestWords(to: written.relation, in: known)
      throw ClaimError(reason: .unknownRelation, found: written.relation, nearest: near.isEmpty ? known : near)
    }
    let tolerance = StatedNumber(written.tolerance)
    if tolerance == nil, !written.tolerance.isEmpty {
      throw ClaimError(reason: .noNumber, found: written.tolerance, nearest: [])
    }
    return Claim(
      written: written, figure: figure, limit: limit, subject: subject, relation: relation,
      stated: try stated(written.stated, relation, figure), tolerance: tolerance?.value)
  }

  /// The figures that go by the name, those that the data set states among them.
  public func figures(named name: String) -> [Figure] {
    Figure.named(name) + records.stated.filter { $0.id == name }.map { Figure($0) }
  }

  private func names(like name: String) -> [String] {
    nearestWords(to: name, in: Figure.all.flatMap { [$0.id] + $0.aliases } + records.stated.map(\.id))
  }

  private func split(_ text: String) throws(ClaimError) -> (name: String, limit: Double?) {
    guard let colon = text.firstIndex(of: ":") else { return (text, nil) }
    guard let limit = StatedNumber(text[text.index(after: colon)...]) else {
      throw ClaimError(reason: .noLimit, found: text, nearest: [])
    }
    return (String(text[..<colon]), limit.value)
  }

  /// The figure and the subject that a text means: nothing is the whole, `region:5` says which kind is meant.
  func subject(_ text: String, of figures: [Figure]) throws(ClaimError) -> (figure: Figure, subject: FigureSubject) {
    if text.isEmpty {
      if let figure = figures.first(where: { $0.subject == .country }) { return (figure, .country) }
      throw ClaimError(reason: .unknownSubject(of: figures.map(\.subject)), found: "", nearest: [])
    }
    var (name, kinds) = (text, figures.map(\.subject))
    if let colon = text.firstIndex(of: ":"), let kind = FigureSubject.Kind(rawValue: String(text[..<colon])) {
      (name, kinds) = (String(text[text.index(after: colon)...]), [kind])
    }
    let found = figures.filter { kinds.contains($0.subject) }.flatMap { figure in
      subjects(named: name, figure.subject).map { (figure, $0) }
    }
    if found.count > 1 {
      let keys = found.map { "\($0.1.kind.rawValue):\($0.1.key)" }
      throw ClaimError(reason: .ambiguousSubject, found: text, nearest: keys)
    }
    guard let only = found.first else {
      let near = kinds.flatMap { subjects(like: name, $0) }
      throw ClaimError(
        reason: .unknownSubject(of: kinds.filter { $0 != .country }), found: name, nearest: Array(near.prefix(3)))
    }
    return only
  }

  private func stated(
    _ text: String, _ relation: ClaimRelation, _ figure: Figure
  ) throws(ClaimError) -> Claim.Stated {
    guard relation.isOfNames else {
      let parts = relation == .between ? text.split(separator: ";").map(String.init) : [text]
      let numbers = parts.compactMap { StatedNumber($0) }
      guard numbers.count == parts.count, numbers.count == (relation == .between ? 2 : 1),
        numbers[0].value <= numbers[numbers.count - 1].value
      else { throw ClaimError(reason: .noNumber, found: text, nearest: []) }
      return .number(numbers[0].value...numbers[numbers.count - 1].value, step: numbers[0].step)
    }
    guard figure.isCountOfSubjects else { throw ClaimError(reason: .noNames, found: figure.id, nearest: []) }
    let names = text.split(separator: ";").map(withoutBlanks)
    for name in names where !isKnown(name) {
      throw ClaimError(reason: .unknownName, found: name, nearest: namesLike(name))
    }
    return .names(names)
  }

  /// Whether anything goes by the name or key, now or formerly.
  private func isKnown(_ name: String) -> Bool {
    namedKinds.contains { !subjects(named: name, $0).isEmpty }
      || evidence.snapshot.territory.codeChanges.contains { $0.oldName == name || $0.oldCode.text == name }
  }

  private func namesLike(_ name: String) -> [String] {
    Array(namedKinds.flatMap { subjects(like: name, $0) }.prefix(3))
  }

  private var namedKinds: [FigureSubject.Kind] { [.municipality, .collaboration, .upperUnit, .region] }
}

/// The text without blanks around it.
func withoutBlanks(_ text: some StringProtocol) -> String {
  let isBlank: (Character) -> Bool = { $0.isWhitespace }
  return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
}

extension FigureCatalogue {
  /// The figures of a name, with the one that a subject has where one is given; under the limit that stands behind a
  /// colon in the name.
  ///
  /// - Throws: `ClaimError` for a name that no figure has, a limit that the figure is not counted by or that is no
  ///   number, and a subject that is unknown, or is that of several.
  public func explained(
    _ name: String, subject: String?
  ) throws(ClaimError) -> (
    figures: [Figure], subject: (figure: Figure, subject: FigureSubject)?, catalogue: FigureCatalogue
  ) {
    let (name, limit) = try split(name)
    let figures = figures(named: name)
    guard !figures.isEmpty else { throw ClaimError(reason: .unknownFigure, found: name, nearest: names(like: name)) }
    var catalogue = self
    if let limit {
      guard let threshold = figures.compactMap(\.limit).first else {
        throw ClaimError(reason: .noLimit, found: "\(name):\(limit)", nearest: [])
      }
      catalogue = counting(by: thresholds.replacing(threshold, by: limit))
    }
    guard let text = subject else { return (figures, nil, catalogue) }
    return (figures, try self.subject(text, of: figures), catalogue)
  }
}

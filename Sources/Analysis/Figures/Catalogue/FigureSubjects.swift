import Register

extension FigureCatalogue {
  /// The subjects of a kind, as tables list them: with the key that scripts use, and the name that readers know.
  public func subjects(_ kind: FigureSubject.Kind) -> [(subject: FigureSubject, name: String)] {
    let snapshot = evidence.snapshot
    switch kind {
    case .country: return [(.country, "")]
    case .upperUnit:
      return participationByCounty(in: snapshot).map { (.upperUnit($0.county.code), $0.county.name) }
    case .sizeClass:
      return participationBySize(in: snapshot, bounds: sizeClasses).map { (.sizeClass(from: $0.from), "\($0.from)") }
    case .collaboration: return snapshot.collaborations.map { (.collaboration($0.id), $0.name) }
    case .region: return evidence.references.regions.map { (.region($0.code), $0.name) }
    case .municipality: return snapshot.territory.municipalities.map { (.municipality($0.code), $0.name) }
    // Any of them together are a group: there are as many as anybody makes.
    case .group: return []
    case .model:
      return Set(snapshot.collaborations.compactMap(\.model)).sorted().map { (.model($0), $0) }
    case .relation: return evidence.relations.map { (.relation($0.id), $0.subject) }
    case .plan: return evidence.plans.map { (.plan($0.id), $0.name) }
    case .arrangement: return records.arrangements.map { (.arrangement($0.id), $0.name) }
    }
  }

  /// The subjects of a kind with a key or a name; several where a name is that of several.
  public func subjects(named text: String, _ kind: FigureSubject.Kind) -> [FigureSubject] {
    let parts = text.split(separator: "+").map(withoutBlanks)
    if parts.count > 1, kind == .group || kind == .upperUnit { return together(parts, kind).map { [$0] } ?? [] }
    let all = subjects(kind)
    let byKey = all.filter { $0.subject.key == text }
    return (byKey.isEmpty ? all.filter { $0.name == text } : byKey).map(\.subject)
  }

  /// Several together, which must each be found once; `nil` when one is not.
  private func together(_ parts: [String], _ kind: FigureSubject.Kind) -> FigureSubject? {
    let each = parts.map { subjects(named: $0, kind == .group ? .municipality : kind) }
    guard !parts.isEmpty, each.allSatisfy({ $0.count == 1 }) else { return nil }
    let keys = each.map { $0[0].key }
    return kind == .group ? .group(keys.compactMap { MunicipalityCode($0) }) : .upperUnit(keys.joined(separator: "+"))
  }

  /// The figures that somebody may have meant by a name that is that of none, the nearest first, three at most.
  public static func figures(like name: String) -> [String] {
    nearestWords(to: name, in: Figure.all.flatMap { [$0.id] + $0.aliases })
  }

  /// The subjects of a kind that somebody may have meant by a name that is that of none: names, or keys for a key, the
  /// nearest first, three at most.
  public func subjects(like name: String, _ kind: FigureSubject.Kind) -> [String] {
    // The whole has no name, and is near to none.
    nearestWords(to: name, in: subjects(kind).flatMap { [$0.name, $0.subject.key] }.filter { !$0.isEmpty })
  }
}

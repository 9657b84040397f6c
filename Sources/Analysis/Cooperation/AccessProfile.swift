import Register

/// On which levels a municipality can buy together with others, and on which it lacks the way.
public struct AccessProfile: Hashable, Sendable {
  /// A level of cooperation; the text is that of the table of relations.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Within one labour market.
    case labourMarket = "labour-market"
    /// Within a region of several.
    case regional
    /// In the whole country.
    case national
    /// Between those who need the same, wherever they are.
    case needBased = "need-based"
  }

  /// What a municipality does with its purchases, by the collaboration that it is a member of.
  public enum Strategy: Int, Hashable, Sendable, CaseIterable {
    /// A member of a collaboration of the size of a labour market.
    case labourMarket = 1
    /// A member of none: staff of its own, and others case by case.
    case alone
    /// A member of a collaboration on a regional scale.
    case regional
  }

  /// The municipality.
  public var municipality: Municipality
  /// The id of the collaboration that it is a member of; `nil` when it stands outside.
  public var collaboration: String?
  /// What it does with its purchases.
  public var strategy: Strategy
  /// The relations that give it a level, by level and in the order of the data set. What names nobody gives nobody a level.
  public var relations: [Level: [String]]

  /// The levels that it has, by membership or by relation, in their order.
  public var levels: [Level] {
    Level.allCases.filter { level in
      relations[level] != nil || (level == .labourMarket && strategy == .labourMarket)
        || (level == .regional && strategy == .regional)
    }
  }

  /// The levels that nothing is recorded of, in their order.
  public var lacking: [Level] { Level.allCases.filter { !levels.contains($0) } }
}

extension Evidence {
  /// The profile of every municipality, by code.
  public func accessProfiles(_ thresholds: Thresholds) -> [AccessProfile] {
    let regional = Set(
      snapshot.collaborations.filter { thresholds.isRegional(Aggregate(of: snapshot.members(of: $0.id))) }.map(\.id))
    return snapshot.territory.municipalities.map { municipality in
      let collaboration = snapshot.collaboration(of: municipality.code)
      var found: [AccessProfile.Level: [String]] = [:]
      for relation in relations {
        guard let level = AccessProfile.Level(rawValue: relation.level) else { continue }
        if relation.concerns(municipality) || collaboration.map(relation.concerns(collaboration:)) == true {
          found[level, default: []].append(relation.id)
        }
      }
      return AccessProfile(
        municipality: municipality, collaboration: collaboration,
        strategy: collaboration.map { regional.contains($0) ? .regional : .labourMarket } ?? .alone, relations: found)
    }
  }
}

extension Relation {
  /// Whether the collaboration is a party.
  func concerns(collaboration: String) -> Bool {
    [from, to].contains { $0.kind == "collaboration" && $0.names.contains(collaboration) }
  }
}

import Analysis
import Register

/// Which of the answers somebody wants as proposals: `front`, `front:3`, `step:2`, `merger:1`, `city:0301:2`.
public enum RegroupChoice: Hashable, Sendable {
  /// The best so many steps together; all that were found when no number is given.
  case front(Int?)
  /// A single step, a merger, by its place from 1.
  case step(Int), merger(Int)
  /// A collaboration around a centre outside, by its code, with its best partners, so many of them.
  case city(MunicipalityCode, partners: Int)

  /// A choice from its text; `nil` when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let number = parts.count > 1 ? Int(parts[parts.count - 1]) : nil
    switch (parts[0], parts.count) {
    case ("front", 1): self = .front(nil)
    case ("front", 2): if let number, number > 0 { self = .front(number) } else { return nil }
    case ("step", 2): if let number, number > 0 { self = .step(number) } else { return nil }
    case ("merger", 2): if let number, number > 0 { self = .merger(number) } else { return nil }
    case ("city", 2...3):
      guard let code = MunicipalityCode(parts[1]) else { return nil }
      let partners = parts.count == 3 ? number : 1
      if let partners, partners > 0 { self = .city(code, partners: partners) } else { return nil }
    default: return nil
    }
  }

  /// The moves that carry it out; `nil` where the answer has none such.
  func moves(_ answer: RegroupAnswer, _ snapshot: Snapshot) -> [RegroupMove]? {
    switch self {
    case .front(let count):
      let place = (count ?? answer.front.count) - 1
      return answer.front.indices.contains(place) ? answer.front[place].front.steps.map(\.move) : nil
    case .step(let place):
      return answer.steps.indices.contains(place - 1) ? [answer.steps[place - 1].step.move] : nil
    case .merger(let place):
      guard answer.mergers.indices.contains(place - 1) else { return nil }
      let merger = answer.mergers[place - 1].merger
      // The one with fewer people goes to the other.
      let (first, second) = (snapshot.members(of: merger.first), snapshot.members(of: merger.second))
      func people(_ members: [Municipality]) -> Int { members.reduce(0) { $0 + $1.population } }
      return people(first) >= people(second)
        ? second.map { RegroupMove($0.code, to: merger.first) } : first.map { RegroupMove($0.code, to: merger.second) }
    case .city(let code, let partners):
      guard let city = answer.cities.first(where: { $0.city == code }), city.options.count >= partners else {
        return nil
      }
      let new = "new-\(code.text.lowercased())"
      var codes = [code]
      for option in city.options.prefix(partners) {
        switch option.partner {
        case .municipality(let code): codes.append(code)
        case .collaboration(let id): codes += snapshot.members(of: id).map(\.code)
        }
      }
      var seen: Set<MunicipalityCode> = []
      return codes.filter { seen.insert($0).inserted }.map { RegroupMove($0, to: new) }
    }
  }
}

extension RegroupChoice: CustomStringConvertible {
  /// The choice as it is written.
  public var description: String {
    switch self {
    case .front(let count): count.map { "front:\($0)" } ?? "front"
    case .step(let place): "step:\(place)"
    case .merger(let place): "merger:\(place)"
    case .city(let code, let partners): "city:\(code.text):\(partners)"
    }
  }
}

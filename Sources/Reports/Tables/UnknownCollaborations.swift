import Analysis
import Register

/// Which figures of collaborations rest on members of whom it is not known whether they took part.
struct UnknownCollaborations {
  private let input: ReportInput
  private let unsure: Set<MunicipalityCode>

  init(_ input: ReportInput) {
    self.input = input
    unsure = input.unknownMembers.unsure
  }

  /// Whether it is known who took part in a collaboration.
  func isKnown(_ id: String) -> Bool {
    unsure.isEmpty || !input.snapshot.members(of: id).contains { unsure.contains($0.code) }
  }

  /// The cells of a collaboration as they are, or "?" in the place of each where it is not known who took part.
  func cells(_ id: String, _ known: [Cell]) -> [Cell] { isKnown(id) ? known : known.map { .unknown(onRecord: $0) } }

  /// A sum over the members of a collaboration: a number, or between which limits it lies.
  func sum(_ id: String, as kind: Kind, _ value: (Aggregate) -> Double) -> Cell {
    let members = input.snapshot.members(of: id)
    let most = value(Aggregate(of: members))
    if isKnown(id) { return .number(most) }
    let least = value(Aggregate(of: members.filter { !unsure.contains($0.code) }))
    return .unknown(limits(least, most, kind), onRecord: .number(most))
  }

  /// A sum over the members among words.
  func printedSum(_ id: String, as kind: Kind, _ value: (Aggregate) -> Double) -> String {
    let cell = sum(id, as: kind, value)
    if case .number(let number) = cell.value { return kind.printed(number, input.language.numbers) }
    return cell.insteadOfMissing ?? input.language.numbers.missing
  }

  /// How many of some members of a collaboration there are, or between which limits their number lies.
  func printedCount(_ members: [Municipality]) -> String {
    limits(
      Double(members.count { !unsure.contains($0.code) }), Double(members.count), .whole)
  }

  private func limits(_ least: Double, _ most: Double, _ kind: Kind) -> String {
    let (low, high) = (kind.printed(least, input.language.numbers), kind.printed(most, input.language.numbers))
    return low == high ? high : low + "–" + high
  }
}

import Analysis
import DataPackage
import Register
import Reports

/// How two divisions agree, and how it is told.
public struct ComparisonAccount: Sendable {
  /// The figures.
  public let comparison: DivisionComparison
  let names: ComparisonNames
  private let language: Language

  init(_ comparison: DivisionComparison, _ names: ComparisonNames, language: Language) {
    self.comparison = comparison
    self.names = names
    self.language = language
  }

  /// For a terminal or a mail.
  public var text: String { comparisonText(comparison, names, language: language) }
  /// For programs.
  public var json: String { comparisonJSON(comparison, names) }
}

/// Holds two divisions against each other. People are those of the column asked for, else those of the data set, else
/// every unit counts as one.
///
/// - Parameter view: the data set; may be `nil` where both divisions come in files.
/// - Throws: `Failure`: `notFound` for a division or a column that there is not, and when a file cannot be read, no
///   unit stands in both, or a division of a data set is asked for without one.
public func compareDivisions(
  _ request: CompareDivisionsRequest, in view: View?, language: Language
) throws(Failure) -> Told<ComparisonAccount> {
  try Told { notes in
    let territory = try view.map { view in notes.take(try view.source.contents(of: [.places, .regions])).territory }
    let a = try chosen(request.a, request, view, territory, language, &notes)
    let b = try chosen(request.b, request, view, territory, language, &notes)
    if let asked = request.people, a.people == nil, b.people == nil {
      throw Failure("neither file has a column '\(asked)' that counts people", cause: .notFound)
    }
    let known = territory.map { territory in
      Dictionary(territory.municipalities.map { ($0.code.text, $0) }) { first, _ in first }
    }
    let people = a.people ?? b.people ?? known?.mapValues { Double($0.population) }
    let units = Set(a.groups.keys).union(b.groups.keys).map { id in
      DividedUnit(
        id: id, a: a.groups[id] ?? nil, b: b.groups[id] ?? nil, people: people.map { $0[id] ?? 0 } ?? 1)
    }
    let comparison = DivisionComparison(units)
    guard comparison.units > 0 else { throw Failure("no unit stands in both divisions; are the keys of one kind?") }
    // Groups of a file may be told by their centres, as areas built from flows are.
    func groupNames(_ division: ChosenDivision) -> [String: String] {
      division.names.isEmpty ? known?.mapValues(\.name) ?? [:] : division.names
    }
    let names = ComparisonNames(
      a: a.name, b: b.name, labelA: a.label, labelB: b.label, units: known?.mapValues(\.name) ?? [:],
      groupsA: groupNames(a),
      groupsB: groupNames(b),
      countsPeople: people != nil)
    return ComparisonAccount(comparison, names, language: language)
  }
}

/// A division with what it and its groups are called.
private struct ChosenDivision {
  let name: String
  var label: String?
  let groups: [String: String?]
  var people: [String: Double]?
  var names: [String: String] = [:]
}

private func chosen(
  _ choice: DivisionChoice, _ request: CompareDivisionsRequest, _ view: View?, _ territory: Territory?,
  _ language: Language, _ notes: inout Notes
) throws -> ChosenDivision {
  switch choice {
  case .table(let file, let column):
    let table = try DivisionTable(file, column: column, request, &notes)
    // A column that somebody names is what they call the division; else it goes by its file.
    let file = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return ChosenDivision(name: table.name, label: column ?? file, groups: table.groups, people: table.people)
  case .named(let name):
    guard let view, let territory else { throw Failure("'\(name)' is a division of a data set, and there is none") }
    if name == collaborationsName {
      let snapshot = notes.take(try view.snapshot(of: .map))
      let groups = territory.municipalities.map { ($0.code.text, snapshot.collaboration(of: $0.code)) }
      return ChosenDivision(
        name: name, label: Reports.collaborationsName(language: language),
        groups: Dictionary(groups) { first, _ in first },
        names: Dictionary(snapshot.collaborations.map { ($0.id, $0.name) }) { first, _ in first })
    }
    guard let partition = territory.divisions[name] else {
      let known = [collaborationsName] + territory.divisions.all.map(\.id)
      throw Failure(
        "there is no division '\(name)'; there is \(known.joined(separator: ", ")), and a CSV does as well",
        cause: .notFound)
    }
    return ChosenDivision(
      name: name, label: divisionName(partition, language: language),
      groups: Dictionary(
        territory.municipalities.map { ($0.code.text, partition.region(of: $0.code)?.code) }
      ) { first, _ in first },
      names: Dictionary(partition.regions.map { ($0.code, $0.name) }) { first, _ in first })
  }
}

/// The name under which the collaborations of the day are a division.
private let collaborationsName = "collaborations"

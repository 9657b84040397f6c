import Analysis
import Register
import Tabular

/// What a page tells of a unit or a collaboration that a reader points at or looks for: short facts, in words.
struct PlaceCards: Sendable {
  /// One of them.
  struct Card: Hashable, Sendable {
    /// The code of the unit, or the id of the collaboration.
    let id: String
    let name: String
    /// A fact per label; empty where there is nothing to tell.
    let facts: [String]
  }

  let language: Language
  let unitLabels, groupLabels: [String]
  /// The units by name, and the collaborations in the order of the register.
  let units, groups: [Card]

  /// The cards of everything that an input shows.
  init(_ input: ReportInput) {
    let words = Words(input.language), snapshot = input.snapshot
    let figures = input.catalogue
    language = input.language
    let hasUpper = snapshot.territory.hasUpperUnits
    unitLabels = (hasUpper ? [words[.county]] : []) + [words[.inhabitants], words[.collaboration], words[.role]]
    func printed(_ cell: Cell, _ kind: Kind) -> String {
      cell.value == .missing && cell.insteadOfMissing == nil
        ? "" : cell.printed(in: Table.Column(nil, "", kind), words.numbers, words)
    }
    let others = Dictionary(
      grouping: snapshot.register.memberships(on: snapshot.day).filter { $0.role != .member && $0.municipality != nil }
    ) { $0.municipality }
    let collation = input.language.collation
    units = input.shownMunicipalities.sorted { a, b in
      a.name == b.name ? a.code < b.code : collation.precedes(a.name, b.name)
    }.map { unit in
      let group = snapshot.collaboration(of: unit.code).flatMap(snapshot.register.collaboration)
      let roles = (others[unit.code] ?? []).map { membership in
        let name = snapshot.register.collaboration(membership.collaboration)?.name ?? membership.collaboration
        return "\(words.role(membership.role)): \(name)"
      }
      return Card(
        id: unit.code.text, name: unit.name,
        facts: (hasUpper ? [snapshot.territory.county(unit.county)?.name ?? unit.county] : []) + [
          printed(figures.cell("population", from: .municipality(unit)), .people()),
          group?.name ?? words[.none], roles.sorted().joined(separator: "; "),
        ])
    }
    groupLabels = [words[.members], words[.inhabitants], words[.staff], words[.established]]
    let unknown = UnknownCollaborations(input), people = Kind.people(nearest: input.rounding.population)
    groups = input.shownFigures.map { sums in
      Card(
        id: sums.collaboration.id, name: sums.collaboration.name,
        facts: [
          unknown.printedSum(sums.collaboration.id, as: .whole) { Double($0.municipalities) },
          unknown.printedSum(sums.collaboration.id, as: people) { Double($0.population) },
          printed(figures.cell("fte", from: .collaboration(sums)), .amount),
        ] + [printed(figures.established(sums, words), .year)])
    }
  }

  /// What the script of a page reads: the words that it says, labels, and for each code or id the name and the facts.
  var json: String {
    let words = Words(language)
    func entries(_ cards: [Card]) -> JSONValue {
      .object(cards.map { (key: $0.id, value: .texts([$0.name] + $0.facts)) })
    }
    let value = JSONValue.object([
      (
        key: "words",
        value: .object([
          (key: "find", value: .text(words[.find])), (key: "nothing", value: .text(words[.nothingFound])),
          (key: "close", value: .text(words[.close])), (key: "onMap", value: .text(words[.onMap])),
          (key: "larger", value: .text(words[.larger])),
        ])
      ),
      (
        key: "labels",
        value: .object([(key: "units", value: .texts(unitLabels)), (key: "groups", value: .texts(groupLabels))])
      ),
      (key: "units", value: entries(units)), (key: "groups", value: entries(groups)),
    ])
    return inScript(value.text())
  }
}

/// A text of JSON in which no browser sees the end of the script that holds it.
func inScript(_ json: String) -> String {
  json.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
}

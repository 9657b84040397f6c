import DataPackage
import Register
import Tabular

/// What the cells of an exported register can be chosen from: the ids and words of the data set.
struct ExchangeChoices {
  private let collaborations: ChoiceList
  private let plans: ChoiceList
  private let roles = ChoiceList(name: "role", texts: Role.allCases.map(\.rawValue))
  private let facts = ChoiceList(name: "fact", texts: Fact.allCases.map(\.rawValue))
  private let statuses: ChoiceList
  /// The values of those facts that have a list of them.
  private let values: [Fact: ChoiceList]

  init(_ set: EditableDataSet) {
    func words(_ resource: String, _ field: String) -> [String] {
      let fields = set.dataSet.descriptor.resource(resource)?.schema?.fields ?? []
      return fields.first { $0.name == field }?.constraints.words ?? []
    }
    collaborations = ChoiceList(name: "collaboration", texts: set.book.collaborations.map(\.id))
    // A plan that is new has an id that is on no list.
    plans = ChoiceList(name: "plan", texts: set.book.plans.map(\.id), isStrict: false)
    statuses = ChoiceList(name: "status", texts: words("plans", "status"))
    var values: [Fact: ChoiceList] = [:]
    for fact in [Fact.model, .legalBasis] {
      values[fact] = ChoiceList(name: fact.rawValue, texts: words("collaborations", fact.rawValue))
    }
    for fact in [Fact.writtenAgreement, .sharedCompetence, .authority, .generalMandate] {
      values[fact] = ChoiceList(name: "truth", texts: ["true", "false"])
    }
    self.values = values.filter { !$0.value.texts.isEmpty }
  }

  /// Every list that has something in it, each once.
  var all: [ChoiceList] {
    let lists = [collaborations, plans, roles, facts, statuses] + Fact.allCases.compactMap { values[$0] }
    var names: Set<String> = []
    return lists.filter { !$0.texts.isEmpty && names.insert($0.name).inserted }
  }

  /// The list for a whole column; `nil` where anything goes.
  func list(of column: String, in table: ExchangeTable) -> ChoiceList? {
    let list: ChoiceList? =
      switch column {
      case "collaboration": collaborations
      case "plan": plans
      case "role": roles
      case "fact": facts
      case "status": statuses
      default: nil
      }
    return list.flatMap { $0.texts.isEmpty ? nil : $0 }
  }

  /// The lists for single values, by the fact that each is of.
  func ofValues(_ sheet: ExchangeSheet) -> [SheetContents.CellChoice] {
    guard sheet.table == .facts, let fact = sheet.columns.firstIndex(of: "fact"),
      let value = sheet.columns.firstIndex(of: "value")
    else { return [] }
    return sheet.rows.enumerated().compactMap { row, cells in
      Fact(rawValue: cells[fact]).flatMap { values[$0] }.map { .init(row: row, column: value, choices: $0.name) }
    }
  }
}

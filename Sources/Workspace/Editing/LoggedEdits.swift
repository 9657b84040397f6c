import DataPackage
import Register
import Reports

extension RegisterDesk {
  /// A line of the journal with names for codes and ids, and what later lines made of it.
  func logged(_ entry: JournalEntry, among entries: [JournalEntry]) -> LoggedEdit {
    // Of who came or went, that nobody knows the day is worth a word.
    let unknown = ["join", "leave", "role"].contains(entry.edit) ? KnownDay.unknown.description : nil
    var edit = LoggedEdit(entry.number, kind(of: entry), day: entry.takesBack.isEmpty ? entry.day ?? unknown : nil)
    edit.corrects = entry.corrects
    if let other = entries.last(where: { $0.takesBack.contains(entry.number) }) {
      edit.fate = .takenBack(by: other.number)
    } else if let other = entries.last(where: { $0.corrects == entry.number }) {
      edit.fate = .corrected(by: other.number)
    }
    (edit.source, edit.note, edit.reason) = (entry.source, entry.note, entry.reason)
    (edit.by, edit.time) = (entry.by, entry.time)
    return edit
  }

  private func kind(of entry: JournalEntry) -> LoggedEdit.Kind {
    if !entry.takesBack.isEmpty { return .tookBack(entry.takesBack) }
    func values(_ name: String) -> [String] { entry.parameters.first { $0.name == name }?.values ?? [] }
    func first(_ name: String) -> String { values(name).first ?? "" }
    let party = name(ofParty: first("municipality").isEmpty ? first("party") : first("municipality"))
    let members = values("members").map(name(ofParty:))
    let collaboration = name(of: first("collaboration"))
    let role = Role(rawValue: first("role")) ?? .member
    switch entry.edit {
    case "add": return .added(first("name").isEmpty ? collaboration : first("name"), members: members)
    case "join": return .joined(party, collaboration: collaboration, role: role)
    case "leave": return .left(party, collaboration: collaboration)
    case "role": return .roleChanged(party, collaboration: collaboration, role: role)
    case "end": return .ended(collaboration)
    case "change": return .changed(collaboration, facts: facts(of: entry))
    case "merge" where !values("collaborations").isEmpty:
      return .collaborationsMerged(values("collaborations").map(name(of:)), into: name(of: first("into")))
    case "merge":
      return .municipalitiesMerged(
        values("municipalities").map(name(ofParty:)),
        into: first("name").isEmpty ? name(ofParty: first("into")) : first("name"))
    case "plan" where !first("realise").isEmpty: return .realised(name(of: first("realise")))
    case "plan" where !first("drop").isEmpty: return .dropped(name(of: first("drop")))
    case "plan" where !first("withdraw").isEmpty: return .withdrawn(members, plan: name(of: first("withdraw")))
    case "plan": return .planned(first("name").isEmpty ? name(of: first("plan")) : first("name"), members: members)
    case "territory": return .divided(party, into: values("into").map(name(ofParty:)))
    case "dispute":
      let isOfParty = !(values("municipality") + values("party")).isEmpty
      return .disputed(collaboration, party: isOfParty ? party : nil)
    case "import":
      let cells = (values("is").isEmpty ? values("was") : values("is")).map { $0.split(separator: "=", maxSplits: 1) }
      let id = cells.first { $0.count == 2 && ["collaboration", "id"].contains($0[0]) }.map { String($0[1]) }
      return id.map { .set(name(of: $0)) } ?? .other(entry.sentence)
    default: return .other(entry.sentence)
    }
  }

  private func facts(of entry: JournalEntry) -> [LoggedEdit.FactValue] {
    entry.parameters.filter { $0.name != "collaboration" && !$0.name.hasPrefix("event") }.map { parameter in
      let value = parameter.values.joined(separator: ", ")
      return LoggedEdit.FactValue(parameter.name, parameter.name == Fact.host.rawValue ? name(ofParty: value) : value)
    }
  }

  /// The name of a collaboration or a plan; the id where it has none any more.
  private func name(of id: String) -> String {
    register.book.collaboration(id)?.name ?? register.book.plans.first { $0.id == id }?.name ?? id
  }

  /// The name of a municipality by its code; the text itself where it is none.
  private func name(ofParty text: String) -> String { MunicipalityCode(text).map { name($0) } ?? text }
}

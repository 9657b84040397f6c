import DataPackage
import Foundation
import Register
import Storage
import Testing
import Workspace

/// The surveyor's years: the register against a ledger that knows nothing of it.
@Suite struct SurveyorStoryTests {
  private static let days = [
    "2020-10-01", "2020-12-31", "2021-01-01", "2021-07-01", "2022-01-01", "2022-03-01", "2022-06-01", "2022-08-01",
    "2023-01-01", "2023-06-30", "2023-07-01", "2024-01-01", "2024-06-01", "2025-01-01", "2026-01-01", "2026-11-01",
    "2027-01-01",
  ]

  private static let files = [
    "aliases.csv", "code-changes.csv", "collaborations.csv", "counties.csv", "datapackage.json", "disputes.csv",
    "events.csv", "facts.csv", "memberships.csv", "municipalities.csv", "planned-memberships.csv", "plans.csv",
  ]

  /// What `register show` says of a day, as JSON.
  private struct Shown: Decodable {
    struct Part: Decodable {
      var party: String?
      var role: String
    }
    struct Collaboration: Decodable {
      var id: String
      var name: String
      var host: String?
      var fte: Double?
      var memberships: [Part]
      var members: [String] { memberships.filter { $0.role == "member" }.map { $0.party ?? "" }.sorted() }
    }
    struct Plan: Decodable {
      var id: String
      var memberships: [Part]
    }
    var collaborations: [Collaboration]
    var plans: [Plan]
  }

  @Test func sevenYearsOfNotesAgreeWithTheLedgerAndGoBackToTheByte() throws {
    let copy = try RegisterCopy()
    let before = try Self.files.map { try copy.bytes($0) }
    let notes = SurveyorStory.notes
    #expect(notes.count == 33)
    #expect(try members2020(copy) == 246)
    var numbers: [Int] = []
    for note in notes {
      numbers.append(try enter(note.entry, numbers, said: note.said, in: copy))
      #expect(try members2020(copy) == 246, "\(note.said)")
    }
    for day in Self.days { try compare(try shown(on: day, copy), with: day) }
    for _ in notes { _ = try undoLastEdit(in: copy.folder) }
    for (file, bytes) in zip(Self.files, before) { #expect(try copy.bytes(file) == bytes, "\(file)") }
    #expect(throws: (any Error).self) { try copy.bytes("journal.jsonl") }
  }

  /// Enters a note as the program would; its number in the journal.
  private func enter(
    _ entry: SurveyorStory.Entry, _ numbers: [Int], said: String, in copy: RegisterCopy
  ) throws -> Int {
    let source = try #require(LineOfText("Telephone: \(said)"))
    switch entry {
    case .edit(let wanted, let day):
      let known = try #require(EditDay(day))
      let terms = try #require(EditTerms(day: known, source: source))
      return try #require(try editRegister(EditRequest(wanted, terms), in: copy.folder).value.entries.first).number
    case .correct(let note, let day):
      var right = CorrectionRequest(of: numbers[note - 1])
      right.day = EditDay(day)
      right.source = source
      return try #require(try correctEdit(right, in: copy.folder).value.entries.first).number
    case .takeBack(let note):
      let wrong = CorrectionRequest(of: numbers[note - 1])
      return try #require(try undoEdit(wrong, in: copy.folder).value.entries.first).number
    case .list(let text, let day):
      let request = try ImportRequest(
        GivenFile(name: "list.csv", bytes: Array(text.utf8)), start: EditDay(day), purpose: .write(source: source))
      let outcome = try importList(request, in: copy.folder).value
      #expect(outcome.account.isWritten, "\(outcome.account.text)")
      return try #require(try readJournal(in: copy.folder).value.entries.last).number
    }
  }

  /// How many municipalities are members on the day of the data set, which no later note may change.
  private func members2020(_ copy: RegisterCopy) throws -> Int {
    let folder = copy.scratch.path
    let register = try DataSet { try fileContents(of: "\(folder)/\($0)") }.contents(of: .register).register
    let day = try #require(Day("2020-10-01"))
    return register.collaborations.reduce(0) { $0 + register.members(of: $1.id, on: day).count }
  }

  private func shown(on day: String, _ copy: RegisterCopy) throws -> Shown {
    let asked = try #require(Day(day))
    let account = try describeRegister(RegisterQuery(day: asked), in: copy.folder).value
    return try JSONDecoder().decode(Shown.self, from: Data(account.json.utf8))
  }

  private func compare(_ shown: Shown, with day: String) throws {
    let ledger = SurveyorLedger.members(on: day)
    let told = Set(SurveyorLedger.stays.map(\.collaboration))
    let ours = Dictionary(uniqueKeysWithValues: shown.collaborations.map { ($0.id, $0) })
    for id in told.sorted() { #expect(ours[id]?.members ?? [] == ledger[id] ?? [], "\(id) on \(day)") }
    let count = shown.collaborations.reduce(0) { $0 + $1.members.count }
    #expect(count == SurveyorLedger.others + ledger.values.reduce(0) { $0 + $1.count }, "\(day)")
    for fact in SurveyorLedger.facts where fact.from <= day && (fact.to.isEmpty || day < fact.to) {
      let one = try #require(ours[fact.collaboration], "\(fact.collaboration) on \(day)")
      let value = ["host": one.host ?? "", "staff": one.fte.map { "\($0)" } ?? "", "name": one.name][fact.kind]
      #expect(value == fact.value, "\(fact.kind) of \(fact.collaboration) on \(day)")
    }
    let plans = Dictionary(
      uniqueKeysWithValues: shown.plans.map { ($0.id, $0.memberships.compactMap(\.party).sorted()) })
    #expect(plans == SurveyorLedger.planners(on: day), "plans on \(day)")
  }
}

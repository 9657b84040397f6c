import Analysis
import Cartography
import Register

/// The collaborations of a page of small maps that are not on the first of them.
struct Arrivals: Equatable, Sendable {
  /// Their ids.
  private let ids: Set<String>
  /// By what the maps differ, and what the first is of: a day.
  private let kind: PanelKind
  private let first: Day?

  private init(ids: Set<String>, kind: PanelKind, first: Day?) {
    (self.ids, self.kind, self.first) = (ids, kind, first)
  }

  /// None, as on a map by itself.
  static let none = Arrivals(ids: [], kind: .day, first: nil)

  /// Those of a page: there on the last of the days, or with the proposal, and not on the first. On maps of parts none has
  /// come.
  init(_ page: PanelPage) {
    let snapshots = page.inputs.map(\.report.snapshot)
    let ordered = page.kind == .day ? snapshots.sorted { $0.day < $1.day } : snapshots
    guard page.kind != .county, let first = ordered.first, let last = ordered.last, ordered.count > 1 else {
      self = .none
      return
    }
    func ids(_ snapshot: Snapshot) -> Set<String> { Set(snapshot.collaborations.map(\.id)) }
    self.init(ids: ids(last).subtracting(ids(first)), kind: page.kind, first: first.day)
  }

  /// A count of members with the word that says that the collaboration was not there.
  ///
  /// - Parameter same: those that did not change; of the others the word says that they did.
  func marking(_ count: String, of id: String, among same: SameOnAllMaps, _ words: MapWords) -> String {
    if ids.contains(id) { return words.filled(.countOfNew, ["count": count]) }
    return same.isEmpty ? count : words.filled(.countOfChanged, ["count": count])
  }

  /// What the word means, and which of them came after another one: these are new by name, not all that they do.
  func remarks(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
    let arrived = input.listedCollaborations.map(\.collaboration).filter { ids.contains($0.id) }
    guard !arrived.isEmpty else { return [] }
    let followers = arrived.filter { !$0.predecessor.isEmpty }.map { String($0.number) }
    let meaning =
      kind == .proposal
      ? words.filled(.newByProposal) : words.filled(.newSince, ["day": first.map(words.words.day) ?? ""])
    let after = words.filled(.newAfterAnother, ["numbers": words.words.list(followers)])
    return [LegendRow(.remark, meaning + (followers.isEmpty || kind == .proposal ? "" : ". " + after))]
  }
}

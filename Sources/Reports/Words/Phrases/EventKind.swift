/// The kinds of events that every language has a word for, by their codes; a data set may make up others.
enum EventKind: String, Hashable, Sendable, CaseIterable {
  case founded, predecessor, formalised, widened, joined, left, notJoined = "not-joined", ownership, merged, divided,
    hostChange = "host-change", countyChange = "county-change", changed, lapsed, dissolved, considered, invited,
    planned, other
}

extension Membership {
  /// A row of `memberships` from its cells; `nil` where one is no value of its column.
  public init?(cells: [String: String]) {
    let code = cells["municipality"] ?? ""
    guard let id = cells["collaboration"], !id.isEmpty, let role = Role(rawValue: cells["role"] ?? ""),
      let period = Period(from: cells["from"] ?? "", to: cells["to"] ?? "")
    else { return nil }
    let municipality = MunicipalityCode(code)
    if municipality == nil, !code.isEmpty { return nil }
    self.init(
      collaboration: id, municipality: municipality, party: cells["party"] ?? "", role: role, period: period,
      source: cells["source"] ?? "", note: cells["note"] ?? "")
  }
}

extension DatedFact {
  /// A row of `facts` from its cells; `nil` where one is no value of its column.
  public init?(cells: [String: String]) {
    guard let id = cells["collaboration"], !id.isEmpty, let fact = Fact(rawValue: cells["fact"] ?? ""),
      let period = Period(from: cells["from"] ?? "", to: cells["to"] ?? "")
    else { return nil }
    self.init(
      collaboration: id, fact: fact, value: cells["value"] ?? "", period: period, source: cells["source"] ?? "",
      note: cells["note"] ?? "")
  }
}

extension Plan {
  /// A row of `plans` from its cells, without parties; `nil` where it has no id.
  public init?(cells: [String: String]) {
    guard let id = cells["id"], !id.isEmpty,
      let period = Period(from: cells["from"] ?? "", to: cells["to"] ?? "")
    else { return nil }
    self.init(
      id: id, name: cells["name"] ?? "", status: cells["status"] ?? "", source: cells["source"] ?? "",
      note: cells["note"] ?? "", period: period)
    for (column, text) in cells where column.hasPrefix("name_") && !text.isEmpty {
      translations[String(column.dropFirst("name_".count))] = text
    }
  }
}

extension Period {
  /// A period from its ends as tables write them; `nil` where a text is no day as it may be known, or the period would hold
  /// no day. Without a start nobody knows it, without an end it goes on.
  public init?(from start: String, to end: String) {
    guard let from = start.isEmpty ? .unknown : KnownDay(stored: start) else { return nil }
    let to = end.isEmpty ? nil : KnownDay(stored: end)
    if to == nil, !end.isEmpty { return nil }
    self.init(from: from, to: to)
  }
}

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
    guard let id = cells["id"], !id.isEmpty else { return nil }
    self.init(
      id: id, name: cells["name"] ?? "", status: cells["status"] ?? "", source: cells["source"] ?? "",
      note: cells["note"] ?? "")
  }
}

extension Period {
  /// A period from its ends as tables write them: a day, a year, or nothing; `nil` where a text is neither, or the period
  /// would hold no day.
  public init?(from start: String, to end: String) {
    guard let start = Period.end(start), let end = Period.end(end) else { return nil }
    self.init(start: start.day, end: end.day, startPrecision: start.precision, endPrecision: end.precision)
  }

  private static func end(_ text: String) -> (day: Day?, precision: Precision)? {
    if text.isEmpty { return (nil, .day) }
    if let day = Day(text) { return (day, .day) }
    return Day("\(text)-01-01").map { ($0, .year) }
  }

  /// The period with another end, known to the day; `nil` when it would hold no day.
  func ending(_ day: Day) -> Period? { Period(start: start, end: day, startPrecision: startPrecision) }
}

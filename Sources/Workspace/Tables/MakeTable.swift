import DataPackage
import Reports

/// A table that somebody wants.
public struct TableRequest: Sendable {
  /// Which table.
  public var theme: TableTheme
  /// The order of rows.
  public var order: ReportInput.Order
  /// The part of the data set that it is to be about.
  public var scope = ScopeChoice()

  /// A request for a table.
  public init(_ theme: TableTheme, order: ReportInput.Order = .official) {
    self.theme = theme
    self.order = order
  }
}

/// Makes a table of a data set, as values that any format can be made of.
///
/// - Throws: `Failure`: `wrongRequest` for a table that the data set lacks something for or that is about the whole
///   when a part is asked for, `notFound` for a part that there is not, and when tables, boundaries or proposals cannot
///   be used.
public func makeTable(_ request: TableRequest, in view: View) throws(Failure) -> Told<Table> {
  try Told { notes in
    let needs = request.theme.needs
    let parts = DataSetParts(needs)
    _ = notes.take(try view.source.contents(of: parts))
    var input: ReportInput
    if needs.isSuperset(of: .assessment) {
      let land = notes.take(try view.evidence()).land
      let assessment = notes.take(try view.assessment())
      input = notes.take(try view.reportInput(parts, contiguity: land, assessment: assessment))
    } else {
      let land = needs.contains(.contiguity) ? notes.take(try view.contiguity()) : nil
      input = notes.take(try view.reportInput(parts, contiguity: land))
    }
    input.order = request.order
    if let scope = notes.take(try view.scope(request.scope, in: input.snapshot.register)) {
      guard request.theme.showsParts else {
        throw Failure(
          "The table \(request.theme.id) is about the whole; \(parameter: "county") and \(parameter: "collaboration") do not go with it.",
          cause: .wrongRequest)
      }
      input.part = scope.extent(in: input.snapshot)
    }
    if let unmet = request.theme.unmetRequirement(in: input) {
      throw Failure(
        verbatim: unmet.refusal(of: request.theme.id, levels: input.snapshot.territory.levels), cause: .wrongRequest)
    }
    return request.theme.table(input)
  }
}

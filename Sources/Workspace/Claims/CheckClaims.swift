import Analysis
import DataPackage
import Register
import Reports

/// Sentences that somebody wants held against the figures.
public struct ClaimsRequest: Sendable {
  /// A table of claims; that of the data set when `nil`.
  public var file: GivenFile?

  /// A request for a file, or for the data set's own claims.
  public init(file: GivenFile? = nil) { self.file = file }
}

/// What came of claims, and how it is told.
public struct ClaimsAccount: Sendable {
  /// The claims with their verdicts, in the order of their table.
  public let claims: [CheckedClaim]
  /// The same as a table, for every format of tables.
  public let table: Table
  private let catalogue: FigureCatalogue
  private let language: Language

  init(_ claims: [CheckedClaim], in catalogue: FigureCatalogue, input: ReportInput) {
    self.claims = claims
    self.catalogue = catalogue
    language = input.language
    table = claimsTable(claims, in: catalogue, input: input)
  }

  /// Whether none of them fails; one that can not be computed does not.
  public var allHold: Bool { !claims.contains { $0.verdict == .fails } }
  /// For a terminal or a mail.
  public var text: String { claimsText(claims, in: catalogue, language: language) }
}

/// Holds the sentences of a report against the figures of a data set; fails when one of them can not be understood.
public func checkClaims(_ request: ClaimsRequest, in view: View) throws(Failure) -> Told<ClaimsAccount> {
  try Told { notes in
    let (file, claims) = notes.take(try view.claimRows(request.file))
    let catalogue = notes.take(try view.catalogue())
    var understood: [Claim] = [], faults: [String] = []
    for claim in claims {
      do throws(ClaimError) {
        understood.append(try catalogue.understood(claim))
      } catch {
        faults.append("line \(claim.line): \(error.sentence)")
      }
    }
    if let first = faults.first {
      let more = faults.dropFirst().prefix(4).map { "; \($0)" }.joined()
      let rest = faults.count > 5 ? "; and \(faults.count - 5) more" : ""
      throw Failure(verbatim: first + more + rest, file: file)
    }
    let input = notes.take(try view.reportInput(.assessment))
    // Worked out once: it is linear in the register.
    let unknown = catalogue.evidence.snapshot.unknownMembers
    return ClaimsAccount(
      understood.map { catalogue.checked($0, unknownMembers: unknown) }, in: catalogue, input: input)
  }
}

extension View {
  /// The claims of the data set held against its own day, which they are about; `nil` where it has none, on other days, of
  /// other codes, and with proposals.
  func publishedClaims() throws(Failure) -> Told<ClaimsAccount?> {
    guard day == settings.day, request.proposals == nil, let resource = source.dataSet.descriptor.resource("claims"),
      resource.year == nil || resource.year == settings.codeYear
    else { return Told(nil) }
    let told = try checkClaims(ClaimsRequest(), in: self)
    return Told(told.value, notes: told.notes)
  }

  /// The claims of a file, or those of the data set, with the name of the file they stand in.
  fileprivate func claimRows(_ given: GivenFile?) throws(Failure) -> Told<(file: String, claims: [WrittenClaim])> {
    try Told { notes in
      if let given {
        let bytes = try delimitedBytes(of: given, &notes)
        let (claims, problems) = try source.dataSet.claims(in: bytes, file: given.name)
        for problem in problems where problem.severity != .note {
          notes.add(Note(.data, verbatim: problem.sentence, severity: .warning))
        }
        return (given.name, claims)
      }
      guard let resource = source.dataSet.descriptor.resource("claims") else {
        throw Failure("the data set has no claims; name a file with some", file: folder, cause: .notFound)
      }
      if let year = resource.year, year != settings.codeYear {
        throw Failure(
          "the claims are about the codes of \(year), and the data set has those of \(settings.codeYear); hold them "
            + "against the data set that they came with, or name a file of claims about this one",
          file: "\(folder)/\(resource.path)", cause: .unusable)
      }
      return ("\(folder)/\(resource.path)", notes.take(try source.contentsOfAnyYear(of: .claims)).claims)
    }
  }
}

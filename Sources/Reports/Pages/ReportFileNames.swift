/// What the files of a whole report are called where they can be had.
public struct ReportFileNames: Sendable {
  /// The report itself, all its tables, all findings, and what belongs around its figures.
  public let whole, tables, findings, figures: String

  /// The names in a language.
  public init(_ language: Language) {
    let words = Words(language)
    whole = words[.fileWhole]
    tables = words[.fileTables]
    findings = words[.fileFindings]
    figures = words[.fileFigures]
  }
}

import Analysis

/// What changed between two days or two data sets, for a terminal or a mail.
///
/// `input` is the second state: its language and its sources are the document's.
public func differenceText(_ difference: RegisterDifference, input: ReportInput) -> String {
  text(differenceDocument(difference, input: input))
}

/// What changed between two days or two data sets, in Markdown ready for a report.
///
/// `input` is the second state: its language and its sources are the document's.
public func differenceMarkdown(_ difference: RegisterDifference, input: ReportInput) -> String {
  markdown(differenceDocument(difference, input: input))
}

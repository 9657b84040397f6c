import Wordprocessing

/// The report as contents for a word processor; its figures are called by their files.
///
/// - Parameters:
///   - figure: the map of the collaborations.
///   - further: the other maps, each of which stands in the section that it belongs to.
public func reportWord(
  _ input: ReportInput, figure: FigureReference? = nil, further: [FigureReference] = []
) -> WordContents {
  word(report(input, figure: figure ?? .collaborations(input), further: further))
}

/// The note about a part of a data set as contents for a word processor.
///
/// - Precondition: the input has a part and an assessment.
public func noteWord(_ input: ReportInput, _ contents: NoteContents) -> WordContents { word(note(input, contents)) }

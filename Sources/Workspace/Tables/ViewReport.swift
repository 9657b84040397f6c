import Analysis
import DataPackage
import Register
import Reports

extension View {
  /// What tables and pages are made from.
  ///
  /// - Parameter parts: the tables that are in it; those of `.map` must be among them.
  func reportInput(
    _ parts: DataSetParts, contiguity: Contiguity? = nil, assessment: Assessment? = nil
  ) throws(Failure) -> Told<ReportInput> {
    try Told { notes in
      let contents = notes.take(try source.contents(of: parts))
      let code = language.code
      var titles = settings.titles.compactMapValues { $0[code] }
      titles["all"] = settings.country?.all?[code]
      // What the author says of the present need not hold of what is proposed.
      if request.proposals != nil { titles["figure-3-1"] = nil }
      var input = ReportInput(
        snapshot: notes.take(try snapshot(of: parts)), events: contents.events, sizeClasses: settings.sizeClasses,
        thresholds: FigureThresholds(named: limitValues), contiguity: contiguity, assessment: assessment,
        language: language, dates: dates, titles: titles, sourceLine: settings.sourceLine?[code] ?? "",
        sources: settings.credits.map { ReportInput.Source(title: $0) })
      input.showsProposals = request.proposals != nil
      return input
    }
  }

  /// The days that figures other than memberships belong to.
  var dates: ReportInput.Dates {
    ReportInput.Dates(
      population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
      published: settings.day)
  }
}

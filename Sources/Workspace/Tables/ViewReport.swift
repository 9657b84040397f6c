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
      let snapshot = notes.take(try snapshot(of: parts.subtracting([.arrangements, .needs])))
      // What the author says of the data set's own day need not hold of another, of what is proposed, or of nobody.
      if request.proposals != nil || day != settings.day || snapshot.participation.members.municipalities == 0 {
        titles = titles.filter { !tellsState($0.key) }
      }
      var input = ReportInput(
        snapshot: snapshot, events: contents.events,
        sizeClasses: settings.sizeClasses,
        thresholds: limits, contiguity: contiguity, assessment: assessment,
        language: language, dates: dates, titles: titles, sourceLine: settings.sourceLine?[code] ?? "",
        sources: dataSources)
      input.undivided = notes.take(try counted()).undivided(on: day).map { one in
        (contents.territory.municipality(one.code)?.name ?? one.code.text, one.since)
      }
      input.showsProposals = request.proposals != nil
      input.credits = credits
      input.figures = figures
      input.arrangements = contents.arrangements
      input.needs = contents.needs
      if let line = settings.commutingSource?[code],
        let year = source.dataSet.descriptor.resource("commuting")?.year ?? settings.commutingYear
      {
        input.commutingLine = line.replacing("{year}", with: String(year))
      }
      if let breaks = settings.classBreaks.fit { input.coverBreaks = breaks }
      if let breaks = settings.classBreaks.participation { input.participationBreaks = breaks }
      return input
    }
  }

  /// Whether a title of the data set stands over a map, and so tells of a state; those of tables and of the whole are names.
  private func tellsState(_ key: String) -> Bool { key.hasPrefix(figures.main) || key.hasPrefix("map-") }

  /// What the main map and the tables of a report are known by.
  var figures: FigureNames {
    let usual = FigureNames()
    return FigureNames(
      main: settings.figures.id ?? usual.main, number: settings.figures.number ?? usual.number,
      tables: settings.figures.tables)
  }

  /// The days that figures other than memberships belong to.
  var dates: ReportInput.Dates {
    ReportInput.Dates(
      population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
      published: settings.day)
  }
}

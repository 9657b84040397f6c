import DataPackage
import Register

extension OpenDataSet {
  /// The register in the municipalities of the data set, for the day.
  ///
  /// The table of code changes is read only when a membership of the day may have a code of another time.
  func counted(_ contents: DataSetContents) throws -> RegisterInUnits {
    let codeDay = settings.codeDay
    var territory = contents.territory
    if territory.codeChanges.isEmpty,
      contents.register.hasForeignCodes(in: territory, codeDay: codeDay, on: day)
    {
      territory = try self.contents(of: [.places, .codeChanges]).territory
    }
    return RegisterInUnits(contents.register, of: territory, codeDay: codeDay)
  }

  /// Says how many members are counted on the day although nobody has recorded since when.
  func tellUnknownStarts(_ contents: DataSetContents) {
    let unknown = contents.register.membersOfUnknownStart(on: day, knownOn: settings.day).count
    if unknown > 0 {
      talk.note(
        "\(unknown) memberships have no recorded start: they are known from \(settings.day) and counted on \(day) as well"
      )
    }
  }

  /// Says what memberships of the day have codes of another time, and what became of each, and what codes the figures
  /// of a later day have.
  func tellOtherCodes(_ counted: RegisterInUnits) throws {
    let translated = counted.translations(on: day)
    if let first = translated.first {
      talk.note(
        "codes are those of \(settings.codeYear); memberships of \(day) that have another and are counted under these: "
          + "\(translated.count), as \(first)")
    }
    for leftOut in counted.leftOut(on: day) { talk.note("\(leftOut)") }
    guard day > settings.boundariesDay, day > settings.day else { return }
    // The codes may be those of a later year than the boundaries, where a data set has been recoded.
    let changes = try contents(of: .names).territory.codeChanges.filter { $0.day > settings.codeDay && $0.day <= day }
    if let first = changes.first {
      let what = settings.boundariesDay.year <= settings.codeYear ? "codes and boundaries" : "codes"
      talk.note(
        "\(what) are those of \(settings.codeYear); \(Set(changes.map(\.oldCode)).count) codes have changed "
          + "by \(day), the first on \(first.day)")
    }
  }
}

extension Membership {
  /// Whether both are of one party in one role, whatever the codes and the days that they are told in.
  func isSameRow(as other: Membership) -> Bool {
    collaboration == other.collaboration && party == other.party && role == other.role
  }
}

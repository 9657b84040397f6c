import DataPackage
import Register

extension View {
  /// Says how many members are counted on the day although nobody has recorded since when.
  func addUnknownStarts(of register: Register, to notes: inout Notes) {
    let unknown = register.membersOfUnknownStart(on: day, knownOn: settings.day).count
    if unknown > 0 {
      notes.add(
        Note(
          .state,
          unknown == 1
            ? "1 membership has no recorded start: known from \(settings.day), and counted on \(day) as well"
            : "\(unknown) memberships have no recorded start: known from \(settings.day), and counted on \(day) as well"
        ))
    }
  }

  /// The last day of which a register says something: the day it is known for, or that of a later row.
  func recordedDay(of register: Register) -> Day { max(settings.day, register.lastDay ?? settings.day) }

  /// Says that the day is later than any that a register says something of.
  func addLaterDay(than register: Register, to notes: inout Notes) {
    let last = recordedDay(of: register)
    guard day > last else { return }
    notes.add(
      Note(
        .state, "the register is known to \(last), and \(day) is shown as if nothing had changed since",
        severity: .warning))
  }

  /// Says which collaborations were there on the day without anybody having recorded who was in them: whoever is counted
  /// as outside may have been.
  func addUnrecorded(of register: Register, to notes: inout Notes) {
    let gone = register.unrecorded(on: day, knownOn: settings.day)
    guard !gone.isEmpty else { return }
    notes.add(
      Note(
        .state,
        "nobody has recorded who was in \(gone.joined(separator: ", ")) on \(day): those counted as outside may have been",
        severity: .warning))
  }

  /// Says what memberships of the day have codes of another time, and what became of each, and what codes the figures
  /// of a later day have.
  func addOtherCodes(_ counted: RegisterInUnits, to notes: inout Notes) throws {
    let translated = counted.translations(on: day).filter { !$0.standsForWhole }
    if let first = translated.first {
      notes.add(
        Note(
          .state,
          "codes are those of \(settings.codeYear); memberships of \(day) that have another and are counted under "
            + "these: \(translated.count), as \(first)"))
    }
    for whole in counted.translations(on: day) where whole.standsForWhole {
      notes.add(Note(.state, verbatim: "\(whole)", severity: .warning))
    }
    for leftOut in counted.leftOut(on: day) { notes.add(Note(.state, "\(leftOut)", severity: .warning)) }
    guard day > settings.boundariesDay ?? settings.day, day > settings.day else { return }
    // The codes may be those of a later year than the boundaries, where a data set has been recoded.
    let changes = notes.take(try source.contents(of: .names)).territory.codeChanges
      .filter { $0.day > settings.codeDay && $0.day <= day }
    if let first = changes.first {
      let what = (settings.boundariesDay ?? settings.day).year <= settings.codeYear ? "codes and boundaries" : "codes"
      notes.add(
        Note(
          .state,
          "\(what) are those of \(settings.codeYear); \(Set(changes.map(\.oldCode)).count) codes have changed "
            + "by \(day), the first on \(first.day)"))
    }
  }
}

extension Membership {
  /// Whether both are of one party in one role, whatever the codes and the days that they are told in.
  func isSameRow(as other: Membership) -> Bool {
    collaboration == other.collaboration && party == other.party && role == other.role
  }
}

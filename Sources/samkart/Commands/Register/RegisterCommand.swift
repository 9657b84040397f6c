import ArgumentParser

/// The surveyor's work on a register: everything that changes it, and what it says.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: told("Edit the register, and see what it says through time."),
    discussion: told(
      """
      Each edit has a day, a source and a note, is checked before it is written, changes single lines of the tables and
      has a line in the journal, by which it can be told and taken back. Several people may edit at once; an edit is
      made whole or not at all.
      """,
      examples: """
        samkart register show ror
        """),
    subcommands: [
      RegisterJoin.self, RegisterLeave.self, RegisterMove.self, RegisterRole.self, RegisterAdd.self,
      RegisterChange.self, RegisterDispute.self,
      RegisterEnd.self, RegisterMerge.self, RegisterTerritory.self, RegisterPlan.self, RegisterImport.self,
      RegisterExport.self,
      RegisterShow.self, RegisterLog.self,
      RegisterCorrect.self, RegisterUndo.self,
    ])
}

import ArgumentParser

/// How the program ends; scripts depend on the numbers. Success is 0, wrong usage 64, both by the argument parser.
enum ExitStatus {
  /// Done, and an audit found faults.
  static let findings = ExitCode(1)
  /// Could not be done.
  static let failed = ExitCode(2)
}

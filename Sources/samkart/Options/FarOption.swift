import ArgumentParser
import Workspace

/// What becomes of parts far from the main body of a map.
struct FarOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Parts far from the main body: inset in frames of their own, leave out, or all on one plane."),
      valueName: "inset|leave|one"))
  var far = FarChoice.inset
}

extension FarChoice: ExpressibleByArgument {}

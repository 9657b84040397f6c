// swift-tools-version: 6.0
import PackageDescription

// The arrows between targets go one way; this file is the only place where one can be added.
// Why each outside part is here: Sources/samkart/samkart.docc/Dependencies.md
let package = Package(
  name: "samkart",
  targets: [
    // The ground floor: values and functions, no input or output, no clock, no chance.
    .target(name: "Geometry"),
    .target(name: "Register"),
    .target(name: "Tabular"),

    // One test target for each source target, one that looks at the real map through several of them, and one that
    // runs the program as a user does.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry", "TestSupport"]),
    .testTarget(name: "RegisterTests", dependencies: ["Register", "Tabular"]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

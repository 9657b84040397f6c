// swift-tools-version: 6.0
import PackageDescription

// The arrows between targets go one way; this file is the only place where one can be added.
// Why each outside part is here: Sources/samkart/samkart.docc/Dependencies.md
let package = Package(
  name: "samkart",
  products: [
    .executable(name: "samkart", targets: ["samkart"]),
    // For other Swift programs; Snippets/ shows each at work.
    .library(
      name: "SamkartGeometry", targets: ["Geometry", "Shapefile", "GeoJSON", "GeoPackage", "Projection", "Overlay"]),
    .library(name: "SamkartRegister", targets: ["Register", "DataPackage", "Storage"]),
    .library(name: "SamkartAnalysis", targets: ["Analysis"]),
    .library(name: "SamkartReports", targets: ["Cartography", "Reports"]),
    .library(name: "SamkartWorkspace", targets: ["Workspace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries as they are: a module map and a shim header each.
    .systemLibrary(name: "CShapelib", pkgConfig: "shapelib", providers: [.apt(["libshp-dev"])]),
    .systemLibrary(name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CSQLite3", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // The ground floor: values and functions, no input or output, no clock, no chance.
    .target(name: "Geometry"),
    .target(name: "Register"),
    .target(name: "Tabular"),
    .target(name: "Wordprocessing"),

    // The edge: files, and libraries written in C, turned into the values of the ground floor.
    .target(name: "Shapefile", dependencies: ["CShapelib", "Geometry", "Tabular"]),
    .target(name: "GeoJSON", dependencies: ["Geometry", "Tabular"]),
    .target(name: "GeoPackage", dependencies: ["CSQLite3", "Geometry"]),
    .target(name: "Projection", dependencies: ["CProj", "Geometry"]),
    .target(name: "Overlay", dependencies: ["CGEOS", "Geometry"]),
    .target(name: "Glyphs", dependencies: ["CFreeType", "Geometry"]),
    .target(name: "DataPackage", dependencies: ["Register", "Tabular"]),
    .target(name: "XMLReading", dependencies: ["CXML2"]),
    .target(name: "SVGLint", dependencies: ["XMLReading"]),
    .target(name: "ZipArchive", dependencies: ["CMinizip"]),
    .target(name: "Spreadsheet", dependencies: ["XMLReading", "ZipArchive"]),
    .target(name: "WordFiles", dependencies: ["Wordprocessing", "XMLReading", "ZipArchive"]),
    .target(name: "WorkbookWriting", dependencies: ["CXLSXWriter", "Tabular"]),

    // The middle: what the figures are, how a map is drawn, what a report says.
    .target(name: "Analysis", dependencies: ["Geometry", "Register"]),
    .target(name: "Cartography", dependencies: ["Geometry"]),
    .target(
      name: "Reports", dependencies: ["Analysis", "Cartography", "Geometry", "Register", "Tabular", "Wordprocessing"]),

    // Durable writes, the lock on a folder, edits that are made whole or not at all.
    .target(name: "Storage", dependencies: ["DataPackage", "Register"]),

    // The use cases: requests in, values and what is to be told of them out. No arguments, no streams, no exit codes.
    .target(
      name: "Workspace",
      dependencies: [
        "Analysis", "Cartography", "DataPackage", "GeoJSON", "GeoPackage", "Geometry", "Glyphs", "Overlay",
        "Projection", "Register",
        "Reports", "SVGLint", "Shapefile", "Spreadsheet", "Storage", "Tabular", "WordFiles", "Wordprocessing",
        "WorkbookWriting",
      ]),

    // The shell: arguments, files in, files out, messages, exit codes.
    .executableTarget(
      name: "samkart",
      dependencies: [
        "Analysis", "Cartography", "Register", "Reports", "Storage", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Measures the program and its parts; built on request only: swift build -c release --product benchmarks
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Analysis", "Cartography", "DataPackage", "GeoJSON", "Geometry", "Overlay", "Projection", "Register",
        "Shapefile", "Tabular", "Workspace",
      ],
      path: "Benchmarks", exclude: ["README.md", "peers", "recorded.csv"]),

    // One test target for each source target, one that looks at the real map through several of them, and one that
    // runs the program as a user does.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry", "TestSupport"]),
    .testTarget(name: "RegisterTests", dependencies: ["Register", "Tabular", "TestSupport"]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular", "TestSupport"]),
    .testTarget(
      name: "ShapefileTests", dependencies: ["Geometry", "Shapefile", "Tabular", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "GeoJSONTests", dependencies: ["GeoJSON", "Geometry", "TestSupport"]),
    .testTarget(name: "GeoPackageTests", dependencies: ["GeoPackage", "Geometry", "TestSupport"]),
    .testTarget(name: "ProjectionTests", dependencies: ["CProj", "Geometry", "Projection", "TestSupport"]),
    .testTarget(name: "OverlayTests", dependencies: ["Geometry", "Overlay", "TestSupport"]),
    .testTarget(
      name: "DataPackageTests", dependencies: ["DataPackage", "Register", "Tabular", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "SVGLintTests", dependencies: ["SVGLint"], exclude: ["Fixtures"]),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Spreadsheet", "TestSupport", "XMLReading"], exclude: ["Fixtures"]),
    .testTarget(name: "ZipArchiveTests", dependencies: ["ZipArchive"]),
    .testTarget(name: "WordprocessingTests", dependencies: ["TestSupport", "Wordprocessing"]),
    .testTarget(
      name: "WordFilesTests", dependencies: ["TestSupport", "WordFiles", "Wordprocessing", "ZipArchive"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "WorkbookWritingTests", dependencies: ["Spreadsheet", "Tabular", "TestSupport", "WorkbookWriting"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "Geometry", "Register", "TestSupport"]),
    .testTarget(name: "GlyphsTests", dependencies: ["Cartography", "Geometry", "Glyphs"]),
    .testTarget(name: "CartographyTests", dependencies: ["Cartography", "Geometry", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Analysis", "Cartography", "DataPackage", "Geometry", "Register", "Tabular", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "RealMapTests",
      dependencies: [
        "Analysis", "Cartography", "DataPackage", "GeoJSON", "Geometry", "Overlay", "Projection", "Register", "Reports",
        "Shapefile", "Tabular",
      ]),
    .testTarget(name: "StorageTests", dependencies: ["DataPackage", "Storage", "TestSupport"]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Cartography", "DataPackage", "Geometry", "Register", "Reports", "Spreadsheet", "Storage", "Tabular",
        "TestSupport", "WorkbookWriting", "Workspace",
      ]),
    .testTarget(name: "SamkartTests", dependencies: ["samkart", "DataPackage"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing takes a toolchain with libFuzzer and code with its counters: a build sees it only when told, `make fuzz`.
if Context.environment["SAMKART_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "DataPackage", "GeoJSON", "GeoPackage", "Geometry", "Projection", "Register", "SVGLint", "Shapefile",
        "Spreadsheet", "Tabular", "WordFiles", "ZipArchive",
      ],
      path: "Tests/Fuzz", exclude: ["README.md"]))
}

// Tests on real maps spend their time in these. Optimised, the code takes longer to build and cannot be followed in a
// debugger, so a build sees it only when told: `make test` tells it.
if !(Context.environment["SAMKART_OPTIMISED"] ?? "").isEmpty {
  let busy = ["Analysis", "Cartography", "Geometry", "Reports"]
  for target in package.targets where busy.contains(target.name) {
    target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
  }
}

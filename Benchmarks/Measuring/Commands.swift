import Glibc

/// A whole command that is measured, with the words behind the program's name.
struct MeasuredCommand {
  let name: String
  let words: [String]

  /// Every command, the small ones first.
  static func all(in folder: InputFolder) -> [MeasuredCommand] {
    let jobs = ["base", "d10", "d100", "f36k"].map { input in
      MeasuredCommand(
        name: "quick \(input)",
        words: [
          "quick", folder.shapes(input), folder.members(input), "--key", "municipality", "--code-field", "code",
          "--group", "collaboration",
          "--simplify", "300", "--crs", "EPSG:25833", "--data", folder.dataSet,
          "--map", "\(folder.path)/out.svg", "--table", "\(folder.path)/out.csv",
        ])
    }
    let map = MeasuredCommand(
      name: "map collaborations",
      words: ["map", "collaborations", "--data", folder.dataSet, "--out", "\(folder.path)/map.svg"])
    return [map] + jobs + (access(folder.france, R_OK) == 0 ? [france(in: folder)] : [])
  }
  /// The communes of a whole country, where they lie beside the repository: one GeoJSON file of 46 MB and a table.
  private static func france(in folder: InputFolder) -> MeasuredCommand {
    MeasuredCommand(
      name: "quick france",
      words: [
        "quick", folder.france, folder.franceTable, "--key", "CODGEO", "--group", "EPCI", "--simplify", "300",
        "--data", folder.dataSet, "--map", "\(folder.path)/out.svg", "--table", "\(folder.path)/out.csv",
      ])
  }
}

import Register
import Tabular

extension DataSet {
  /// A division in a table that is no resource, with what is odd about it.
  ///
  /// Beside the two columns it may have `name` or `region_name`, the name of the row's region where all rows of the
  /// region agree, and `centre`, which says that the row's municipality is one (`true`, `yes`, `x`, `1`) or holds the
  /// code of the one that is.
  ///
  /// - Parameters:
  ///   - id: the name by which the division goes.
  ///   - municipalities, regions: the columns with the codes of municipalities and with the regions.
  /// - Throws: `DataSetError` when one of the two columns is not there, a row has another number of fields than the
  ///   header, or a cell holds no code of a municipality.
  public func partition(
    in text: DelimitedText, id: String, municipalities: String, regions: String
  ) throws(DataSetError) -> (partition: Partition, problems: [Problem]) {
    var table = try TableReader(text)
    let municipality = try table.column(municipalities), region = try table.column(regions)
    let name = table.optionalColumn("region_name") ?? table.optionalColumn("name")
    let centre = table.optionalColumn("centre")
    var assignments: [(municipality: MunicipalityCode, region: String)] = []
    var names: [String: Set<String>] = [:], centres: [String: [MunicipalityCode]] = [:]
    for row in table.rows {
      let code = try table.code(row, municipality, settings.codes), place = table.string(row, region)
      if place.isEmpty { continue }
      assignments.append((code, place))
      if let name, name.name != regions { names[place, default: []].insert(table.string(row, name)) }
      if let leading = try table.centre(row, centre, of: code, settings.codes),
        !centres[place, default: []].contains(leading)
      {
        centres[place, default: []].append(leading)
      }
    }
    // A name that differs within a region is that of the municipality.
    let known = Set(assignments.map(\.region)).map { place in
      let own = names[place] ?? []
      return Partition.Region(
        code: place, name: own.count == 1 && own.first != "" ? own.first ?? place : place,
        centres: centres[place] ?? [])
    }
    return (Partition(id: id, assignments: assignments, regions: known), table.allProblems)
  }
}

extension TableReader {
  /// The centre that a row names: its own municipality, or that of the code in the cell; `nil` when it names none.
  fileprivate mutating func centre(
    _ row: Int, _ column: Column?, of own: MunicipalityCode, _ scheme: CodeScheme
  ) throws(DataSetError) -> MunicipalityCode? {
    let written = string(row, column)
    guard let column, !written.isEmpty else { return nil }
    switch written.lowercased() {
    case "true", "yes", "x", "1": return own
    case "false", "no", "0": return nil
    default: return try code(row, column, scheme)
    }
  }
}

extension Table {
  /// The table with its collaborations and upper units leading to the pages about them, where there are any: those that
  /// columns of known names hold, and upper units that rows stand under.
  func leading(in input: ReportInput) -> Table {
    let pages = input.places.collaborations
    let upperUnits = Dictionary(
      input.upperUnitPages.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
    if pages.isEmpty && upperUnits.isEmpty { return self }
    let ids = columns.firstIndex { $0.key == "id" }
    func place(of cell: Cell, in column: Column, _ row: [Cell]) -> String? {
      switch (column.key, cell.value) {
      case ("county", .text(let name)): upperUnits[name]
      // Where rows are of collaborations, their ids stand in a column of their own.
      case ("name", .text): ids.flatMap { row[$0].text.flatMap { pages[$0] } }
      case (let key?, .named(let named)) where Self.ofCollaborations.contains(key): pages[named.code]
      default: nil
      }
    }
    var table = self
    for group in groups.indices {
      table.groups[group].place = groups[group].heading.flatMap { upperUnits[$0] }
      table.groups[group].rows = groups[group].rows.map { row in
        columns.indices.map { number in
          var cell = row[number]
          if case .list(let items) = cell.value, columns[number].key == "neighbouring_collaborations" {
            cell.value = .list(items.map { Cell.Named($0.code, $0.name, place: pages[$0.code]) })
          }
          cell.place = place(of: cell, in: columns[number], row) ?? cell.place
          return cell
        }
      }
    }
    return table
  }

  /// The columns that hold one collaboration each.
  private static let ofCollaborations: Set = ["collaboration", "hole_in", "centre_in", "best"]
}

extension Cell {
  /// The words of the cell; `nil` for what is none.
  var text: String? { if case .text(let text) = value { text } else { nil } }
}

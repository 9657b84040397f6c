import Reports

extension MapInput {
  /// Chooses what a choropleth shows.
  mutating func choose(_ column: ValueColumn, _ choices: [String: MapChoices.Value]) {
    self.choices = MapChoices(choices.merging(["value": .text(column.name)]) { first, _ in first })
    columns = [column.name: column]
  }
}

import Cartography
import Register

/// How the values of a choropleth become classes.
public enum ChoroplethMethod: String, MapOption { case quantile, equal, jenks, manual }

/// How a choropleth shows values.
public enum ChoroplethForm: String, MapOption { case fill, circles }

extension MapParameter {
  /// What a choropleth can be asked for.
  static let ofChoropleth = [
    MapParameter(
      "value", .text,
      help:
        "The column to show: any numeric one of the tables municipalities, fit, regions and collaborations, or of the "
        + "data set's own municipalities.csv.",
      discussion: "regions.population says which table, where several have the name.", valueName: "column"),
    MapParameter(
      "as", .oneOf(ChoroplethForm.self),
      help: "fill or circles (default: circles for amounts, fill for shares and where classes are asked for).",
      valueName: "form"),
    MapParameter("heading", .text, help: "What title and legend call the column.", valueName: "text"),
    MapParameter("classes", .whole, help: "How many classes, 2 to 9 (default: 5).", valueName: "n"),
    MapParameter(
      "method", .oneOf(ChoroplethMethod.self),
      help: "quantile, equal, jenks or manual (default: quantile, or manual with \(parameter: "breaks")).",
      valueName: "method"),
    MapParameter(
      "breaks", .rising,
      help:
        "Where classes begin: up to eight rising numbers with commas between them, in the unit of the column, as 12,16,20,24.",
      valueName: "numbers"),
  ]
}

/// Which values a choropleth shows, and how they are divided.
struct ChoroplethChoice: Sendable {
  /// The column that is shown.
  var column: ValueColumn
  /// How its values become classes.
  var method: ClassMethod
  /// Whether they are fills or circles.
  var form: ChoroplethForm

  /// The choice of an input: the column that was asked for, or the inhabitants as an example.
  init(_ input: MapInput) {
    let choices = input.choices
    let asked = choices.text("value").flatMap { input.columns[$0] }
    guard var column = asked ?? ValueColumn.named("population", in: input.report) else {
      preconditionFailure("the table of municipalities has inhabitants")
    }
    column.heading = choices.text("heading") ?? column.heading
    self.column = column
    method = ChoroplethChoice.method(choices)
    let isDivided = Self.divides(choices)
    form =
      choices.text("as").flatMap(ChoroplethForm.init) ?? (column.isAmount && !isDivided ? .circles : .fill)
  }

  /// What a choropleth needs for the choices; refuses those that do not go together.
  static func needs(_ choices: MapChoices) throws(MapRefusal) -> MapNeeds {
    let method = choices.text("method").flatMap(ChoroplethMethod.init)
    if let heading = choices.text("heading"), heading.allSatisfy(\.isWhitespace) {
      throw MapRefusal("\(parameter: "heading") is empty; left out, the column has its own.")
    }
    if let classes = choices.whole("classes"), !(2...9).contains(classes) {
      throw MapRefusal("\(parameter: "classes") takes a number from 2 to 9.")
    }
    if method == .manual, !choices.has("breaks") {
      throw MapRefusal("\(parameter: "method") manual needs \(parameter: "breaks"), as 12,16,20,24.")
    }
    if choices.has("breaks"), method ?? .manual != .manual {
      throw MapRefusal(
        "\(parameter: "breaks") goes with \(parameter: "method") manual; the other methods find their own.")
    }
    if choices.has("breaks"), choices.has("classes") {
      throw MapRefusal("\(parameter: "breaks") says how many classes there are.")
    }
    if choices.text("as") == ChoroplethForm.circles.rawValue, divides(choices) {
      throw MapRefusal(
        "\(parameter: "classes"), \(parameter: "method") and \(parameter: "breaks") divide fills; circles have no classes."
      )
    }
    guard let value = choices.text("value") else {
      throw MapRefusal("A choropleth needs \(parameter: "value") COLUMN, such as \(parameter: "value") population.")
    }
    // What is known of municipalities by themselves rests on no region and no commuting, whose sources are not named then.
    return MapNeeds(
      ValueColumn.isOfMunicipalities(value) ? [.contiguity, .unitsAlone] : .assessment, columns: [value])
  }

  /// Whether classes are asked for.
  private static func divides(_ choices: MapChoices) -> Bool {
    ["classes", "method", "breaks"].contains(where: choices.has)
  }

  private static func method(_ choices: MapChoices) -> ClassMethod {
    let count = choices.whole("classes") ?? usualClassCount
    let breaks = choices.rising("breaks")
    return switch choices.text("method").flatMap(ChoroplethMethod.init) {
    case .equal: .equal(count)
    case .jenks: .jenks(count)
    case .quantile, nil: breaks.map { .manual($0) } ?? .quantile(count)
    case .manual: .manual(breaks ?? [])
    }
  }
}

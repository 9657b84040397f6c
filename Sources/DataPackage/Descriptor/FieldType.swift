/// What the cells of a column hold, by the words of the Table Schema standard.
public enum FieldType: String, Hashable, Sendable, CaseIterable {
  case string, integer, number, boolean, date, year, yearmonth, any
  /// Types whose cells are not looked into.
  case time, datetime, duration, object, array, list, geopoint, geojson

  /// Whether cells of the type can be told from others here.
  var isUnderstood: Bool {
    switch self {
    case .string, .integer, .number, .boolean, .date, .year, .yearmonth, .any: true
    case .time, .datetime, .duration, .object, .array, .list, .geopoint, .geojson: false
    }
  }

  /// What messages call a value of the type.
  var noun: String {
    switch self {
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .date: "a day of the form YYYY-MM-DD"
    case .year: "a year of four digits"
    case .yearmonth: "a month of the form YYYY-MM"
    default: "a value"
    }
  }

  /// The constraints that mean something for the type, as the standard writes them.
  var constraints: Set<String> {
    let always: Set = ["required", "unique", "enum"]
    return switch self {
    case .string: always.union(["pattern", "minLength", "maxLength"])
    case .integer, .number, .date, .year, .yearmonth, .time, .datetime:
      always.union(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"])
    case .object, .array, .list: always.union(["minLength", "maxLength"])
    case .boolean, .any, .duration, .geopoint, .geojson: always
    }
  }
}

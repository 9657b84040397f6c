import ArgumentParser
import Register
import Reports

/// An option for each parameter that a map of the list declares, by its name; all of them are offered with every map, and
/// the maps refuse what is not theirs.
typealias ThemeOptions = ParameterOptions<ParametersOfMaps>

/// Those of a choropleth alone, for a map that is no map of a data set.
typealias ValueOptions = ParameterOptions<ParametersOfValues>

/// Parameters that are offered together.
protocol OfferedParameters {
  static var parameters: [MapParameter] { get }
}

/// The parameters of every map.
enum ParametersOfMaps: OfferedParameters {
  static let parameters = MapTheme.all.flatMap(\.parameters)
}

/// The parameters of a choropleth, whose column is somebody's own.
enum ParametersOfValues: OfferedParameters {
  static let parameters =
    [
      MapParameter(
        "value", .text,
        help:
          "Show this column of the table, or field of the polygons: amounts as circles, other figures in classes from light to dark.",
        valueName: "column")
    ] + MapTheme.choropleth.parameters.filter { $0.name != "value" }
}

/// An option for each of some parameters, by its name.
struct ParameterOptions<Offered: OfferedParameters>: ParsableArguments, CustomReflectable {
  /// What was given.
  private(set) var choices = MapChoices()

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionName.self)
    for parameter in Offered.parameters {
      choices.values[parameter.name] = try parameter.value(in: container)
    }
  }

  /// The parser finds the options of a group by reflection; here they are not the properties but what the list declares.
  var customMirror: Mirror {
    Mirror(self, children: Offered.parameters.map { (label: $0.name, value: $0.option) })
  }
}

extension MapParameter {
  /// The option of the command line that gives it.
  fileprivate var option: Any {
    let help = ArgumentHelp(told(help), discussion: told(NamingText(stringLiteral: discussion)), valueName: valueName)
    func oneOf<Words: MapOption>(_ words: Words.Type) -> Any { Option<OneOf<Words>?>(help: help) }
    return switch kind {
    case .text: Option<String?>(help: help)
    case .whole: Option<Int?>(help: help)
    case .day: Option<Day?>(help: help)
    case .rising: Option<BreakList?>(help: help)
    case .oneOf(let words): oneOf(words)
    }
  }

  /// What was given for it; `nil` for nothing.
  fileprivate func value(in container: KeyedDecodingContainer<OptionName>) throws -> MapChoices.Value? {
    func given<Value: ExpressibleByArgument>(_ type: Value.Type) throws -> Value? {
      try container.decode(Option<Value?>.self, forKey: OptionName(name)).wrappedValue
    }
    func word<Words: MapOption>(_ words: Words.Type) throws -> String? { try given(OneOf<Words>.self)?.word.rawValue }
    return switch kind {
    case .text: try given(String.self).map { .text($0) }
    case .whole: try given(Int.self).map { .whole($0) }
    case .day: try given(Day.self).map { .day($0) }
    case .rising: try given(BreakList.self).map { .rising($0.numbers) }
    case .oneOf(let words): try word(words).map { .text($0) }
    }
  }
}

/// The name of an option, under which the parser keeps its value.
private struct OptionName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

/// One word of a list.
private struct OneOf<Words: MapOption>: ExpressibleByArgument {
  let word: Words

  init?(argument: String) {
    guard let word = Words(rawValue: argument) else { return nil }
    self.word = word
  }

  static var allValueStrings: [String] { Words.allCases.map(\.rawValue) }
}

/// Numbers with commas between them, rising: `12,16,20,24`.
struct BreakList: ExpressibleByArgument {
  let numbers: [Double]

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.drop { $0 == " " })
    }
    let known = numbers.compactMap { $0 }.filter(\.isFinite)
    // More than eight make more classes than an eye can part.
    guard known.count == numbers.count, (1...8).contains(known.count),
      zip(known, known.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.numbers = known
  }
}

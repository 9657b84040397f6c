import Cartography
import Register

/// A map that can be asked for by name. `all` lists them.
///
/// A theme says itself what it can be asked for, what it needs for that, and how it is drawn from what it was given;
/// nothing else in the program knows a theme by its name.
public struct MapTheme: Sendable {
  /// The name, as commands and files have it.
  public let id: String
  /// The program's name of the figure: it begins every id in the drawing, and titles of the data set are filed under it.
  /// That of the main map is the data set's to choose: `figure(in:)`.
  let figure: String
  /// Whether reports have it; a map that shows what somebody chooses is made only when asked for.
  public let isInReports: Bool
  /// Why it shows the whole country alone, and what to ask for instead; `nil` for one that can show a part.
  public let wholeAlone: MapRefusal?
  /// What the data set must have for the map to say something.
  public let requirements: [Requirement]
  /// What it can be asked for, besides what every map can.
  public let parameters: [MapParameter]
  /// Why its parameters are refused by other maps.
  public let elsewhere: MapRefusal

  private let need: @Sendable (MapChoices, MapOccasion) throws(MapRefusal) -> MapNeeds
  private let draw: @Sendable (MapInput) -> MapSheet
  /// What it draws in a panel of several; `nil` for a theme that has no small form.
  private let panel: (@Sendable (MapInput, PanelPage) -> PanelContent)?
  /// By what its panels can differ; none for a theme that has no small form.
  public let panelKinds: [PanelKind]

  /// A map.
  ///
  /// - Parameters:
  ///   - elsewhere: why other maps refuse its parameters, one sentence that names them.
  ///   - needs: what it must be given for some choices; refuses choices that do not go together.
  ///   - draw: the drawing of an input that has what was needed.
  public init(
    id: String, figure: String, isInReports: Bool = true, wholeAlone: MapRefusal? = nil,
    requirements: [Requirement] = [],
    parameters: [MapParameter] = [], elsewhere: NamingText? = nil,
    needs: @escaping @Sendable (MapChoices, MapOccasion) throws(MapRefusal) -> MapNeeds,
    draw: @escaping @Sendable (MapInput) -> MapSheet
  ) {
    self.init(
      id: id, figure: figure, isInReports: isInReports, wholeAlone: wholeAlone, requirements: requirements,
      parameters: parameters, elsewhere: elsewhere, needs: needs, panel: nil, draw: draw)
  }

  /// The same with a small form, of which several stand on a page.
  init(
    id: String, figure: String, isInReports: Bool = true, wholeAlone: MapRefusal? = nil,
    requirements: [Requirement] = [],
    parameters: [MapParameter] = [], elsewhere: NamingText? = nil,
    needs: @escaping @Sendable (MapChoices, MapOccasion) throws(MapRefusal) -> MapNeeds,
    panel: (@Sendable (MapInput, PanelPage) -> PanelContent)?, panelKinds: [PanelKind] = PanelKind.allCases,
    draw: @escaping @Sendable (MapInput) -> MapSheet
  ) {
    self.id = id
    self.figure = figure
    self.isInReports = isInReports
    self.wholeAlone = wholeAlone
    self.requirements = requirements
    self.parameters = parameters
    let names = parameters.enumerated().reduce(NamingText("")) { names, one in
      names + "\(one.offset == 0 ? "" : ", ")\(parameter: one.element.name)"
    }
    self.elsewhere = MapRefusal(elsewhere ?? "\(names): only the map '\(id)' takes that.")
    need = needs
    self.draw = draw
    self.panel = panel
    self.panelKinds = panel == nil ? [] : panelKinds
  }

  /// A map that cannot be asked for anything in particular.
  public init(
    id: String, figure: String, isInReports: Bool = true, wholeAlone: MapRefusal? = nil,
    requirements: [Requirement] = [],
    facts: Facts = [],
    draw: @escaping @Sendable (MapInput) -> MapSheet
  ) {
    self.init(
      id: id, figure: figure, isInReports: isInReports, wholeAlone: wholeAlone, requirements: requirements,
      needs: { _, _ in MapNeeds(facts) }, draw: draw)
  }

  /// What the map must be given for the choices; refuses choices that are another map's or do not go together.
  ///
  /// - Parameter themes: the maps that there are, by which a parameter of another map is told.
  public func needs(
    for choices: MapChoices, _ occasion: MapOccasion = MapOccasion(), among themes: [MapTheme] = MapTheme.all
  ) throws(MapRefusal) -> MapNeeds {
    let own = Set(parameters.map(\.name))
    for theme in themes where theme.parameters.contains(where: { choices.has($0.name) && !own.contains($0.name) }) {
      throw theme.elsewhere
    }
    return try need(choices, occasion)
  }

  /// What the map looks at, boundaries and what lies around them included; `nil` for choices that it refuses.
  func facts(for choices: MapChoices) -> Facts? {
    guard let needs = try? need(choices, MapOccasion()) else { return nil }
    // Where land is as large as its people, nothing lies around.
    return needs.facts.union(id == MapTheme.population.id ? .contiguity : [.contiguity, .surroundings])
  }

  /// What the input lacks for the map to say something; `nil` when it lacks nothing.
  public func unmetRequirement(in input: ReportInput) -> Requirement? { requirements.first { !$0.isMet(by: input) } }

  /// Whether it can show a part of the country: what it tells is told of municipalities.
  public var showsAreas: Bool { wholeAlone == nil }

  /// Whether several small ones of it can stand on a page.
  public var hasPanels: Bool { panel != nil }

  /// What it draws in a panel of several; `nil` for a theme that has no small form.
  ///
  /// - Parameter page: all that stands on its page.
  func content(of input: MapInput, on page: PanelPage) -> PanelContent? { panel.map { $0(input, page) } }

  /// The drawing of an input.
  public func sheet(_ input: MapInput) -> MapSheet {
    var input = input.withWaterForGrey
    input.uses = facts(for: input.choices)
    // A column that another map is asked for says nothing of this one.
    input.isOfColumn = parameters.contains { $0.name == "value" }
    let sheet = draw(input)
    return input.settings.isGreyscale ? sheet.inGrey : sheet
  }

  /// Every map, in the order in which reports have them.
  public static let all: [MapTheme] = [
    .collaborations, .population, .participation, .fit, .findings, .relations, .choropleth, .difference,
  ]

  /// The map with the name; `nil` when there is none.
  public static func named(_ id: String) -> MapTheme? { all.first { $0.id == id } }
}

import Cartography
import Geometry

// The page of a map of a whole country.
extension SheetParts {
  mutating func draw(_ country: MapFrame, with extras: [MapExtra]) {
    let all = country.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes)
    let pieces = country.withoutCrowd(all) + names(of: country)
    let texts = blocks(of: country)
    let inset = inset(in: country, all + names(of: country))
    if input.settings.hasScale { placeScaleBar(country.viewport) }
    for extra in extras { place(extra) }
    if !input.farParts.isEmpty {
      furniture.append(
        .group(
          SheetGroup(
            id: "far-parts",
            items: input.farParts.flatMap { $0.furniture(in: country.viewport, input.settings, words) })))
    }
    let shownLarger = inset.map { country.viewport.page($0.frame.viewport.extent) }
    layers += country.surroundings(palette, on: plan.page.expanded(by: look.page.margin), below: texts)
    let shownThere = Set(inset?.frame.circlesOnPage(circle: input.labelCircle).map(\.title) ?? [])
    layers +=
      country.layers(palette, style, besides: shownLarger) + circles(on: country, shownBy: shownThere, in: shownLarger)
    let dots = country.ownerDots(circle: input.labelCircle)
    if let owners = country.layer(of: dots, palette, words) { layers.append(owners) }
    // What the inset shows larger has its number there; where lines of the map itself end at it, here too if it has room.
    let wholeRelations = inset?.frame.wholeRelations(circle: input.labelCircle) ?? []
    let relations = country.drawnRelations(
      circle: input.labelCircle, palette, look, without: wholeRelations, off: shownLarger?.sides ?? [], layout.taken)
    let plated = Set(relations.flatMap(\.plates).map(\.group))
    let asked = pieces.filter { piece in
      // Lines end at its number.
      if plated.contains(piece.group) { return false }
      // The frame of a far part that is this alone has its label above it.
      if input.farParts.contains(where: { $0.name == piece.request.text && $0.frame.contains(piece.box.centre) }) {
        return false
      }
      guard let inset, inset.frame.viewport.extent.contains(piece.box.centre) else { return true }
      return !country.features.relations.isEmpty && piece.request.sizeInside != nil
    }
    let lines = shownLarger?.sides ?? []
    if let drawn = country.layer(of: relations, palette, look) { layers.append(drawn) }
    note(relations, in: nil)
    // Labels may stand in the frames of far parts, where furniture may not.
    let frames = input.farParts.map { country.viewport.page($0.frame) }
    let rooms = input.farParts.map { country.viewport.page($0.room) }
    let farWords = input.farParts.flatMap { [$0.above, $0.below] }.map(country.viewport.page)
    let furnished = layout.taken.filter { !rooms.contains($0) } + farWords
    let taken = furnished + dots.map(\.room) + relations.flatMap(\.taken)
    let circleNames = country.circleNames(
      look, circle: input.labelCircle, inside: labelRoom, off: furnished, shownBy: shownThere, in: shownLarger)
    let circleNumbers = country.circleNumbers(
      look, circle: input.labelCircle, off: circleNames.placed.map(\.box), shownBy: shownThere, in: shownLarger)
    numbers += letters(circleNames.placed + circleNumbers, on: country)
    if let shownLarger, !shownThere.isEmpty {
      numbers += insetWord(in: shownLarger, off: circleNames.placed.map(\.box)).map { [.text($0)] } ?? []
    }
    let labels = country.numbers(
      for: asked, inside: labelRoom, off: taken + circleNames.placed.map(\.box),
      lines: lines + frames.flatMap(\.sides), soft: relations.flatMap(\.pieces))
    numbers += letters(labels.placed, on: country)
    note(labels.without, in: nil)
    drawPlanNames(country, off: taken + (circleNames.placed + labels.placed).map(\.box), labels.placed)
    if !circleNames.without.isEmpty { omissions.append(.labels(circleNames.without, frame: nil)) }
    if let inset { draw(inset, wholeRelations, beside: relations, in: country.viewport) }
  }

  /// The blocks of text on the page of a country: the title, what stands in its free corners, and the sources.
  func blocks(of country: MapFrame) -> [Box] {
    let rooms = input.farParts.map { country.viewport.page($0.room) }
    // The water ends below the lowest land and the scale bar rather than across them.
    let top = plan.body.maxY + MapMeasures.textGround + MapMeasures.waterBelowMap
    let sources = Box(minX: plan.page.minX, minY: top, maxX: plan.page.maxX, maxY: plan.page.maxY)
    return layout.taken.filter { !rooms.contains($0) } + [sources]
  }

  /// The names of plans, where they find room: the legend has them too.
  mutating func drawPlanNames(_ country: MapFrame, off used: [Box], _ labels: [PlacedLabel]) {
    let names = country.planNames(
      country.features.planNames, off: used, labels.compactMap(\.leader), input.settings
    ).flatMap { $0 }
    if !names.isEmpty { layers.append(SheetGroup(id: "surroundings", items: names.map(SheetItem.text))) }
  }

  /// Names of a few municipalities.
  func names(of frame: MapFrame) -> [PieceLabel] {
    frame.nameLabels(look, circle: input.labelCircle)
  }

  /// The sizes of letters of the greatest piece and of the others.
  var labelSizes: (greatest: [Double], others: [Double]) { (look.labelSizes, look.furtherLabelSizes) }

  mutating func inset(in country: MapFrame, _ pieces: [PieceLabel]) -> MapInset? {
    switch MapInset.made(input, country: country, page: plan.page, pieces, words, in: &layout) {
    case .none: return nil
    case .noRoom(let name):
      omissions.append(.inset(name))
      return nil
    case .placed(let inset): return inset
    }
  }

  mutating func draw(
    _ inset: MapInset, _ whole: Set<String>, beside shown: [DrawnRelation], in country: Viewport
  ) {
    layers += inset.frame.surroundings(palette)
    layers += inset.frame.layers(palette, style) + circles(on: inset.frame)
    let dots = inset.frame.ownerDots(circle: input.labelCircle)
    if let owners = inset.frame.layer(of: dots, palette, words) { layers.append(owners) }
    self.inset = inset
    furniture += inset.furniture(country, on: plan.page, palette)
    let others = Set(inset.frame.features.relations.map(\.id)).subtracting(whole)
    let own = inset.frame.drawnRelations(
      circle: input.labelCircle, palette, look, without: others,
      off: [], shown.flatMap { inset.frame.passingPlates(of: $0, in: country, look) }.map(\.room))
    let relations = own + inset.frame.passing(shown, of: country, beside: own, palette, look)
    if let drawn = inset.frame.layer(of: relations, palette, look) { layers.append(drawn) }
    note(relations, in: inset.name)
    let plated = Set(relations.flatMap(\.plates).map(\.group))
    let numbered = inset.frame.pieceLabels(look, circle: input.labelCircle, sizes: labelSizes)
      .filter { !plated.contains($0.group) }
    let pieces = inset.frame.withoutCrowd(numbered) + names(of: inset.frame)
    let circleNames = inset.frame.circleNames(
      look, circle: input.labelCircle, inside: inset.frame.viewport.frame, off: [])
    let circleNumbers = inset.frame.circleNumbers(
      look, circle: input.labelCircle, off: circleNames.placed.map(\.box))
    insetNumbers += letters(circleNames.placed + circleNumbers, on: inset.frame)
    if !circleNames.without.isEmpty { omissions.append(.labels(circleNames.without, frame: inset.name)) }
    let labels = inset.frame.numbers(
      for: pieces, inside: inset.frame.viewport.frame,
      off: dots.map(\.room) + relations.flatMap(\.taken) + circleNames.placed.map(\.box),
      soft: relations.flatMap(\.pieces))
    insetNumbers += letters(labels.placed, on: inset.frame)
    note(labels.without, in: inset.name)
  }
}

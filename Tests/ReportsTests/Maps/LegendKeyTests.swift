import Analysis
@testable import Cartography
import Geometry
import Testing

@testable import Reports

/// A legend is the key of one map: every swatch has something drawn with it, and everything drawn has a swatch.
@Suite("Legends key what is drawn, and nothing else")
struct LegendKeyTests {
  private static let themes: [MapTheme] = [.collaborations, .findings, .fit, .difference]

  private func fills(_ sheet: MapSheet) -> Set<Colour> {
    Set(
      municipalityGroups(sheet).values.compactMap { group in
        if case .path(_, let paint)? = group.items.first { paint.fill } else { nil }
      })
  }

  private func legendGroups(_ sheet: MapSheet) -> [SheetGroup] {
    sheet.layers.flatMap(\.items).compactMap { item in
      if case .group(let group) = item, group.id == "legend" { group } else { nil }
    }
  }

  /// The fills of the samples of the legend.
  private func swatches(_ sheet: MapSheet) -> Set<Colour> {
    Set(
      legendGroups(sheet).flatMap { $0.flattenedItems }.compactMap { item in
        switch item {
        case .rectangle(_, _, let paint), .circle(_, let paint): paint.fill
        default: nil
        }
      })
  }

  @Test("in every part of a country, in every language", arguments: [0, 3, 5, 8] as [UInt64])
  func parts(_ seed: UInt64) throws {
    for theme in Self.themes {
      for isGrey in [false, true] {
        for county in ["01", "02"] {
          var world =
            seed == 0
            ? MapWorld.related(language: .nn) : MapWorld.random(seed: seed, width: 12, height: 12, collaborations: 9)
          world.input.settings.isGreyscale = isGrey
          let input = try #require(world.input.limited(toCounty: county))
          let sheet = theme.sheet(input)
          let palette = input.settings.palette
          let drawn = fills(sheet), keyed = swatches(sheet)
          #expect(!keyed.isEmpty, "\(theme.id)")
          let look = DifferenceLook(isGreyscale: isGrey)
          let beyond = Set(
            keyed.union(drawn).union([look.unchanged, look.unknown]).map {
              isGrey ? palette.beyond($0).grey : palette.beyond($0)
            }
          )
          // Paper is the swatch of numbers, bare ground that of what is outlined alone.
          let bareSamples = [palette.paper, palette.ground, palette.ground.grey]
          let strange = keyed.subtracting(drawn).subtracting(bareSamples)
          #expect(strange.isEmpty, "\(theme.id) \(seed) \(county): swatches of nothing \(strange)")
          // Land around that the extent does not reach, and the frame does, is ground like any other.
          let bare = drawn.subtracting(keyed).subtracting(beyond).subtracting([palette.context, palette.context.grey])
          #expect(bare.isEmpty, "\(theme.id) \(seed) \(county): without a swatch \(bare)")
        }
      }
    }
  }

  @Test("on a dark page members are dimmer than what is found, and those beyond still told from what lies around")
  func night() {
    let dim = FindingColours.memberByNight, pale = dim.mixed(with: DarkPage.paper, share: leastMutedByNight)
    let dark = DarkScheme(MapSettings(palette: []).palette)
    let found = FindingColours(isGreyscale: false)
    for colour in [found.enclave, found.uncovered, found.hole, found.flagged] {
      #expect(relativeLuminance(dim) < relativeLuminance(colour))
    }
    for ground in [dark.paper, dark.context, dark.ground] {
      #expect(ColourVision.normal.difference(pale, ground) >= Palette.leastDifference)
    }
    #expect(ColourVision.normal.difference(pale, dim) >= Palette.leastDifference)
  }

  @Test("on the muted colours of a dark page light or dark letters are read, whatever the colour")
  func lettersOnMuted() {
    let palette = MapSettings(palette: []).palette
    for red in stride(from: 0x00, through: 0xFF, by: 0x33) {
      for green in stride(from: 0x00, through: 0xFF, by: 0x33) {
        for blue in stride(from: 0x00, through: 0xFF, by: 0x33) {
          let muted = palette.beyondByNight(Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue)))
          #expect(max(contrast(muted, DarkPage.ink), contrast(muted, palette.ink)) >= 4.5, "\(muted.hex)")
        }
      }
    }
  }

  @Test("members beyond a part are told from water, from land outside and from what is not told of")
  func beyond() throws {
    let input = MapWorld.related().input
    let palette = input.settings.palette
    let members = municipalityGroups(MapTheme.collaborations.sheet(input)).values.filter { group in
      group.attributes.contains { $0.name == "collaboration" }
    }
    let fills = members.compactMap { group in
      if case .path(_, let paint)? = group.items.first { paint.fill } else { nil }
    }
    #expect(!fills.isEmpty)
    for fill in Set(fills) {
      let pale = palette.beyond(fill)
      for ground in [palette.paper, palette.ground, palette.context] {
        let step = ColourVision.normal.difference(pale, ground)
        #expect(step >= 7.9, "\(fill) beyond is \(pale), \(step) from \(ground)")
      }
    }
  }

  @Test(
    "on maps of classes and of findings what lies beyond a part has the colour that the legend explains, below bands")
  func bands() throws {
    for theme in [MapTheme.fit, .findings] {
      for isGrey in [false, true] {
        var input = try #require(MapWorld.related().input.limited(toCounty: "01"))
        input.settings.isGreyscale = isGrey
        let sheet = theme.sheet(input)
        var veil = MapLines(input.settings).veil
        if isGrey { veil.colour = veil.colour.grey }
        let isTold = legendGroups(sheet).flatMap(\.flattenedItems).contains { item in
          if case .text(let run) = item { run.text.hasPrefix("Striper:") } else { false }
        }
        let isDrawn = sheet.layers.filter { $0.id == "hatches" }.flatMap(\.items).contains { item in
          if case .path(_, let paint) = item { paint.stroke == veil } else { false }
        }
        #expect(isDrawn == isTold, "\(theme.id) \(isGrey)")
        if theme.id == "fit" { #expect(isTold) }
      }
    }
  }
}

extension SheetGroup {
  /// The items in it and in the groups in it.
  fileprivate var flattenedItems: [SheetItem] {
    items.flatMap { item in
      if case .group(let group) = item { group.flattenedItems } else { [item] }
    }
  }
}

import Testing

@testable import Cartography

private let palette = Palette(groups: [0x77AADD, 0xEE8866, 0xEEDD88].map { Colour(UInt32($0)) })

@Suite("A dark page, by role")
struct DarkRoleTests {
  @Test("paper, what lies around, and land outside are each a little lighter than the one before; groups stay")
  func grounds() throws {
    let dark = DarkScheme(palette)
    let (paper, context, ground) = try (
      #require(dark.area(palette.paper)), #require(dark.area(palette.context)), #require(dark.area(palette.ground))
    )
    let onBlack = [paper, context, ground].map { contrast($0.colour, Colour(0)) }
    #expect(onBlack[0] < onBlack[1] && onBlack[1] < onBlack[2])
    #expect(palette.groups.allSatisfy { dark.area($0) == nil })
  }

  @Test("greys turn dark, the palest to the darkest, and light text can be read on each", arguments: 0..<12)
  func greys(_ step: Int) throws {
    let dark = DarkScheme(palette)
    let grey = Colour(
      red: UInt8(190 + 5 * step), green: UInt8(194 + 5 * step), blue: UInt8(200 + 5 * step > 255 ? 255 : 200 + 5 * step)
    )
    let area = try #require(dark.area(grey))
    let mark = try #require(dark.mark(palette.ink, on: grey, isText: true))
    #expect(contrast(dark.colour(mark), area.colour) >= 4.5)
    #expect(contrast(dark.line, area.colour) >= 3)
    if step > 0 {
      let darker = Colour(
        red: grey.red - 5, green: grey.green - 5, blue: grey.blue == 255 ? grey.blue - 1 : grey.blue - 5)
      let before = try #require(dark.area(darker))
      #expect(contrast(before.colour, Colour(0)) >= contrast(area.colour, Colour(0)))
    }
    var night = NightColours()
    night.keepsGreys = true
    #expect(DarkScheme(palette, night: night).area(grey) == nil)
  }

  @Test("a scale is turned round, so that its lowest class is the darkest by night", arguments: 2...9)
  func scales(_ count: Int) {
    for hue in SequentialHue.allCases {
      let scale = sequentialColours(count, of: hue)
      var night = NightColours()
      night.turnScales(among: scale + [palette.ground])
      let dark = DarkScheme(palette, night: night)
      let becomes = scale.map { dark.area($0)?.colour ?? $0 }
      #expect(becomes == scale.reversed())
      // Text takes the better of the two; on the middle of six or seven classes stand bold numbers, which may have 3.
      for colour in becomes {
        #expect(max(contrast(palette.ink, colour), contrast(palette.paper, colour)) >= 4.3)
      }
    }
    var night = NightColours()
    night.turnScales(among: [Colour(0xD2E5F5)])
    #expect(night.fills.isEmpty)
  }
}

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

  @Test("by night a scale runs from dim to bright, and every class can be written on", arguments: 2...9)
  func scales(_ count: Int) {
    for hue in SequentialHue.allCases {
      let scale = sequentialColours(count, of: hue)
      var night = NightColours()
      night.dimScales(among: scale + [palette.ground])
      let dark = DarkScheme(palette, night: night)
      let becomes = scale.map { dark.area($0)?.colour ?? $0 }
      let standing = becomes.map { contrast($0, DarkPage.paper) }
      #expect(zip(standing, standing.dropFirst()).allSatisfy(<))
      #expect(standing.allSatisfy { $0 >= 1.5 })
      for (day, night) in zip(scale, becomes) {
        for letters in [palette.ink, palette.paper] {
          let mark = dark.mark(letters, on: day, isText: true)
          #expect(contrast(mark.map(dark.colour) ?? letters, night) >= 4.5, "\(letters.hex) on \(night.hex)")
        }
      }
    }
    // With more classes than six a reader goes by the legend's order and the numbers.
    for hue in SequentialHue.allCases where count <= 6 {
      let scale = sequentialNightColours(count, of: hue)
      for vision in ColourLimits.visions {
        for (one, next) in zip(scale, scale.dropFirst()) { #expect(vision.difference(one, next) >= 4.5, "\(hue)") }
      }
    }
    var night = NightColours()
    night.dimScales(among: [Colour(0xD2E5F5)])
    #expect(night.fills.isEmpty)
  }
}

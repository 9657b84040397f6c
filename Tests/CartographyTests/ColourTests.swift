import Testing

@testable import Cartography

@Test(
  "only #rrggbb is a colour",
  arguments: [
    ("#77AADD", "#77aadd"), ("#000000", "#000000"), ("77AADD", nil), ("$77AADD", nil), ("#7AD", nil), ("#77AADG", nil),
    ("#77AADD ", nil),
  ] as [(String, String?)])
func colourText(_ text: String, _ hex: String?) {
  #expect(Colour(hex: text)?.hex == hex)
}

@Test("contrast runs from 1 to 21 in either order")
func contrastLimits() {
  let (black, white) = (Colour(0), Colour(0xFFFFFF))
  #expect(abs(contrast(black, white) - 21) < 1e-9)
  #expect(contrast(white, black) == contrast(black, white))
  #expect(contrast(white, white) == 1)
}

@Test(
  "letters and outlines can be read on every fill",
  arguments: [0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00, 0xDDDDDD] as [UInt32])
func readable(_ fill: UInt32) {
  let palette = Palette(groups: [])
  #expect(contrast(palette.ink, Colour(fill)) >= 6.9)
  #expect(contrast(palette.outline, Colour(fill)) >= 5)
}

@Test("text on paper has the contrast that public bodies are bound to")
func readableOnPaper() {
  let palette = Palette(groups: [])
  #expect(contrast(palette.quiet, palette.paper) >= 4.5)
  #expect(contrast(palette.quiet, palette.ground) >= 4.5)
}

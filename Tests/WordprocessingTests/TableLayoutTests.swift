import TestSupport
import Testing

@testable import Wordprocessing

@Suite("Columns that fit the page")
struct TableLayoutTests {
  private static func table(_ headings: [String], _ rows: [[String]], numbers: Set<Int> = []) -> WordTable {
    WordTable(
      caption: WordCaption(label: "", before: "", count: nil, between: "", title: "", place: ""), headings: headings,
      isNumeric: headings.indices.map(numbers.contains), groups: [WordTable.Group(rows: rows)])
  }

  @Test("A small table stays small and stands")
  func small() {
    let layout = TableLayout(of: Self.table(["Fylke", "Antall"], [["Agder", "25"]], numbers: [1]), on: .usual)
    #expect(!layout.isLying && layout.size == 18 && layout.uprightHeight == nil)
    #expect(layout.widths.reduce(0, +) < PageGeometry.usual.textWidth / 2)
  }

  @Test("A table with long texts fills the line and breaks them")
  func long() {
    let text = String(repeating: "ord og ", count: 20)
    let layout = TableLayout(of: Self.table(["Navn", "Hvorfor"], [["Oslo", text]]), on: .usual)
    #expect(!layout.isLying)
    #expect((PageGeometry.usual.textWidth - 3...PageGeometry.usual.textWidth).contains(layout.widths.reduce(0, +)))
    #expect(layout.widths[1] > 4 * layout.widths[0])
  }

  @Test("A table that is too wide lies, and one that is wider still has its headings upright")
  func wide() {
    func numbers(_ count: Int) -> TableLayout {
      let headings = ["Samarbeid"] + (0..<count).map { "Egendekningsgrad \($0)" }
      let row = ["Nordmøre Interkommunale Innkjøp"] + (0..<count).map { _ in "100 %" }
      return TableLayout(
        of: Self.table(headings, Array(repeating: row, count: 30), numbers: Set(1...count)), on: .usual)
    }
    #expect(numbers(6).isLying && numbers(6).uprightHeight == nil)
    #expect(numbers(16).isLying && numbers(16).uprightHeight != nil)
  }

  @Test("A few rows are set small rather than on a page of their own")
  func few() {
    let headings = ["Samarbeid"] + (0..<6).map { "Egendekning \($0)" }
    func layout(rows: Int) -> TableLayout {
      let row = ["Nordmøre Interkommunale Innkjøp"] + (0..<6).map { _ in "100 %" }
      return TableLayout(of: Self.table(headings, Array(repeating: row, count: rows), numbers: Set(1...6)), on: .usual)
    }
    #expect(layout(rows: 30).isLying)
    #expect(!layout(rows: 5).isLying && layout(rows: 5).size < 18)
  }

  @Test("Letters that are wider take wider columns")
  func breadth() {
    let table = Self.table(["Fylke", "Antall"], [["Agder", "3 204 735"]], numbers: [1])
    let wide = TableLayout(of: table, on: .usual, breadth: 1.16)
    #expect(wide.widths[1] > TableLayout(of: table, on: .usual).widths[1])
  }

  @Test("Columns never leave the page, whatever is in them")
  func invariant() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let columns = Int.random(in: 1...24, using: &random)
      let rows = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        (0..<columns).map { _ in
          String(
            repeating: ["a", "mm ", "Ås", "0", "漢"].randomElement(using: &random)!,
            count: Int.random(in: 0...60, using: &random))
        }
      }
      let headings = (0..<columns).map { String(repeating: "Overskrift ", count: $0 % 4) }
      let table = Self.table(headings, rows, numbers: Set((0..<columns).filter { $0 % 3 == 1 }))
      for page in [PageGeometry.usual, PageGeometry.usual.lying] {
        let layout = TableLayout(of: table, on: page)
        let room = layout.isLying ? page.lying.textWidth : page.textWidth
        #expect(layout.widths.count == columns)
        #expect(layout.widths.reduce(0, +) <= room)
        #expect(layout.widths.allSatisfy { $0 > 0 })
      }
    }
  }

  @Test("A section says how much room there is")
  func geometry() {
    let section = XMLElement(
      "w:sectPr", [:],
      [
        XMLElement("w:pgSz", ["w:w": "12240", "w:h": "15840"]),
        XMLElement(
          "w:pgMar", ["w:left": "1440", "w:right": "1440", "w:top": "-900", "w:bottom": "1440", "w:gutter": "240"]),
        XMLElement("w:cols", ["w:num": "2", "w:space": "720"]),
      ])
    let page = PageGeometry(section)
    #expect(page.textWidth == (12_240 - 2_880 - 240 - 720) / 2)
    #expect(page.textHeight == 15_840 - 2_340)
    #expect(page.lying.width == 15_840 && page.lying.columns == 1)
    #expect(PageGeometry(XMLElement("w:sectPr")).width == PageGeometry.usual.width)
  }
}

import Spreadsheet
import TestSupport
import Testing

@Suite("Hostile workbooks")
struct HostileWorkbookTests {
  private let made = MadeWorkbook(cells: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si><t>Røros</t></si>")

  private func reason(_ bytes: [UInt8]) -> SpreadsheetError.Reason? {
    do throws(SpreadsheetError) {
      _ = try sheet(bytes)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("A file cut off anywhere is refused, and does not crash")
  func truncated() throws {
    let bytes = try fixture("kinds.xlsx")
    for length in stride(from: 0, to: bytes.count - 1, by: 37) {
      #expect(throws: SpreadsheetError.self) { try sheet(Array(bytes[..<length])) }
    }
  }

  @Test("Bytes changed at random never crash")
  func damaged() throws {
    var random = SplitMix64(seed: 7)
    for name in ["kinds.xlsx", "inline.xlsx"] {
      let bytes = try fixture(name)
      for _ in 0..<300 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        _ = try? sheet(changed)
      }
    }
  }

  @Test("A part that unpacks to a thousand times its size is refused before it does")
  func bomb() throws {
    guard case .unpacksTooFar = reason(try fixture("bomb.xlsx")) else {
      Issue.record("\(String(describing: reason(try fixture("bomb.xlsx"))))")
      return
    }
  }

  @Test(
    "Bytes that are no workbook are named",
    arguments: [
      ([], FileFormat.other), ([0x50], .other), (Array("kommune;navn".utf8), .other),
      (Array("%PDF-1.7".utf8), .portableDocument),
      (Array("<html><table>".utf8), .webPage), (Array(" \n<?xml version=\"1.0\"?>".utf8), .webPage),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWorkbook), ([0x09, 0x08, 0x10, 0x00], .oldWorkbook),
    ] as [([UInt8], FileFormat)])
  func others(_ bytes: [UInt8], _ format: FileFormat) { #expect(reason(bytes) == .otherFormat(format)) }

  @Test("Archives of other files are named")
  func otherArchives() {
    var other = made
    other.parts = [("bilde.png", [1, 2, 3])]
    #expect(reason(other.bytes) == .otherFormat(.otherArchive))
    other = made
    other.replace(
      "_rels/.rels",
      with: String(decoding: made.parts[0].content, as: UTF8.self)
        .split(separator: "xl/workbook.xml", omittingEmptySubsequences: false).joined(separator: "word/document.xml"))
    #expect(reason(other.bytes) == .otherFormat(.textDocument))
    #expect(reason([0x50, 0x4B, 3, 4]) == .noArchive)
  }

  @Test("A missing part is named", arguments: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
  func missing(_ part: String) throws {
    var broken = made
    broken.add("[Content_Types].xml", "<Types/>")
    broken.remove(part)
    do throws(SpreadsheetError) {
      _ = try sheet(broken.bytes)
      Issue.record("read without \(part)")
    } catch {
      #expect(error.reason == .missingPart && error.part == part)
    }
  }

  @Test(
    "Nothing outside the file is read",
    arguments: [
      "http://192.0.2.1/sheet.xml", "../../../etc/passwd", "file:///etc/passwd", "\\\\192.0.2.1\\share",
    ])
  func outside(_ target: String) {
    for isExternal in [true, false] {
      var broken = made
      broken.replace(
        "xl/_rels/workbook.xml.rels",
        with: "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"\(target)\""
          + "\(isExternal ? " TargetMode=\"External\"" : "")/></Relationships>")
      #expect(reason(broken.bytes) == .outside(target))
    }
  }

  @Test(
    "A part that declares a document type is refused before anything of it is used",
    arguments: [
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>", "<!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\">",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
    ])
  func documentTypes(_ type: String) {
    for (name, content) in made.parts {
      var broken = made
      broken.replace(name, with: type + String(decoding: content, as: UTF8.self))
      #expect(reason(broken.bytes) == .documentType, "\(name)")
    }
  }

  @Test("XML that breaks off is refused with part and line")
  func brokenXML() {
    for (name, content) in made.parts {
      var broken = made
      broken.replace(name, with: "\n" + String(decoding: content.dropLast(5), as: UTF8.self))
      do throws(SpreadsheetError) {
        _ = try sheet(broken.bytes)
        Issue.record("read with a broken \(name)")
      } catch {
        guard case .notWellFormed(let line, _) = error.reason else {
          Issue.record("\(error)")
          continue
        }
        #expect(error.part == name && line == 2)
      }
    }
  }

  @Test("A part of another kind than it should be is named")
  func otherContent() {
    var broken = made
    broken.replace("xl/worksheets/sheet1.xml", with: "<html/>")
    #expect(reason(broken.bytes) == .unexpectedContent("html"))
  }

  @Test("The longest cell that there is reads; a much longer one is refused")
  func longCells() throws {
    let longest = String(repeating: "ø", count: 32_767)
    #expect(try texts("<c t=\"inlineStr\"><is><t>\(longest)</t></is></c>") == [longest])
    #expect(try texts("<c t=\"s\"><v>0</v></c>", strings: "<si><t>\(longest)</t></si>") == [longest])
    let tooLong = String(repeating: "a", count: 1_000_000)
    for cell in ["<c t=\"inlineStr\"><is><t>\(tooLong)</t></is></c>", "<c t=\"str\"><v>\(tooLong)</v></c>"] {
      guard case .cellTooLong = reason(MadeWorkbook(cells: "<row>\(cell)</row>").bytes) else {
        Issue.record("a cell of a million characters was read")
        return
      }
    }
  }

  @Test("A hundred thousand rows read")
  func manyRows() throws {
    let rows = (1...100_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let sheet = try sheet(MadeWorkbook(cells: rows).bytes)
    #expect(sheet.rows.count == 100_000 && sheet.rows.last?.cells.first?.text == "100000")
  }

  @Test(
    "Rows and columns that no sheet has are refused or set aside",
    arguments: [
      "<row r=\"0\"><c><v>1</v></c></row>", "<row r=\"99999999\"><c><v>1</v></c></row>", "<row r=\"-1\"/>",
    ])
  func impossibleRows(_ cells: String) { #expect(reason(MadeWorkbook(cells: cells).bytes) != nil) }
}

import Spreadsheet
import Tabular
import WordFiles
import ZipArchive

/// Tables as text.
let tableTargets: [FuzzTarget] = [
  FuzzTarget(
    "csv",
    seeds: {
      [
        Array("code;name;people\n0101;Ærø;1 234,5\n0102;\"a \"\"b\"\"\";–\n".utf8), Array("sep=,\na,b\n1,2\n".utf8),
        [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x32, 0],
        Array("Title\n\n,2019,2020\na,1,2\nb,..,3\n\nNote: none\n".utf8),
      ]
    },
    read: { bytes in
      if let table = try? DelimitedText(bytes, file: "a.csv") {
        for column in table.header.indices {
          let texts = table.texts(ofColumn: column)
          _ = numbers(in: texts)
          for (row, text) in texts.enumerated() {
            _ = table.whole(row: row, column: column)
            _ = table.shortKey(row: row, column: column)
            _ = parsedNumber(text)
            _ = MissingFigure(text)
          }
        }
      }
      if let rows = try? DelimitedRows(bytes, file: "a.csv"), let found = FoundTable(in: rows.rows) {
        _ = try? DelimitedText(found, file: "a.csv")
      }
    })
]

extension FuzzTarget {
  /// A workbook with its archive: most inputs break off in the archive.
  static let workbook = FuzzTarget("workbook", seeds: { [sheetArchive(sheetSeed), openArchive(openSeed)] }) { bytes in
    readWorkbook(bytes)
  }

  /// A sheet of Office Open XML inside a sound workbook.
  static let sheet = FuzzTarget("sheet", seeds: { [sheetSeed] }) { bytes in readWorkbook(sheetArchive(bytes)) }

  /// The sheets of an OpenDocument inside a sound archive.
  static let openSheet = FuzzTarget("open-sheet", seeds: { [openSeed] }) { bytes in readWorkbook(openArchive(bytes)) }

  /// A template of Word.
  static let template = FuzzTarget("template") { bytes in _ = try? readTemplate(bytes, file: "a.dotx") }
}

private func readWorkbook(_ bytes: [UInt8]) {
  _ = FileFormat(of: bytes)
  do {
    let workbook = try Workbook(bytes, file: "a.xlsx")
    for tab in workbook.tabs { _ = try? workbook.sheet(named: tab.name) }
    _ = try workbook.sheet()
  } catch {
    _ = "\(error)"
  }
}

private let sheetSeed = Array(
  """
  <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s">\
  <v>0</v></c><c r="B1" t="inlineStr"><is><t>b_x000D_</t></is></c></row><row r="3" hidden="1"><c r="A3" s="1"><v>43831\
  </v></c><c><f>1/0</f><v/></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell \
  ref="A1:A3"/></mergeCells></worksheet>
  """.utf8)

private func sheetArchive(_ sheet: [UInt8]) -> [UInt8] {
  let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  let parts = [
    (
      "_rels/.rels",
      "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"a\" Type=\"\(kinds)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kinds)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"a\" Type=\"\(kinds)/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" Type=\"\(kinds)/sharedStrings\" Target=\"texts.xml\"/><Relationship Id=\"c\" Type=\"\(kinds)/styles\" Target=\"styles.xml\"/></Relationships>"
    ),
    ("xl/texts.xml", "<sst xmlns=\"\(main)\"><si><t>code</t></si></sst>"),
    (
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    ),
  ]
  let texts = parts.map { ArchivePart($0.0, Array($0.1.utf8)) }
  return (try? writeArchive(texts + [ArchivePart("xl/sheet.xml", sheet)])) ?? []
}

private let openSeed = Array(
  """
  <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
  <office:body><office:spreadsheet><table:table table:name="a"><table:table-row><table:table-cell office:value-type="string">\
  <text:p>code<text:s text:c="3"/></text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" \
  table:number-rows-spanned="2" office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>\
  </table:table-row><table:table-row table:number-rows-repeated="3"><table:covered-table-cell/><table:table-cell \
  office:value-type="date" office:date-value="2020-01-01"/></table:table-row></table:table></office:spreadsheet>\
  </office:body></office:document-content>
  """.utf8)

private func openArchive(_ content: [UInt8]) -> [UInt8] {
  let kind = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
  return (try? writeArchive([ArchivePart("mimetype", kind), ArchivePart("content.xml", content)])) ?? []
}

extension BodyWriter {
  /// A table: its headings repeated on each page, no row parted between pages, numbers to the right.
  func tableElement(_ table: WordTable, _ layout: TableLayout) -> XMLElement {
    let isShort = table.groups.reduce(0) { $0 + $1.rows.count } <= 12
    let width = layout.widths.reduce(0, +)
    let columns = layout.widths.map { XMLElement("w:gridCol", ["w:w": "\($0)"]) }
    var rows = [
      row(table.headings, table, layout, RowLook(isBold: true, isHeading: true, keepsNext: true))
    ]
    let groups = table.groups.filter { $0.heading != nil || !$0.rows.isEmpty }
    for (number, group) in groups.enumerated() {
      if let heading = group.heading { rows.append(groupRow(heading, layout, width: width)) }
      for (place, texts) in group.rows.enumerated() {
        let isLast = table.total == nil && number == groups.count - 1 && place == group.rows.count - 1
        // The last row stays with the notes, and a short table on one page.
        rows.append(row(texts, table, layout, RowLook(keepsNext: isShort || isLast)))
      }
    }
    if let total = table.total { rows.append(row(total, table, layout, RowLook(isBold: true, keepsNext: true))) }
    return XMLElement(
      "w:tbl", [:],
      [properties(table, width: width), XMLElement("w:tblGrid", [:], columns)] + rows)
  }

  private struct RowLook {
    var isBold = false
    var isHeading = false
    var keepsNext = false
  }

  private func properties(_ table: WordTable, width: Int) -> XMLElement {
    let looks = 0x0420 | (table.total == nil ? 0 : 0x40)
    let hexadecimal = String(looks, radix: 16, uppercase: true)
    let margin = "\(TableLayout.padding / 2)"
    return XMLElement(
      "w:tblPr", [:],
      [
        XMLElement("w:tblStyle", ["w:val": styles.tableStyle]),
        XMLElement("w:tblW", ["w:w": "\(width)", "w:type": "dxa"]),
        XMLElement("w:tblLayout", ["w:type": "fixed"]),
        XMLElement(
          "w:tblCellMar", [:],
          [
            XMLElement("w:left", ["w:w": margin, "w:type": "dxa"]),
            XMLElement("w:right", ["w:w": margin, "w:type": "dxa"]),
          ]),
        XMLElement(
          "w:tblLook",
          [
            "w:val": String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal, "w:firstRow": "1",
            "w:lastRow": table.total == nil ? "0" : "1", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "0",
            "w:noVBand": "1",
          ]),
        XMLElement("w:tblCaption", ["w:val": table.caption.text]),
      ])
  }

  private func row(_ texts: [String], _ table: WordTable, _ layout: TableLayout, _ look: RowLook) -> XMLElement {
    var properties = [XMLElement("w:cantSplit")]
    let upright = look.isHeading ? layout.uprightHeight : nil
    if let upright {
      properties.append(XMLElement("w:trHeight", ["w:val": "\(upright)", "w:hRule": "exact"]))
    }
    if look.isHeading { properties.append(XMLElement("w:tblHeader")) }
    let cells = zip(texts, zip(layout.widths, table.isNumeric)).map { text, column in
      let isUpright = upright != nil && column.1
      return cell(
        text, width: column.0, isUpright ? [XMLElement("w:textDirection", ["w:val": "btLr"])] : [],
        isRight: column.1 && !isUpright, keepsNext: look.keepsNext, isBold: look.isBold, size: layout.size,
        // Headings of several lines stand on the line below them.
        alignment: look.isHeading ? "bottom" : nil)
    }
    return XMLElement("w:tr", [:], [XMLElement("w:trPr", [:], properties)] + cells)
  }

  /// A row of one cell over all columns, which stays with the row below it.
  private func groupRow(_ heading: String, _ layout: TableLayout, width: Int) -> XMLElement {
    let span = layout.widths.count > 1 ? [XMLElement("w:gridSpan", ["w:val": "\(layout.widths.count)"])] : []
    return XMLElement(
      "w:tr", [:],
      [
        XMLElement("w:trPr", [:], [XMLElement("w:cantSplit")]),
        cell(heading, width: width, span, isRight: false, keepsNext: true, isBold: true, size: layout.size),
      ])
  }

  private func cell(
    _ text: String, width: Int, _ more: [XMLElement], isRight: Bool, keepsNext: Bool, isBold: Bool, size: Int,
    alignment: String? = nil
  ) -> XMLElement {
    var looks = isBold ? [XMLElement("w:b"), XMLElement("w:bCs")] : []
    if size < styles.size(styles.id(.cell)) {
      looks += [XMLElement("w:sz", ["w:val": "\(size)"]), XMLElement("w:szCs", ["w:val": "\(size)"])]
    }
    let place =
      (keepsNext ? [XMLElement("w:keepNext")] : []) + (isRight ? [XMLElement("w:jc", ["w:val": "right"])] : [])
    let vertical = alignment.map { [XMLElement("w:vAlign", ["w:val": $0])] } ?? []
    return XMLElement(
      "w:tc", [:],
      [
        XMLElement("w:tcPr", [:], [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])] + more + vertical),
        paragraph(.cell, text.isEmpty ? [] : [run(text, looks)], place),
      ])
  }
}

extension BodyWriter {
  /// Numbers side by side, each over what it is: a table without lines.
  func keyFiguresElement(_ figures: [WordKeyFigure]) -> XMLElement {
    let width = page.textWidth / figures.count
    let cells = figures.map { figure in
      XMLElement(
        "w:tc", [:],
        [
          XMLElement("w:tcPr", [:], [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]),
          paragraph(.keyFigure, [run(figure.value)]), paragraph(.cell, [run(figure.label)]),
        ] + (figure.detail.map { [paragraph(.note, [run($0)])] } ?? []))
    }
    return XMLElement(
      "w:tbl", [:],
      [
        XMLElement(
          "w:tblPr", [:],
          [
            XMLElement("w:tblW", ["w:w": "\(width * figures.count)", "w:type": "dxa"]),
            XMLElement("w:tblLayout", ["w:type": "fixed"]),
            XMLElement("w:tblLook", ["w:val": "0000"]),
          ]),
        XMLElement("w:tblGrid", [:], figures.map { _ in XMLElement("w:gridCol", ["w:w": "\(width)"]) }),
        XMLElement("w:tr", [:], [XMLElement("w:trPr", [:], [XMLElement("w:cantSplit")])] + cells),
      ])
  }
}

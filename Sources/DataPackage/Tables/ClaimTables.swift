import Register

extension TableReader {
  /// The rows of `claims`; what they mean is for whoever checks them.
  func claims() throws(DataSetError) -> [WrittenClaim] {
    let figure = try column("figure"), relation = try column("relation"), stated = try column("stated")
    let (id, place, subject) = (optionalColumn("id"), optionalColumn("place"), optionalColumn("subject"))
    let tolerance = optionalColumn("tolerance")
    let sentences = columns(of: "sentence")
    var claims: [WrittenClaim] = []
    for row in rows {
      let key = string(row, id)
      let line = text.line(ofRow: row)
      claims.append(
        WrittenClaim(
          id: key.isEmpty ? String(line) : key, place: string(row, place), sentences: texts(row, sentences),
          figure: try self.key(row, figure), subject: string(row, subject), relation: try self.key(row, relation),
          stated: try self.key(row, stated), tolerance: string(row, tolerance), line: line))
    }
    return claims
  }

  /// The rows of `stated-figures`.
  func statedFigures() throws(DataSetError) -> [StatedFigure] {
    let id = try column("id"), unit = try column("unit"), value = try column("value")
    let definitions = columns(of: "definition"), missing = columns(of: "missing")
    var figures: [StatedFigure] = []
    for row in rows {
      figures.append(
        StatedFigure(
          id: try key(row, id), unit: try key(row, unit), value: try optionalNumber(row, value),
          denominator: string(row, optionalColumn("denominator")), definitions: texts(row, definitions),
          missing: texts(row, missing), source: string(row, optionalColumn("source"))))
    }
    return figures
  }

  /// The rows of `needs`.
  func needs() throws(DataSetError) -> [NeedCell] {
    let id = try column("id")
    let texts = ["need", "market", "recommendation", "categories"].map { columns(of: $0) }
    var cells: [NeedCell] = []
    for row in rows {
      let said = texts.map { self.texts(row, $0) }
      cells.append(
        NeedCell(
          id: try key(row, id), need: said[0], market: said[1], recommendation: said[2], categories: said[3],
          source: string(row, optionalColumn("source"))))
    }
    return cells
  }
}

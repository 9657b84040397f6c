/// A picture in a line of text: pixels for programs that do not draw, the drawing itself for those that do.
///
/// - Parameters:
///   - name: what it is called.
///   - file: the file that it was drawn in.
///   - alternative: what it shows, for who does not see it.
///   - number: what no other picture of the document has.
///   - png: the id of the relationship to the pixels.
///   - svg: the id of the relationship to the drawing.
///   - size: in English Metric Units.
func pictureElement(
  name: String, file: String, alternative: String, number: Int, png: String, svg: String,
  size: (width: Int, height: Int)
) -> XMLElement {
  let extent: KeyValuePairs = ["cx": "\(size.width)", "cy": "\(size.height)"]
  // Source: Office's extension of DrawingML for SVG, [MS-ODRAWXML] 2.6.11.
  let drawing = XMLElement(
    "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"],
    [
      XMLElement(
        "asvg:svgBlip",
        ["xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed": svg])
    ])
  let fill = XMLElement(
    "pic:blipFill", [:],
    [
      XMLElement("a:blip", ["r:embed": png], [XMLElement("a:extLst", [:], [drawing])]),
      XMLElement("a:stretch", [:], [XMLElement("a:fillRect")]),
    ])
  let shape = XMLElement(
    "pic:spPr", [:],
    [
      XMLElement("a:xfrm", [:], [XMLElement("a:off", ["x": "0", "y": "0"]), XMLElement("a:ext", extent)]),
      XMLElement("a:prstGeom", ["prst": "rect"], [XMLElement("a:avLst")]),
    ])
  let inner = XMLElement(
    "pic:pic", ["xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
    [
      XMLElement(
        "pic:nvPicPr", [:],
        [
          XMLElement("pic:cNvPr", ["id": "\(number)", "name": file, "descr": alternative]),
          XMLElement("pic:cNvPicPr"),
        ]), fill, shape,
    ])
  let drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  return XMLElement(
    "w:drawing", [:],
    [
      XMLElement(
        "wp:inline",
        [
          "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "distT": "0",
          "distB": "0", "distL": "0", "distR": "0",
        ],
        [
          XMLElement("wp:extent", extent), XMLElement("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"]),
          XMLElement("wp:docPr", ["id": "\(number)", "name": name, "descr": alternative]),
          XMLElement(
            "wp:cNvGraphicFramePr", [:],
            [XMLElement("a:graphicFrameLocks", ["xmlns:a": drawingSpace, "noChangeAspect": "1"])]),
          XMLElement(
            "a:graphic", ["xmlns:a": drawingSpace],
            [
              XMLElement(
                "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"], [inner])
            ]),
        ])
    ])
}

/// The size of a drawing in English Metric Units: as stated, but no larger than the room, in twentieths of a point.
func fittingSize(_ file: PictureFile, width: Int, height: Int) -> (width: Int, height: Int) {
  let perMillimetre = 36_000.0
  let perTwip = 635.0
  let stated = (width: max(file.width, 1) * perMillimetre, height: max(file.height, 1) * perMillimetre)
  let scale = min(1, Double(width) * perTwip / stated.width, Double(height) * perTwip / stated.height)
  return (max(1, Int(stated.width * scale)), max(1, Int(stated.height * scale)))
}

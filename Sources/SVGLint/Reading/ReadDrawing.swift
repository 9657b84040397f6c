import XMLReading

/// The most bytes that are read: no figure for a report comes near.
public let greatestSVG = 16 << 20

/// Reads the XML of a drawing.
///
/// Nothing is fetched, and entities are not expanded: they are refused when they could grow or fetch, and otherwise
/// listed. Depth, names and lengths of text are bounded by libxml2. Linear in the size of the file.
func drawing(_ bytes: [UInt8]) throws(SVGLintError) -> SVGDrawing {
  guard bytes.count <= greatestSVG else { throw .tooLarge(bytes: bytes.count, limit: greatestSVG) }
  if bytes.starts(with: [0x1F, 0x8B]) { throw .compressed }
  let collector = DrawingCollector()
  parseXML(bytes, tell: collector)
  if let error = collector.error { throw error }
  guard let root = collector.elements.first else { throw .notWellFormed(line: 1, reason: "there is no element") }
  guard root.name == "svg", root.isSVG else { throw .notSVG(root: root.name, line: root.line) }
  return SVGDrawing(
    elements: collector.elements, instructions: collector.instructions, entities: collector.entities,
    byteCount: bytes.count, hasNamespace: collector.rootNamespace == svgNamespace)
}

/// What an element must belong to for programs to draw it.
let svgNamespace = "http://www.w3.org/2000/svg"

/// Why a file could not be looked at.
public enum SVGLintError: Error, Equatable, CustomStringConvertible {
  /// The file has more bytes than the most that is read.
  case tooLarge(bytes: Int, limit: Int)
  /// The file is packed, as `.svgz` is.
  case compressed
  /// The XML breaks off or breaks a rule on the line, counted from 1.
  case notWellFormed(line: Int, reason: String)
  /// The document declares entities that could grow or fetch without bound.
  case unsafeEntity(name: String, line: Int, reason: String)
  /// The outermost element is another than `svg`.
  case notSVG(root: String, line: Int)

  /// What was found, where, and what would have been right.
  public var description: String {
    switch self {
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, and at most \(limit) are read"
    case .compressed: "is compressed (.svgz); unpack it first, for few programs read it"
    case .notWellFormed(let line, let reason): "line \(line): is not well-formed XML: \(reason)"
    case .unsafeEntity(let name, let line, let reason):
      "line \(line): the entity '\(name)' \(reason), and such documents are not read"
    case .notSVG(let root, let line): "line \(line): is no SVG; the outermost element is <\(root)>"
    }
  }
}

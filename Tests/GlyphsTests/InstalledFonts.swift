import Foundation
import Glyphs
import Testing

/// Liberation Sans as Debian's package fonts-liberation has it.
enum InstalledFonts {
  static let folder = "/usr/share/fonts/truetype/liberation"
  static let isThere = FileManager.default.isReadableFile(atPath: "\(folder)/LiberationSans-Bold.ttf")

  static func face(isBold: Bool = false) throws -> FontFace {
    try FontFace(bytes(isBold: isBold))
  }

  static func bytes(isBold: Bool = false) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/LiberationSans-\(isBold ? "Bold" : "Regular").ttf")))
  }
}

extension Trait where Self == ConditionTrait {
  static var withLiberation: Self {
    .enabled(if: InstalledFonts.isThere, "Liberation Sans (fonts-liberation) is not installed")
  }
}

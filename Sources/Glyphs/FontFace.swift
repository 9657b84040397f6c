import CFreeType
import Geometry

/// A font, with the outlines and the widths of its letters. Owns FreeType's objects; not shared between tasks.
///
/// All lengths are shares of the size of the letters; y is up from the baseline. Hinting is left out, so that the same
/// file gives the same numbers at every size and with every version of FreeType.
public final class FontFace {
  private let library: FT_Library
  private let face: FT_Face
  /// FreeType reads from here as long as the face lives.
  private let content: UnsafeMutableBufferPointer<UInt8>
  private let unitsPerEm: Double

  /// The font of a file's content; of a collection the first one.
  ///
  /// - Throws: `FontError` when FreeType makes nothing of the content, the letters are pictures, or none can be asked
  ///   for by its character.
  public init(_ bytes: [UInt8]) throws(FontError) {
    var library: FT_Library?
    let started = FT_Init_FreeType(&library)
    guard started == 0, let library else { throw FontError(.notAFont(started)) }
    let content = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = content.update(fromContentsOf: bytes)
    var face: FT_Face?
    let opened = FT_New_Memory_Face(library, content.baseAddress, FT_Long(bytes.count), 0, &face)
    let reason: FontError.Reason? =
      if opened != 0 || face == nil {
        .notAFont(opened)
      } else if face!.pointee.face_flags & samkart_has_outlines == 0 || face!.pointee.units_per_EM == 0 {
        .hasNoOutlines
      } else if face!.pointee.charmap == nil {
        .hasNoCharacters
      } else {
        nil
      }
    guard reason == nil, let face else {
      FT_Done_FreeType(library)
      content.deallocate()
      throw FontError(reason ?? .notAFont(opened))
    }
    unitsPerEm = Double(face.pointee.units_per_EM)
    self.library = library
    self.face = face
    self.content = content
  }

  deinit {
    // The library frees its faces.
    FT_Done_FreeType(library)
    content.deallocate()
  }

  /// The name of the family, as `Liberation Sans`; empty when the font does not say.
  public var family: String { face.pointee.family_name.map { String(cString: $0) } ?? "" }

  /// The name of the style, as `Bold`; empty when the font does not say.
  public var style: String { face.pointee.style_name.map { String(cString: $0) } ?? "" }

  /// How far the next letter stands from the character; `nil` when the font lacks it.
  public func advance(of scalar: Unicode.Scalar) -> Double? {
    glyph(scalar).flatMap(advance(ofGlyph:))
  }

  /// The outline of a character, empty for a space; `nil` when the font lacks it.
  public func outline(of scalar: Unicode.Scalar) -> CurvedPath? {
    guard let glyph = glyph(scalar), FT_Load_Glyph(face, glyph, samkart_unscaled) == 0,
      face.pointee.glyph.pointee.format == FT_GLYPH_FORMAT_OUTLINE
    else { return nil }
    let units = unitsPerEm
    return decomposed(&face.pointee.glyph.pointee.outline).mapped { Point(x: $0.x / units, y: $0.y / units) }
  }

  /// The width of every character of the font, by number.
  ///
  /// Linear in the characters.
  public var widths: [UInt32: Double] {
    var widths: [UInt32: Double] = [:]
    var glyph: FT_UInt = 0
    var character = FT_Get_First_Char(face, &glyph)
    while glyph != 0 {
      widths[UInt32(truncatingIfNeeded: character)] = advance(ofGlyph: glyph)
      character = FT_Get_Next_Char(face, character, &glyph)
    }
    return widths
  }

  /// The height of a capital H above the baseline; `nil` when the font lacks it.
  public var capHeight: Double? { outline(of: "H")?.places.map(\.y).max() }

  /// How deep p and g reach below the baseline; `nil` when the font lacks them.
  public var descent: Double? {
    (outline(of: "p")?.places.map(\.y).min()).map { p in -min(p, outline(of: "g")?.places.map(\.y).min() ?? p) }
  }

  private func glyph(_ scalar: Unicode.Scalar) -> FT_UInt? {
    let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
    return glyph == 0 ? nil : glyph
  }

  private func advance(ofGlyph glyph: FT_UInt) -> Double? {
    var advance: FT_Fixed = 0
    guard FT_Get_Advance(face, glyph, samkart_unscaled, &advance) == 0 else { return nil }
    return Double(advance) / unitsPerEm
  }
}

extension CurvedPath {
  /// The places that its steps lead to.
  fileprivate var places: [Point] {
    steps.map { step in
      switch step {
      case .move(let to), .line(let to), .quadratic(_, let to), .cubic(_, _, let to): to
      }
    }
  }
}

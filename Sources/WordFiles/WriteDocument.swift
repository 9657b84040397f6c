import Wordprocessing
import ZipArchive

/// The bytes of a DOCX with the contents, in the template or in our own look. Equal contents come to the same bytes.
///
/// - Parameter pictures: the drawings, by the names that the contents call them by; a picture without one is left out.
/// - Throws: when memory is lacking.
public func writeDocument(
  _ contents: WordContents, pictures: [String: PictureFile], in template: WordTemplate?
) throws(ArchiveError) -> [UInt8] {
  let parts = wordParts(contents, pictures: pictures, in: template ?? .bare(language: contents.language))
  return try writeArchive(parts.map { ArchivePart($0.name, $0.bytes) })
}

/// Why an archive could not be read or written, and which part of it.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The part is locked with a password.
    case encrypted
    /// The file has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// There is no directory of an archive: it is none, or is cut off.
    case noArchive
    /// The archive contradicts itself.
    case damaged
    /// The archive has more parts than are read.
    case tooManyParts(Int)
    /// The part unpacks to more bytes than are in reason, as a zip bomb does.
    case unpacksTooFar(limit: Int)
    /// There is no part of the name.
    case missingPart
    /// The part, or the whole, could not be written.
    case cannotBeWritten
  }

  /// The part; `nil` when the whole archive is meant.
  public var part: String?
  /// What was in the way.
  public var reason: Reason

  init(_ reason: Reason, at part: String? = nil) {
    self.part = part
    self.reason = reason
  }
}

extension ArchiveError: CustomStringConvertible {
  /// One sentence, with the part before it.
  public var description: String { "\(part.map { "\($0): " } ?? "")\(reason)" }
}

extension ArchiveError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .encrypted: "is locked with a password; save it without one"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, and at most \(limit >> 20) MiB are read"
    case .noArchive: "has no directory of its parts; it is likely cut off: fetch it again"
    case .damaged: "the archive is damaged; open and save the file again in the program that made it"
    case .tooManyParts(let limit): "has more than \(limit) parts"
    case .unpacksTooFar(let limit): "unpacks to more than \(limit >> 20) MiB, which is not in reason"
    case .missingPart: "the part is missing; open and save the file again in the program that made it"
    case .cannotBeWritten: "the archive cannot be written: memory is lacking, or a part is too large"
    }
  }
}

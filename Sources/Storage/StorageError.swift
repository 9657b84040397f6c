import Glibc

/// Why something on the disk could not be read or written, and where.
public struct StorageError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// What the system says, by its number.
    case system(Int32)
    /// A folder stands where a file is to be read.
    case isFolder
    /// A folder stands where a file is to be written.
    case namesFolder
    /// A file stands where a folder is needed.
    case isFile
    /// Something other than a folder stands where one is to be written.
    case noFolder
    /// A device, a pipe or a socket stands where a plain file is needed.
    case noPlainFile
    /// A pipe stands there, and nobody has it open for writing.
    case silentPipe
    /// The file has more bytes than ``ReadingLimit`` allows.
    case overLimit(Int)
    /// The file has more than so many bytes.
    case tooLarge(limit: Int)
    /// A link in a data set leads out of its folder, to this place.
    case leadsOutside(String)
    /// The link leads nowhere.
    case deadLink
    /// Another run of the program writes in the folder.
    case isBeingEdited
    /// The file system, in its own words, locks no folders.
    case cannotBeLocked(Int32)
    /// The pending file is not whole, or none.
    case noPendingEdit
    /// The file is neither as the edit that was stopped found it nor as it would leave it.
    case changedSinceStoppedEdit
    /// The file was changed by somebody else while an edit was thought out.
    case changedMeanwhile
    /// The edit is decided, and the sentence says why its files could not be written.
    case decidedAndNotSettled(String)
    /// The folder is there and has something in it.
    case fullFolder
    /// The folder that would be replaced is no data set.
    case noDataSet
    /// The folder that would be replaced has a file that is no part of what replaces it.
    case stranger(String)
    /// The folder that would be written is the one that is read.
    case isSource
    /// The folder that would be written lies inside the one that is read.
    case insideSource
    /// The folder that would be written has the one that is read inside it.
    case holdsSource
  }

  /// The path of the file or folder; `nil` when whoever asked names it.
  public var place: String?
  /// What was in the way.
  public var reason: Reason

  /// An error from its parts.
  public init(_ reason: Reason, at place: String?) {
    self.reason = reason
    self.place = place
  }

  /// The system's last failure.
  static func last(at place: String?) -> StorageError { StorageError(.system(errno), at: place) }

  /// The same without the place, for those who name it themselves.
  var withoutPlace: StorageError { StorageError(reason, at: nil) }
}

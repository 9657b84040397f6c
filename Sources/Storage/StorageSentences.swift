import DataPackage
import Glibc
import Register

extension StorageError: CustomStringConvertible {
  /// One sentence, with the place before it: `members.csv: No such file or directory`.
  public var description: String { place.map { "\($0): \(reason)" } ?? "\(reason)" }
}

extension StorageError.Reason: CustomStringConvertible {
  /// What was in the way, as the rest of a sentence about the place.
  public var description: String { told.description }

  /// The same to be said in a language.
  public var told: NamingText {
    switch self {
    case .system(let number): "\(String(cString: strerror(number)))"
    case .isFolder: "is a folder, and a file is needed"
    case .namesFolder: "is a folder, and a file's name is needed"
    case .isFile: "is a file, and a folder is needed"
    case .noFolder: "is no folder, and a folder is needed"
    case .noPlainFile: "is no plain file"
    case .silentPipe: "is a pipe that nobody writes into"
    case .tooLarge(let limit): "is larger than the \(limit >> 20) MiB that are read"
    case .overLimit(let limit):
      "is larger than the \(limit >> 20) MiB that are read; \(parameter: "max-file") raises that, where there is memory"
    case .leadsOutside(let place):
      "leads out of the data set, to \(place), where nothing is read or written; put the file itself there"
    case .deadLink: "is a link to a file that is not there"
    case .isBeingEdited: "is being edited by another run of the program; try again when that is done"
    case .cannotBeLocked(let number): "can not be locked against other edits: \(String(cString: strerror(number)))"
    case .noPendingEdit: "is not what an edit leaves behind; if nobody knows what it is, move it away"
    case .changedSinceStoppedEdit:
      """
      has been changed since an edit was stopped half-way; put that change aside, so that the edit can be finished, \
      or give the edit up by moving \(PendingFiles.file) away
      """
    case .changedMeanwhile: "has been changed while the edit was made; nothing has been written, try again"
    case .decidedAndNotSettled(let why):
      """
      the edit is made and stands in \(PendingFiles.file), but could not be put into its files, which the next edit \
      will try again: \(why)
      """
    case .fullFolder: "is there already and not empty"
    case .noDataSet: "holds no data set, and is not replaced whatever is said"
    case .stranger(let name): "has '\(name)', which is no part of a recoded data set; move it away first"
    case .isSource: "is the data set itself, which stays as it is"
    case .insideSource: "lies inside the data set, which stays as it is"
    case .holdsSource: "holds the data set that is read"
    }
  }
}

import DataPackage
import Storage

extension Failure {
  /// Any error as a failure; the sentence stays as it is.
  public init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StorageError:
      self.init(error.reason.told, file: error.place, cause: error.reason.cause)
    case let error as DataSetError:
      if case .unreadable = error.reason {
        self.init(verbatim: "\(error)", cause: .storage)
      } else {
        self.init(verbatim: "\(error)")
      }
    case let error as EditingError: self.init(error.told, cause: .refused)
    default: self.init(verbatim: "\(error)")
    }
  }
}

extension StorageError.Reason {
  /// What kind of hindrance it is.
  fileprivate var cause: Failure.Cause {
    switch self {
    case .isBeingEdited, .changedSinceStoppedEdit, .changedMeanwhile: .conflict
    case .isFolder, .namesFolder, .isFile, .noFolder, .fullFolder, .noDataSet, .stranger, .isSource, .insideSource,
      .holdsSource:
      .wrongRequest
    case .noPlainFile, .silentPipe, .tooLarge, .noPendingEdit: .unusable
    case .system, .deadLink, .cannotBeLocked, .decidedAndNotSettled: .storage
    }
  }
}

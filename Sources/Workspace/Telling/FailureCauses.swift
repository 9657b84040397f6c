import DataPackage
import GeoJSON
import GeoPackage
import Shapefile
import Spreadsheet
import Storage
import Tabular

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
    if spot == nil { spot = Failure.Spot(of: error) }
  }
}

extension Failure.Spot {
  /// Where an error of a reader lies; `nil` for errors of other kinds.
  init?(of error: any Error) {
    func numbered(_ word: String, _ number: Int?) -> String? { number.map { "\(word) \($0)" } }
    let parts: [String?]
    switch error {
    case let error as ShapefileError:
      (file, parts) = (error.file, [numbered("record", error.record), error.field.map { "field \($0)" }])
    case let error as GeoJSONError: (file, parts) = (error.file, [numbered("feature", error.feature)])
    case let error as GeoPackageError: (file, parts) = (error.file, [error.table.map { "layer \($0)" }])
    case let error as SpreadsheetError: (file, parts) = (error.file, [error.part])
    case let error as DelimitedTextError:
      (file, parts) = (error.file, [numbered("line", error.line), numbered("column", error.column)])
    case let error as DataSetError:
      (file, parts) = (error.file, [numbered("line", error.line), error.column.map { "column \($0)" }])
    default: return nil
    }
    let known = parts.compactMap { $0 }
    part = known.isEmpty ? nil : known.joined(separator: ", ")
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
    case .noPlainFile, .leadsOutside, .silentPipe, .overLimit, .tooLarge, .noPendingEdit: .unusable
    case .system, .deadLink, .cannotBeLocked, .decidedAndNotSettled: .storage
    }
  }
}

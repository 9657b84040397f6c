/// Where tests find what lies in the repository, and beside it.
public enum Repository {
  /// The path of the repository's folder.
  public static let folder: String = {
    // This file is Tests/TestSupport/Repository.swift.
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }()

  /// The shapefiles that others made, which are no part of the repository; tests that use them are skipped without.
  public static let corpus = "\(folder)/../shared/corpus"
}

extension Repository {
  /// Real data of other countries, which are no part of the repository; tests that use them are skipped without.
  public static let countries = "\(folder)/../shared/countries"
}

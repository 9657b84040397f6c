/// How many bytes of a file, a pipe or standard input are read where nothing narrower is said.
///
/// A register has some kilobytes and the finest boundaries of a country a few hundred megabytes; what is larger is more
/// likely a mistake, or made to fill the memory. Shapefiles and GeoPackages have limits of their own formats.
public enum ReadingLimit {
  /// The limit of what is done in a task: `ReadingLimit.$mostBytes.withValue(…) { … }` sets another one.
  @TaskLocal public static var mostBytes = usual

  /// 512 MiB.
  public static let usual = 512 << 20
}

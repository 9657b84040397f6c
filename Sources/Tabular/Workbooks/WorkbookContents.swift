/// What a workbook is to hold, as values; a target at the edge makes a file of it.
///
/// Nothing here depends on a clock: equal contents come to the same bytes.
public struct WorkbookContents: Equatable, Sendable {
  /// The title in the properties of the file; may be empty.
  public var title: String
  /// Who made it, in the properties of the file; may be empty.
  public var author: String
  /// When it was made, in seconds from the start of 1970, for the properties of the file.
  ///
  /// Unless given it is the first day that a ZIP archive can name, 1 January 1980: what holds for the parts of the file.
  public var created: Int
  /// The sheets in the order of their tabs; at least one.
  public var sheets: [SheetContents]
  /// The place of the sheet that is open when the file is.
  public var openSheet = 0
  /// What cells may be chosen from; columns name them.
  public var choices: [ChoiceList]
  /// The name of the hidden sheet that holds the lists of choices, where there are any.
  public var choicesSheet: String

  /// Contents from their parts.
  public init(
    title: String = "", author: String = "", created: Int = 315_532_800, sheets: [SheetContents],
    choices: [ChoiceList] = [], choicesSheet: String = "choices"
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
    self.choices = choices
    self.choicesSheet = choicesSheet
  }
}

/// Texts that a cell may be chosen from.
public struct ChoiceList: Equatable, Sendable {
  /// The name by which columns refer to it.
  public var name: String
  /// The texts in the order in which they are offered.
  public var texts: [String]
  /// Whether another text is refused; else the program only asks whether it is meant.
  public var isStrict: Bool

  /// A list from its parts.
  public init(name: String, texts: [String], isStrict: Bool = true) {
    self.name = name
    self.texts = texts
    self.isStrict = isStrict
  }
}

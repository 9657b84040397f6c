/// What a document for a word processor is to hold, as values; nothing of its look but what each piece is.
public struct WordContents: Equatable, Sendable {
  /// The title.
  public var title: String
  /// The language of all texts, as in BCP 47 with the country, which word processors want: `nb-NO`.
  public var language: String
  /// The heading of a table of contents; `nil` for a document without one.
  public var contentsHeading: String?
  /// The pieces, from top to bottom.
  public var blocks: [WordBlock]

  /// Contents from their parts.
  public init(title: String, language: String, contentsHeading: String? = nil, blocks: [WordBlock]) {
    self.title = title
    self.language = language
    self.contentsHeading = contentsHeading
    self.blocks = blocks
  }
}

/// A piece of a document.
public enum WordBlock: Equatable, Sendable {
  /// A heading of a level from 1 to 3; the place is what links lead to.
  case heading(level: Int, String, place: String?)
  /// A paragraph.
  case paragraph([WordRun])
  /// A list with a sign before each item.
  case list([[WordRun]])
  /// The few numbers that a document opens with, side by side.
  case keyFigures([WordKeyFigure])
  /// A picture of the document, small, which leads to the place where it stands large.
  case thumbnail(file: String, name: String, alternative: String, place: String)
  /// A picture that lies beside the document, with its caption below.
  case picture(WordPicture)
  /// A table with its caption above and its notes below.
  case table(WordTable)
}

/// Words in a paragraph.
public enum WordRun: Hashable, Sendable {
  /// Words.
  case text(String)
  /// Words that lead to a place of the document (`#place`) or to a whole address; other addresses lead nowhere.
  case link(String, to: String)
  /// The number of a caption, by the caption's place, as the text has it.
  case number(String, of: String)

  /// The words alone.
  public var text: String {
    switch self {
    case .text(let text), .link(let text, to: _), .number(let text, of: _): text
    }
  }
}

/// A number that says something by itself.
public struct WordKeyFigure: Hashable, Sendable {
  /// The number, with its unit.
  public var value: String
  /// What it is.
  public var label: String
  /// What it comes of, or how sure it is.
  public var detail: String?

  /// A number from its parts.
  public init(value: String, label: String, detail: String? = nil) {
    self.value = value
    self.label = label
    self.detail = detail
  }
}

/// What stands by a picture or a table: a label with a number that the word processor counts, and a title.
public struct WordCaption: Hashable, Sendable {
  /// What is counted, as the word processor's list of labels has it: `Table`.
  public var label: String
  /// What stands before the number: `Table `.
  public var before: String
  /// What the number begins with and nobody counts, as that of a chapter: `3-`.
  public var prefix: String
  /// The number that is counted; `nil` for a caption that is listed and shows none.
  public var count: Int?
  /// What stands between the number and the title.
  public var between: String
  /// The title.
  public var title: String
  /// What links and references know it by.
  public var place: String

  /// A caption from its parts.
  public init(
    label: String, before: String, prefix: String = "", count: Int?, between: String, title: String, place: String
  ) {
    self.label = label
    self.before = before
    self.prefix = prefix
    self.count = count
    self.between = between
    self.title = title
    self.place = place
  }

  /// The whole number, as texts have it: `3-1`.
  public var number: String? { count.map { "\(prefix)\($0)" } }
  /// What readers see.
  public var text: String { number.map { "\(before)\($0)\(between)\(title)" } ?? title }
}

/// A picture in a document.
public struct WordPicture: Hashable, Sendable {
  /// The file that it is drawn in.
  public var file: String
  /// What it is called.
  public var name: String
  /// What it shows, for who does not see it.
  public var alternative: String
  /// What stands below it.
  public var caption: WordCaption

  /// A picture from its parts.
  public init(file: String, name: String, alternative: String, caption: WordCaption) {
    self.file = file
    self.name = name
    self.alternative = alternative
    self.caption = caption
  }
}

/// A table in a document.
public struct WordTable: Equatable, Sendable {
  /// Rows under one heading, or under none.
  public struct Group: Equatable, Sendable {
    /// The heading.
    public var heading: String?
    /// The rows, each with a text per column.
    public var rows: [[String]]

    /// Rows under a heading.
    public init(_ heading: String? = nil, rows: [[String]]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// What stands above it.
  public var caption: WordCaption
  /// The headings of the columns.
  public var headings: [String]
  /// Per column, whether its texts are lined up to the right.
  public var isNumeric: [Bool]
  /// The rows.
  public var groups: [Group]
  /// The row that sums up.
  public var total: [String]?
  /// What is said below it, a paragraph each.
  public var notes: [String]

  /// A table from its parts.
  public init(
    caption: WordCaption, headings: [String], isNumeric: [Bool], groups: [Group], total: [String]? = nil,
    notes: [String] = []
  ) {
    self.caption = caption
    self.headings = headings
    self.isNumeric = isNumeric
    self.groups = groups
    self.total = total
    self.notes = notes
  }
}

/// A picture's drawing, as it goes into a document.
public struct PictureFile: Equatable, Sendable {
  /// The drawing, as SVG.
  public var svg: [UInt8]
  /// The same in pixels, for programs that do not draw; `nil` where nobody could make it.
  public var png: [UInt8]?
  /// The size, in millimetres.
  public var width, height: Double

  /// A drawing from its parts.
  public init(svg: [UInt8], png: [UInt8]?, width: Double, height: Double) {
    self.svg = svg
    self.png = png
    self.width = width
    self.height = height
  }
}

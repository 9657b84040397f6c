/// What lies beside a document in several forms.
public struct FileRow: Hashable, Sendable {
  /// What it is.
  public var title: String
  /// Where it can be read as a page, relative to the document; `nil` where there is none.
  public var page: String?
  /// The forms in which it can be had.
  public var forms: [Download]

  /// A row from its parts.
  public init(_ title: String, page: String? = nil, forms: [Download]) {
    self.title = title
    self.page = page
    self.forms = forms
  }
}

/// The rows as a list: what each is, leading to its page, and its forms behind it.
func html(_ rows: [FileRow], _ words: Words) -> String {
  let items = rows.map { row in
    let title = escapedForHTML(row.title)
    let name = row.page.map { "<a href=\"\(escapedForHTML($0))\">\(title)</a>" } ?? "<span>\(title)</span>"
    return "<li>\(name) <span class=\"forms\">\(links(to: row.forms, of: row.title))</span></li>\n"
  }
  return "<ul class=\"files\">\n\(items.joined())</ul>"
}

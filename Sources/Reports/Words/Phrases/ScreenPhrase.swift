/// What a page says beside its content, to readers who work with it on a screen.
enum ScreenPhrase: String, Hashable, Sendable, CaseIterable {
  case download, find, nothingFound, close, onMap, larger
}

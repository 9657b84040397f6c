/// The colours of pages by their role, by day and, on a screen, by night. Maps follow by themselves, in the same tones.
///
/// Text has a contrast of at least 7 on paper and on a band, a line that must be seen of at least 3.
let pageColours = """
  :root { color-scheme: light dark; --paper: #ffffff; --ink: #1a1a1a; --quiet: #4d4d4d; --link: #003b7a; --line: #767676; --rule: #333333; --band: #f0f0f0; --lit: #ffe9a8; }
  @media screen and (prefers-color-scheme: dark) {
    :root { --paper: #14171a; --ink: #f0f0f0; --quiet: #bcc1c7; --link: #a3cbf7; --line: #7c838a; --rule: #c9ced4; --band: #262b30; --lit: #55471a; }
  }
  @media print {
    :root { color-scheme: light; }
  }
  """

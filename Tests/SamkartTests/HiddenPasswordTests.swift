import Testing

@testable import samkart

/// Messages are kept in logs; what opens a database is not for those who read them.
@Suite struct HiddenPasswordTests {
  @Test(
    "Passwords of connections and addresses are not said, and nothing else is left out",
    arguments: [
      ("PG:host=h user=u password=secret dbname=d is not there", "PG:host=h user=u password=… dbname=d is not there"),
      ("PG:dbname='d' password='se cret' x", "PG:dbname='d' password=… x"),
      ("MSSQL:server=s;PWD=secret;database=d", "MSSQL:server=s;PWD=…;database=d"),
      ("https://me:secret@example.org/a.gpkg", "https://me:…@example.org/a.gpkg"),
      ("https://example.org:8080/a@b", "https://example.org:8080/a@b"),
      ("--limits hub=0.5 passes", "--limits hub=0.5 passes"),
    ])
  func hidden(_ line: String, _ said: String) { #expect(withoutPasswords(line) == said) }
}

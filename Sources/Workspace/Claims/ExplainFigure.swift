import Analysis
import Register
import Reports

/// A figure of which somebody wants to know how it is computed.
public struct ExplainRequest: Hashable, Sendable {
  /// The name of the figure.
  public var figure: String
  /// What to compute it for: a key or a name; the whole when `nil`, where the figure is one of the whole.
  public var subject: String?

  /// A request for a figure.
  public init(figure: String, subject: String? = nil) {
    self.figure = figure
    self.subject = subject
  }
}

/// How a figure is computed, for every kind of subject that has one of the name: a text for readers.
///
/// - Throws: `Failure`: `notFound` for a figure, a limit or a subject that there is not, with the nearest, and what
///   ``View/catalogue()`` throws.
public func explainFigure(_ request: ExplainRequest, in view: View) throws(Failure) -> Told<String> {
  try Told { notes in
    let catalogue = notes.take(try view.catalogue())
    do throws(ClaimError) {
      let asked = try catalogue.explained(request.figure, subject: request.subject)
      return explanation(
        of: asked.figures, subject: asked.subject, in: asked.catalogue, language: view.language)
    } catch {
      throw Failure(verbatim: error.sentence, cause: .notFound)
    }
  }
}

/// How figures look: the drawing as wide as the page, its caption below it, and what a script adds: a field to look for a
/// name, the card that tells of a place, and the lines around what is pointed at.
let figureStyle = """
  figure { margin: 1em 0; }
  figure > img, .map > svg { display: block; width: 100%; height: auto; }
  figure, .map > svg { scroll-margin-top: 6em; }
  figcaption { margin-top: 0.4em; }
  .map.large { overflow: auto; max-height: 90vh; }
  .map.large > svg { width: max(160%, 56rem); }
  .tools { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: end; margin: 0.5em 0; }
  .tools label { flex: 1 1 100%; }
  .tools input { flex: 1 1 12em; min-width: 0; max-width: 24em; }
  .tools input, .tools button, .card button { font: inherit; padding: 0.3em 0.6em; min-height: 2.2em; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 3px; }
  .tools button[aria-pressed=true] { background: var(--band); border-color: var(--ink); }
  .lively svg * { pointer-events: none; }
  .lively svg .shape, .lively svg .shape * { pointer-events: auto; cursor: pointer; }
  .lit path { fill: none; stroke-linejoin: round; }
  .lit .rim { stroke: var(--paper); stroke-width: 120; }
  .lit .rule { stroke: var(--ink); stroke-width: 60; }
  tr.lit > * { background: var(--lit) !important; }
  .card { position: fixed; z-index: 1; box-sizing: border-box; width: 20em; max-width: calc(100vw - 1em); padding: 0.6em 0.8em; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 4px; box-shadow: 0 2px 12px #0006; font-size: 0.9em; line-height: 1.35; }
  .card p { margin: 0 2em 0.3em 0; }
  .card .name { font-weight: bold; font-size: 1.1em; }
  .card dl { display: grid; grid-template-columns: auto 1fr; gap: 0.1em 0.8em; margin: 0; }
  .card dt { color: var(--quiet); }
  .card dd { margin: 0; }
  .card button { position: absolute; top: 0.3em; right: 0.3em; min-width: 2.2em; }
  @media (max-width: 40em) {
    .card { left: 0.5em !important; right: 0.5em; bottom: 0.5em; top: auto !important; width: auto; }
  }
  """

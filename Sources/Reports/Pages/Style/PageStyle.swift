/// How pages look on a screen, from 320 pixels up. Only tables and enlarged maps are wider than the page, and scroll by
/// themselves.
let pageStyle = """
  body { max-width: 60em; margin: 0 auto; padding: 1em; font: 1em/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
  h1, h2, h3 { line-height: 1.2; }
  h1 { font-size: clamp(1.4rem, 6vw, 2rem); }
  header + nav ul { display: flex; flex-wrap: wrap; gap: 0.3em 1.4em; padding: 0; list-style: none; }
  h2 { margin-top: 2em; }
  a { color: var(--link); }
  a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  main:focus { outline: none; }
  .skip { position: absolute; left: -999em; }
  .skip:focus { position: static; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  summary { padding: 0.3em 0; color: var(--link); cursor: pointer; }
  .scroll { overflow-x: auto; position: relative; }
  .key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11em, 42%), 1fr)); gap: 1em 1.5em; margin: 1.5em 0; }
  .key-figures div { display: flex; flex-direction: column; border-top: 2px solid var(--rule); padding-top: 0.4em; }
  .key-figures dt { hyphens: auto; }
  .key-figures dd { display: contents; }
  .key-figures b { order: -1; font-size: 2em; line-height: 1.1; font-variant-numeric: tabular-nums; }
  .key-figures span { order: 1; color: var(--quiet); font-size: 0.9em; }
  .summary { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em 2em; }
  .summary ul { margin: 0; padding-left: 1.2em; }
  .summary li { margin-bottom: 0.6em; }
  .thumbnail { margin: 0; }
  .thumbnail a { display: block; max-width: 20em; }
  .thumbnail img, .thumbnail svg { display: block; width: 100%; height: auto; max-height: 26em; margin-bottom: 0.4em; }
  @media screen and (max-width: 40em) { .thumbnail [inert] { display: none; } }
  @media (min-width: 48em) { .summary { grid-template-columns: minmax(0, 1fr) 18em; } }
  .files { padding: 0; list-style: none; }
  .files li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; padding: 0.3em 0; border-bottom: 1px solid var(--line); }
  .forms a { display: inline-block; padding: 0.1em 0.3em; }
  .ways ul { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; padding: 0; list-style: none; }
  .prev a::before { content: "← "; }
  .next a::after { content: " →"; }
  .up a::before { content: "↑ "; }
  .downloads, .open { margin: 0.4em 0; font-size: 0.9em; }
  .open, .open + .downloads { display: inline-block; margin-right: 1em; }
  .downloads a { display: inline-block; padding: 0.1em 0.3em; }
  """

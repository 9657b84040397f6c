/// How pages look on a screen.
let pageStyle = """
  body { max-width: 60em; margin: 0 auto; padding: 1em; font: 1em/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; color: #1a1a1a; background: #ffffff; overflow-wrap: break-word; }
  h1, h2, h3 { line-height: 1.2; }
  h2 { margin-top: 2em; }
  a { color: #003b7a; }
  a:focus, [tabindex]:focus { outline: 3px solid #003b7a; outline-offset: 2px; }
  main:focus { outline: none; }
  .skip { position: absolute; left: -999em; }
  .skip:focus { position: static; }
  figure { margin: 1em 0; }
  figure > img { width: 100%; max-width: 100%; height: auto; }
  figcaption { font-weight: bold; }
  .scroll { overflow-x: auto; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  summary { padding: 0.3em 0; color: #003b7a; cursor: pointer; }
  summary:focus-visible { outline: 3px solid #003b7a; outline-offset: 2px; }
  """

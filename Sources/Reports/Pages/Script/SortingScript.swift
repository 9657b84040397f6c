/// Makes buttons of the headings of tables, which sort the rows below by the numbers that the cells carry. A third press
/// gives the order of the page back. Rows stay in their group, and those without a value come last.
let sortingScript = #"""
  for (const table of document.querySelectorAll("table.samkart")) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const groups = [...table.tBodies].map((body) => ({
      body,
      heading: [...body.rows].filter((row) => row.className === "g"),
      rows: [...body.rows].filter((row) => row.className !== "g"),
    }));
    heads.forEach((head, place) => {
      const value = (row) => Number(row.cells[place]?.dataset.value ?? NaN);
      if (!groups.some(({ rows }) => rows.some((row) => !isNaN(value(row))))) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const order = { ascending: "descending", descending: null }[head.ariaSort];
        const now = order === undefined ? "ascending" : order;
        for (const other of heads) other.removeAttribute("aria-sort");
        if (now) head.setAttribute("aria-sort", now);
        const sign = now === "descending" ? -1 : 1;
        const compare = (a, b) => isNaN(value(a)) - isNaN(value(b)) || sign * (value(a) - value(b)) || 0;
        for (const { body, heading, rows } of groups) body.append(...heading, ...(now ? [...rows].sort(compare) : rows));
      });
    });
  }
  """#

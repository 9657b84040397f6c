/// Makes maps, tables and a card tell of the same place: what is pointed at, tapped, reached by keyboard or looked for is
/// lined out on every map and lit in every table, and a card says what is known of it. Escape takes the card away.
///
/// All it needs stands in the page: ``PlaceCards``, the ids of the drawings' groups, and the rows' `data-unit`,
/// `data-group` and `data-upper`.
let mapScript = #"""
  (() => {
    const told = document.getElementById("cards");
    const drawings = [...document.querySelectorAll(".map > svg")];
    if (!told) return;
    const { words, labels, units, groups } = JSON.parse(told.textContent);
    const element = (name, properties = {}, ...inside) => {
      const made = Object.assign(document.createElement(name), properties);
      made.append(...inside);
      return made;
    };

    // The shapes of units. What a drawing says of one goes to the card, so that no second one stands beside it.
    const shapes = [];
    const known = new WeakMap();
    for (const svg of drawings) {
      for (const group of svg.querySelectorAll("g[id*='-k']")) {
        const unit = group.id.slice(group.id.lastIndexOf("-k") + 2);
        if (!(unit in units)) continue;
        const title = group.querySelector(":scope > title");
        const said = title?.textContent.split(": ").slice(1).join(": ") ?? "";
        const { collaboration, county } = group.dataset;
        const shape = { svg, element: group, said, unit, group: collaboration, upper: county };
        if (title) {
          title.remove();
          if (!group.closest(".stop")) {
            group.setAttribute("role", "img");
            group.setAttribute("aria-label", said ? `${units[unit][0]}: ${said}` : units[unit][0]);
          }
        }
        group.classList.add("shape");
        known.set(group, shape);
        shapes.push(shape);
      }
      svg.closest("figure").classList.add("lively");
    }
    const shapeAt = (target) => known.get(target.closest?.(".shape"));
    const covers = (subject, one) =>
      subject.unit ? one.unit === subject.unit : subject.group ? one.group === subject.group : one.upper === subject.upper;

    // Lines around shapes, below the labels.
    function lineOut(subject) {
      for (const layer of document.querySelectorAll("svg > .lit")) layer.remove();
      if (!subject) return;
      for (const shape of shapes.filter((one) => covers(subject, one))) {
        const home = shape.element.closest("svg > g");
        let layer = home.nextElementSibling;
        if (!layer?.classList.contains("lit")) {
          layer = home.cloneNode(false);
          layer.removeAttribute("id");
          layer.setAttribute("class", "lit");
          layer.setAttribute("aria-hidden", "true");
          // On a narrow screen a layer lies where the style sheet puts it.
          layer.style.transform = getComputedStyle(home).transform;
          home.after(layer);
        }
        for (const path of shape.element.querySelectorAll("path")) {
          for (const kind of ["rim", "rule"]) {
            const line = path.cloneNode();
            line.setAttribute("class", kind);
            kind === "rim" ? layer.prepend(line) : layer.append(line);
          }
        }
      }
    }

    const rows = [...document.querySelectorAll("tr[data-unit], tr[data-group], tr[data-upper]")];
    const subjectOf = ({ dataset: { unit, group, upper } }) =>
      unit ? { unit, group: group ?? shapes.find((one) => one.unit === unit)?.group } : group ? { group } : { upper };
    function lightRows(subject) {
      for (const row of rows) {
        const own = row.dataset;
        const isLit =
          subject &&
          (own.unit ? own.unit === subject.unit || (!subject.unit && own.group && own.group === subject.group)
            : own.group ? own.group === subject.group
            : !subject.group && !subject.unit && own.upper === subject.upper);
        row.classList.toggle("lit", Boolean(isLit));
      }
    }

    const card = element("div", { className: "card", hidden: true });
    document.body.append(card);
    let pinned = null;
    let waiting = 0;
    const soon = (action, delay) => {
      clearTimeout(waiting);
      waiting = setTimeout(action, delay);
    };
    function light(subject) {
      lineOut(subject);
      lightRows(subject);
    }
    function hide() {
      clearTimeout(waiting);
      pinned = null;
      card.hidden = true;
      light(null);
    }

    /** Shows what is known of a subject, beside a place on the screen; `title` is for what has no card. */
    function show(subject, { near, svg, title = "", isPinned = false, leads = false }) {
      clearTimeout(waiting);
      light(subject);
      const facts = subject.unit ? units[subject.unit] : groups[subject.group] ?? [title];
      const names = subject.unit ? labels.units : labels.groups;
      const said = shapes.find((one) => one.svg === svg && subject.unit && one.unit === subject.unit)?.said;
      const list = element("dl");
      facts.slice(1).forEach((fact, place) => {
        if (fact) list.append(element("dt", { textContent: names[place] }), element("dd", { textContent: fact }));
      });
      const close = element("button", { type: "button", textContent: "×", ariaLabel: words.close });
      close.addEventListener("click", hide);
      card.replaceChildren(element("p", { className: "name", textContent: facts[0] }));
      if (said && !facts.includes(said)) card.append(element("p", { textContent: said }));
      card.append(list);
      if (leads && drawings.length > 0) {
        card.append(element("p", {}, element("a", { href: `#${drawings[0].id}`, textContent: words.onMap })));
      }
      card.append(close);
      card.hidden = false;
      pinned = isPinned ? subject : null;
      const { width, height } = card.getBoundingClientRect();
      const fits = (start, size, all) => Math.max(8, Math.min(start, all - size - 8));
      const right = near.right + 8;
      card.style.left = `${right + width < innerWidth ? right : fits(near.left - width - 8, width, innerWidth)}px`;
      card.style.top = `${fits(near.top + 8, height, innerHeight)}px`;
    }
    const point = (event) => ({ left: event.clientX, right: event.clientX, top: event.clientY });
    const unitOf = ({ unit, group }) => ({ unit, group });

    for (const svg of drawings) {
      svg.addEventListener("pointermove", (event) => {
        if (event.pointerType !== "mouse" || pinned) return;
        const shape = shapeAt(event.target);
        if (shape) soon(() => show(unitOf(shape), { near: point(event), svg }), 40);
      });
      svg.addEventListener("pointerleave", (event) => {
        if (event.pointerType === "mouse" && !pinned) soon(hide, 250);
      });
      svg.addEventListener("click", (event) => {
        const shape = shapeAt(event.target);
        if (shape) show(unitOf(shape), { near: point(event), svg, isPinned: true });
        else hide();
      });
      svg.addEventListener("focusin", ({ target }) => {
        if (!target.matches(".stop:focus-visible")) return;
        const id = target.id.slice(target.id.lastIndexOf("-group-") + 7);
        const subject = id in groups ? { group: id } : { upper: id };
        show(subject, { near: target.getBoundingClientRect(), svg, title: target.getAttribute("aria-label").split(": ")[0] });
      });
      svg.addEventListener("focusout", () => !pinned && hide());
    }
    card.addEventListener("pointerenter", () => clearTimeout(waiting));
    card.addEventListener("pointerleave", () => !pinned && soon(hide, 250));
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());

    for (const row of rows) {
      const subject = subjectOf(row);
      row.addEventListener("pointerenter", (event) => {
        if (event.pointerType !== "mouse" || pinned) return;
        // What the pointer has left on the map is over, also where it would be taken away in a moment only.
        hide();
        light(subject);
      });
      row.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && !pinned && light(null));
      row.addEventListener("focusin", () => !pinned && light(subject));
      row.addEventListener("focusout", () => !pinned && light(null));
      row.addEventListener("click", (event) => {
        if (event.target.closest("a, button") || !(subject.unit in units || subject.group in groups)) return;
        show(subject, { near: point(event), isPinned: true, leads: true });
      });
    }

    // A field to look for a name, over the first map; and maps that can be made larger.
    drawings.forEach((svg, place) => {
      const map = svg.parentElement;
      const tools = element("div", { className: "tools" });
      const larger = element("button", { type: "button", textContent: words.larger, ariaPressed: "false" });
      larger.addEventListener("click", () => {
        const isLarge = map.classList.toggle("large");
        larger.ariaPressed = String(isLarge);
        map.tabIndex = isLarge ? 0 : -1;
        if (!isLarge) map.removeAttribute("tabindex");
      });
      if (place === 0 && shapes.length > 0) tools.append(...search(svg));
      tools.append(larger);
      map.before(tools);
    });
    function search(svg) {
      const all = [
        ...Object.entries(units).map(([unit, facts]) => ({ subject: { unit }, name: facts[0], place: facts[1] })),
        ...Object.entries(groups).map(([group, facts]) => ({ subject: { group }, name: facts[0], place: "" })),
      ];
      const counts = new Map();
      for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const one of all) if (counts.get(one.name) > 1 && one.place) one.name += ` (${one.place})`;
      const names = element("datalist", { id: "names" }, ...all.map(({ name }) => element("option", { value: name })));
      const field = element("input", { type: "search", id: "find", autocomplete: "off" });
      field.setAttribute("list", "names");
      const status = element("span", { className: "unseen" });
      status.setAttribute("role", "status");
      const answer = element("span");
      answer.setAttribute("role", "status");
      function choose(isFinal) {
        const asked = field.value.trim().toLocaleLowerCase();
        answer.textContent = status.textContent = "";
        if (!asked) return hide();
        const named = all.map((one) => ({ ...one, key: one.name.toLocaleLowerCase() }));
        const found =
          named.find(({ key }) => key === asked) ??
          (isFinal && (named.find(({ key }) => key.startsWith(asked)) ?? named.find(({ key }) => key.includes(asked))));
        if (!found) {
          if (isFinal) answer.textContent = words.nothing;
          return;
        }
        const own = shapes.filter((one) => one.svg === svg && covers(found.subject, one));
        const subject = found.subject.unit ? { ...found.subject, group: own[0]?.group } : found.subject;
        own[0]?.element.scrollIntoView({ block: "center", inline: "center" });
        show(subject, { near: (own[0]?.element ?? field).getBoundingClientRect(), svg, isPinned: true });
        status.textContent = card.textContent.replace("×", "");
      }
      field.addEventListener("input", () => choose(false));
      field.addEventListener("keydown", (event) => event.key === "Enter" && choose(true));
      return [element("label", { htmlFor: "find", textContent: words.find }), field, names, answer, status];
    }
  })();
  """#

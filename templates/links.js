"use strict";
(() => {
  const by = (id) => document.getElementById(id);

  // A click on the head of a column sorts by it, another one the other way round.
  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = Number(text);
    return text === "–" ? Infinity : text !== "" && !Number.isNaN(number) ? number : text.toLocaleLowerCase();
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const numbers = head.classList.contains("number");
        const now = head.getAttribute("aria-sort");
        const down = now ? now === "ascending" : numbers;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...table.tBodies[0].rows].map((row) => [value(row, column), row]);
        rows.sort(([one], [other]) => {
          const order = typeof one === "string" || typeof other === "string"
            ? String(one).localeCompare(String(other)) : one === other ? 0 : one < other ? -1 : 1;
          return down ? -order : order;
        });
        table.tBodies[0].append(...rows.map(([, row]) => row));
      });
    });
  }

  const table = by("table");
  const [search, tag] = [by("search"), by("tag")];
  const rows = [...table.tBodies[0].rows].map((row) => ({
    row, text: row.cells[0].textContent.toLocaleLowerCase(), tags: row.dataset.tags.split(" "),
  }));
  const update = () => {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text, tags } of rows) {
      row.hidden = !(words.every((word) => text.includes(word)) && (!tag.value || tags.includes(tag.value)));
      count += row.hidden ? 0 : 1;
    }
    by("count").textContent = String(count);
  };
  search.addEventListener("input", update);
  tag.addEventListener("input", update);
  by("tools").addEventListener("submit", (event) => event.preventDefault());
  by("tools").hidden = false;
  update();

  // A link to a page opens what is known of it.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", open);
  open();

  const picture = document.querySelector("svg");
  if (!picture) return;
  const dots = new Map([...picture.querySelectorAll(".dots a")].map((dot) => [dot.dataset.p, dot]));
  const curves = [...picture.querySelectorAll(".curves path")];
  const ask = (page) => {
    picture.classList.toggle("asked", page !== undefined);
    for (const dot of dots.values()) dot.classList.toggle("near", dot.dataset.p === page);
    for (const curve of curves) {
      const [goes, comes] = [curve.dataset.f === page, curve.dataset.t === page];
      curve.classList.toggle("out", goes);
      curve.classList.toggle("in", comes);
      if (goes) dots.get(curve.dataset.t)?.classList.add("near");
      if (comes) dots.get(curve.dataset.f)?.classList.add("near");
    }
  };
  for (const [page, dot] of dots) {
    for (const event of ["pointerenter", "focus"]) dot.addEventListener(event, () => ask(page));
    for (const event of ["pointerleave", "blur"]) dot.addEventListener(event, () => ask(undefined));
  }
})();

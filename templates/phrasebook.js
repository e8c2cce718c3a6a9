"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const main = document.querySelector("main");
  const words = main.dataset;
  const tools = by("tools");
  const fields = ["search", "locale", "section", "kind"].map(by);
  const [search, locale, section, kind] = fields;

  // Case, accents, apostrophes and marks make no difference: ім'я, імʼя, Ім’я.
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ґ/g, "г")
      .replace(/['’‘ʼ`´]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const text = (element) => {
    const copy = element.cloneNode(true);
    for (const blank of copy.querySelectorAll(".blank")) {
      const filled = blank.hasAttribute("contenteditable") ? blank.textContent.trim() : "";
      blank.textContent = filled || "____";
    }
    return [...copy.querySelectorAll(".way")].map((way) => way.textContent.trim()).join("\n");
  };

  const phrases = [...document.querySelectorAll("article")].map((element) => ({
    element,
    section: element.closest("section"),
    kind: element.dataset.kind,
    targets: [...element.querySelectorAll(".target")],
    folded: fold(element.textContent),
  }));

  const copy = async (said, button) => {
    const plain = text(said);
    try {
      await navigator.clipboard.writeText(plain);
    } catch {
      const area = document.createElement("textarea");
      area.value = plain;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.classList.add("done");
    by("said").textContent = words.copied;
    setTimeout(() => button.classList.remove("done"), 1500);
  };

  const shapes = {
    show: "M4 9V4h5M20 15v5h-5M15 4h5v5M9 20H4v-5",
    copy: "M9 9h11v11H9zM5 15H4V4h11v1",
    close: "M5 5l14 14M19 5L5 19",
  };
  const button = (name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.title = words[name];
    made.setAttribute("aria-label", words[name]);
    const space = "http://www.w3.org/2000/svg";
    const icon = document.createElementNS(space, "svg");
    icon.setAttribute("class", "icon");
    icon.setAttribute("viewBox", "0 0 24 24");
    icon.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(space, "path");
    path.setAttribute("d", shapes[name]);
    icon.append(path);
    made.append(icon);
    made.addEventListener("click", () => act(made));
    return made;
  };

  const show = (said, source) => {
    const dialog = document.createElement("dialog");
    const large = said.cloneNode(true);
    large.className = "large";
    for (const blank of large.querySelectorAll(".blank")) {
      blank.textContent = "";
      blank.contentEditable = "true";
      blank.setAttribute("role", "textbox");
      blank.setAttribute("aria-label", blank.title);
    }
    const small = source.cloneNode(true);
    small.className = "small";
    const bar = document.createElement("div");
    bar.className = "tools";
    bar.append(button("close", () => dialog.close()), button("copy", (it) => copy(large, it)));
    dialog.append(bar, large, small);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  for (const phrase of phrases) {
    const source = phrase.element.querySelector(".source");
    for (const target of phrase.targets) {
      const said = target.querySelector(".said");
      const bar = document.createElement("div");
      bar.className = "tools";
      // Nothing helps to say what must not be said.
      if (phrase.kind === "avoid") continue;
      bar.append(button("show", () => show(said, source)), button("copy", (it) => copy(said, it)));
      target.append(bar);
    }
  }

  const update = () => {
    const wanted = fold(search.value).split(" ").filter(Boolean);
    const of = (field) => (field ? field.value : "");
    const [inLocale, inSection, ofKind] = [locale, section, kind].map(of);
    let count = 0;
    const used = new Set();
    for (const phrase of phrases) {
      let targets = 0;
      for (const target of phrase.targets) {
        target.hidden = Boolean(inLocale) && target.dataset.locale !== inLocale;
        targets += target.hidden ? 0 : 1;
      }
      const shown = targets > 0 && (!inSection || phrase.section.id === inSection) &&
        (!ofKind || phrase.kind === ofKind) && wanted.every((word) => phrase.folded.includes(word));
      phrase.element.hidden = !shown;
      if (shown) { count += 1; used.add(phrase.section); }
    }
    for (const element of document.querySelectorAll("main > section")) element.hidden = !used.has(element);
    by("count").textContent = String(count);
    try { localStorage.setItem("zvirka-locale", inLocale); } catch { /* a page from a disk may have none */ }
  };

  try {
    const kept = localStorage.getItem("zvirka-locale");
    if (locale && [...locale.options].some((option) => option.value === kept)) locale.value = kept;
  } catch { /* the same */ }
  for (const field of fields) if (field) field.addEventListener("input", update);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.hidden = false;
  update();
})();

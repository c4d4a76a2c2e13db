// What the page does beside what it is: filtering while one types, images under the mouse, figures that stay current, files that
// are dropped. Without it all but dropping works, by links and forms.
"use strict";

const $ = (selector, within = document) => within.querySelector(selector);
const token = document.body.dataset.token;

/* Text into an element of its own: never as markup. */
function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/* Studies: what the form asks for replaces the table, a moment after the last key. */
function filter(form) {
  const results = $("#results");
  let timer, asking;
  const ask = async () => {
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    const url = form.getAttribute("action") + "?" + new URLSearchParams(given);
    asking?.abort();
    asking = new AbortController();
    results.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url, { signal: asking.signal });
      if (response.redirected) return location.assign(response.url);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const found = $("#results", page);
      if (found) {
        results.replaceChildren(...document.adoptNode(found).childNodes);
        history.replaceState(null, "", url);
      }
    } catch (error) {
      if (error.name !== "AbortError") $(".count", results).textContent = "The archive does not answer.";
      if (error.name === "AbortError") return;
    }
    results.removeAttribute("aria-busy");
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(input|select|textarea)$/i.test(event.target.tagName)) {
      event.preventDefault();
      $("#search").focus();
    }
  });
  // Up and down go from study to study.
  results.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...results.querySelectorAll("tbody a")];
    const next = links[links.indexOf(event.target) + step];
    if (step && links.includes(event.target) && next) {
      event.preventDefault();
      next.focus();
    }
  });
}

/* Activity: asked for every two seconds while somebody looks. */
function live(where) {
  const state = $("#live-state"), pause = $("#live-pause"), body = $("#associations"), queues = $("#queues");
  let paused = false, failed = false;
  const columns = body.closest("table").querySelectorAll("th").length;
  const look = async () => {
    if (!paused && !document.hidden) {
      try {
        const response = await fetch("activity.json");
        if (response.redirected) return location.reload();
        if (!response.ok) throw new Error(response.statusText);
        const now = await response.json();
        show(now);
        if (failed) state.textContent = "Live.";
        failed = false;
      } catch {
        if (!failed) state.textContent = "The archive does not answer; it is asked again.";
        failed = true;
      }
    }
    setTimeout(look, 2000);
  };
  const show = (now) => {
    const rows = now.associations.map((cells) => {
      const row = element("tr");
      row.append(...cells.map((cell) => element("td", cell)));
      return row;
    });
    if (rows.length === 0) {
      const row = element("tr");
      row.append(element("td", "No association is established.", { class: "empty", colspan: columns }));
      rows.push(row);
    }
    body.replaceChildren(...rows);
    queues.replaceChildren(...now.queues.map((queue) => {
      const pair = element("div");
      pair.append(element("dt", queue.name), element("dd", queue.shown));
      return pair;
    }));
  };
  pause.hidden = false;
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.textContent = paused ? "Go on" : "Pause";
    state.textContent = paused ? "Paused." : "Live.";
  });
  state.textContent = "Live.";
  look();
}

/* Failure Reasons (PS3.18 Table 10.5.3-2, PS3.3 §C.14), in words. */
const REASONS = {
  0x0110: "processing failure",
  0x0111: "there is another instance of this UID",
  0x0124: "not authorized",
  0xa700: "out of resources",
  0xa900: "not what its SOP class says",
  0xc000: "no DICOM file that can be understood",
  0xc122: "its transfer syntax is not known",
};

/* Upload: one file after the other, each in a request of its own. */
function upload(drop) {
  const state = $("#upload-state"), bar = $("#upload-progress"), failures = $("#upload-failures");
  const counts = { stored: 0, failed: 0, total: 0 };
  const queue = [];
  let busy = false;
  const tell = () => {
    const parts = [`${counts.stored} of ${counts.total} files stored`];
    if (counts.failed) parts.push(`${counts.failed} not`);
    state.textContent = parts.join(", ") + (busy ? "." : ". Done.");
    bar.hidden = !busy;
    bar.value = counts.total ? (counts.stored + counts.failed) / counts.total : 0;
  };
  const refuse = (file, why) => {
    counts.failed += 1;
    $("#upload-failed").hidden = false;
    if (failures.childElementCount < 200) failures.append(element("li", `${file.name}: ${why}`));
  };
  const send = async (file) => {
    try {
      const response = await fetch(drop.dataset.studies, {
        method: "POST",
        body: file,
        headers: { "Content-Type": "application/dicom", Accept: "application/dicom+json", "Kerma-Token": token },
      });
      if (response.ok) counts.stored += 1;
      else refuse(file, await reason(response));
    } catch {
      refuse(file, "the archive does not answer");
    }
  };
  const reason = async (response) => {
    try {
      const answer = await response.json();
      const failed = (answer["00081198"] ?? answer["0008119A"])?.Value?.[0];
      const code = failed?.["00081197"]?.Value?.[0];
      if (code !== undefined) return REASONS[code] ?? `refused, reason 0x${code.toString(16).toUpperCase().padStart(4, "0")}`;
      return answer.detail ?? response.statusText;
    } catch {
      return `${response.status} ${response.statusText}`;
    }
  };
  const add = async (files) => {
    queue.push(...files);
    counts.total += files.length;
    if (busy) return tell();
    busy = true;
    while (queue.length) {
      tell();
      await Promise.all(queue.splice(0, 4).map(send));
    }
    busy = false;
    tell();
  };
  const entries = (reader) => new Promise((done) => reader.readEntries(done, () => done([])));
  const within = async (entry) => {
    if (entry.isFile) return new Promise((done) => entry.file((file) => done([file]), () => done([])));
    const reader = entry.createReader(), files = [];
    for (let part; (part = await entries(reader)).length;) for (const one of part) files.push(...(await within(one)));
    return files;
  };
  for (const input of drop.querySelectorAll("input")) {
    input.addEventListener("change", () => {
      add([...input.files]);
      input.value = "";
    });
  }
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...event.dataTransfer.files];
    add(dropped.length ? (await Promise.all(dropped.map(within))).flat() : plain);
  });
}

/* A picture that cannot be had leaves its modality. */
for (const picture of document.querySelectorAll("img[data-instead]")) {
  const instead = () => picture.replaceWith(element("span", picture.dataset.instead, { "aria-hidden": "true" }));
  if (picture.complete && picture.naturalWidth === 0 && picture.getAttribute("loading") !== "lazy") instead();
  picture.addEventListener("error", instead);
}

/* Images: one of a stack, through a window. Of requests that follow each other fast only the last is made. */
function viewer(section) {
  const screen = $("#screen"), picture = $("#picture"), place = $("#place"), slider = $("#image"), reset = $("#reset");
  const fields = { center: $("#center"), width: $("#width") };
  const images = section.dataset.pictures.split(" ").flatMap((entry) => {
    const [uid, frames = 1] = entry.split(":");
    return Array.from({ length: frames }, (_, at) => (frames === 1 ? uid : `${uid}/frames/${at + 1}`) + "/rendered");
  });
  const stored = fields.center && { center: Number(section.dataset.center), width: Number(section.dataset.width) };
  let windowed = "asked" in section.dataset, loading = false, shown = picture.src;
  const url = () => {
    const query = new URLSearchParams({ accept: "image/png" });
    if (windowed) query.set("window", `${fields.center.value},${fields.width.value},linear`);
    return new URL(section.dataset.base + images[slider.value - 1] + "?" + query, location).href;
  };
  const show = () => {
    place.textContent = `${slider.value} of ${images.length}`;
    picture.alt = `Image ${slider.value} of ${images.length}`;
    if (loading || shown === url()) return;
    loading = true;
    screen.setAttribute("aria-busy", "true");
    picture.src = shown = url();
  };
  const loaded = () => {
    loading = false;
    screen.removeAttribute("aria-busy");
    show();
  };
  picture.addEventListener("load", loaded);
  picture.addEventListener("error", loaded);
  const go = (step) => {
    slider.value = Math.min(Math.max(Number(slider.value) + step, 1), images.length);
    show();
  };
  const set = (center, width) => {
    windowed = true;
    fields.center.value = Math.round(center * 10) / 10;
    fields.width.value = Math.max(1, Math.round(width * 10) / 10);
    show();
  };
  slider.addEventListener("input", show);
  screen.addEventListener("wheel", (event) => {
    event.preventDefault();
    if (event.deltaY) go(Math.sign(event.deltaY));
  }, { passive: false });
  screen.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(steps[event.key]);
  });
  $("button[type=submit]", section).hidden = true;
  $("form", section).addEventListener("submit", (event) => event.preventDefault());
  if (!stored) return;
  for (const field of Object.values(fields)) {
    field.addEventListener("input", () => {
      if (!fields.center.checkValidity() || !fields.width.checkValidity()) return;
      if (fields.center.value === "" || fields.width.value === "") return;
      windowed = true;
      show();
    });
  }
  reset.hidden = false;
  reset.addEventListener("click", () => {
    set(stored.center, stored.width);
    windowed = false;
    show();
  });
  let from;
  screen.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    screen.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY, center: Number(fields.center.value), width: Number(fields.width.value) };
  });
  screen.addEventListener("pointermove", (event) => {
    if (!from) return;
    const step = Math.max(from.width, 16) / 300;
    set(from.center + (event.clientY - from.y) * step, from.width + (event.clientX - from.x) * step);
  });
  for (const end of ["pointerup", "pointercancel"]) screen.addEventListener(end, () => (from = undefined));
  screen.addEventListener("dblclick", () => reset.click());
}

const form = $("form.filter");
if (form) filter(form);
if ($("#live")) live();
if ($("#drop")) upload($("#drop"));
if ($("#viewer")) viewer($("#viewer"));

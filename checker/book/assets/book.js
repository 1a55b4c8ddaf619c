(() => {
  const say = JSON.parse(document.getElementById("loi").textContent);
  const form = document.querySelector(".finder");
  const box = document.getElementById("tim");
  const status = document.getElementById("ket-qua");
  const only = document.getElementById("can-xac-nhan");
  const selects = [...form.querySelectorAll("select")];
  const chosen = (name) => selects.find((one) => one.dataset.filter === name).value;
  const textOf = (root, inside) => [...root.querySelectorAll(inside)].map((one) => one.textContent).join(" · ");

  // what can be found, read from the page when somebody first searches
  let index = null;
  const read = () => {
    if (index) return index;
    const entry = (node, text) => ({ node, exact: lower(text), plain: fold(text) });
    index = [...document.querySelectorAll(".provision")].map((node) => ({
      ...entry(node, textOf(node, ":scope > h3, :scope > .how > .of")),
      entries: entry(node, textOf(node, ":scope > .entry")),
      rules: [...node.querySelectorAll(".rule")].map((rule) => entry(rule, textOf(rule, "h4, .tags, dd, h6"))),
    }));
    index.others = [...document.querySelectorAll("[data-find]")].map((node) => entry(node, node.textContent));
    return index;
  };

  // a phrase as written; without diacritics; at last all of its words anywhere
  const matchers = (query) => {
    const exact = lower(query), plain = fold(query);
    if (plain.trim() === "") return [];
    const last = plain.trim().split(" ").pop();
    const open = /\d|^.$/.test(last) ? (text) => text : (text) => text.slice(0, -1); // a word may be half typed, a number may not
    const parts = plain.trim().split(" ").map((one) => (/\d|^.$/.test(one) ? ` ${one} ` : ` ${one}`));
    const found = [(item) => item.plain.includes(open(plain)), (item) => parts.every((part) => item.plain.includes(part))];
    if (exact !== plain) found.unshift((item) => item.exact.includes(open(exact)));
    return found;
  };

  const fits = (rule) => {
    const data = rule.dataset;
    return (!chosen("kind") || data.kinds.split(" ").includes(chosen("kind")))
      && (!chosen("topic") || data.topic === chosen("topic"))
      && (!chosen("severity") || data.severity === chosen("severity"))
      && (!chosen("signoff") || data.signoff === chosen("signoff"))
      && (!only.checked || data.signoff !== "signed");
  };

  const show = (node, visible) => { if (node.hidden === visible) node.hidden = !visible; };

  const look = (matches, filtered) => {
    const count = { rules: 0, provisions: 0, others: 0 }, shown = [];
    for (const item of read()) {
      const place = item.node.closest(".document").dataset.document;
      const here = !chosen("document") || chosen("document") === place;
      const whole = here && matches(item);
      const rules = item.rules.map((rule) => here && (whole || matches(rule)) && fits(rule.node));
      const some = rules.filter(Boolean).length;
      const visible = some > 0 || (here && !filtered && (whole || matches(item.entries)));
      count.rules += some;
      count.provisions += visible ? 1 : 0;
      shown.push([item, rules, visible]);
    }
    const others = index.others.map((item) => !filtered && !chosen("document") && matches(item));
    count.others = others.filter(Boolean).length;
    return { count, shown, others };
  };

  const apply = () => {
    const filtered = only.checked || ["kind", "topic", "severity", "signoff"].some(chosen);
    const tries = matchers(box.value);
    let made = null, by = 0;
    for (const matches of tries.length ? tries : [() => true]) {
      made = look(matches, filtered);
      by += 1;
      if (made.count.provisions + made.count.others) break;
    }
    const busy = tries.length > 0 || filtered || chosen("document") !== "";
    const visible = new Set();
    for (const [item, rules, seen] of made.shown) {
      show(item.node, seen);
      item.rules.forEach((rule, place) => show(rule.node, rules[place]));
      if (seen) visible.add(item.node.id).add(item.node.closest(".document").id);
    }
    index.others.forEach((item, place) => show(item.node, made.others[place]));
    for (const group of document.querySelectorAll(".document")) show(group, visible.has(group.id));
    for (const line of document.querySelectorAll("[data-toc]")) show(line, visible.has(line.dataset.toc));
    for (const part of document.querySelectorAll(".group, .aside")) show(part, !busy || part.querySelector("[data-find]:not([hidden])") !== null);
    const { rules, provisions, others } = made.count;
    const lastTry = tries.length > 1 && by === tries.length;
    const told = say.hits.replace("{rules}", rules).replace("{provisions}", provisions) + (others && tries.length ? " " + say.hits_others.replace("{others}", others) : "");
    status.textContent = !busy ? say.hits_all + told : provisions + others === 0 ? say.hits_none : (lastTry ? say.hits_words : "") + told;
    document.getElementById("den-dau").hidden = !busy || provisions + others === 0;
    document.getElementById("bo-loc").hidden = !busy;
    return busy;
  };

  const clear = () => {
    box.value = "";
    only.checked = false;
    for (const one of selects) one.value = "";
    apply();
  };

  const first = () => {
    const found = document.querySelector(".provision:not([hidden]) > h3, [data-find]:not([hidden]) h4, tr[data-find]:not([hidden]) a");
    if (!found) return;
    found.focus();
    found.scrollIntoView({ block: "start" });
  };

  // scenarios become steps and tables when somebody opens them
  const make = (name, text, kind) => {
    const node = document.createElement(name);
    if (kind) node.className = kind;
    if (text !== undefined) node.textContent = text;
    return node;
  };
  const withCells = (node, text) => {
    for (const part of text.split(/(<[^<>]+>)/)) node.append(/^<.+>$/.test(part) ? make("span", part.slice(1, -1), "cell") : part);
    return node;
  };
  const step = (line) => {
    const [word, ...rest] = line.split(" ");
    const item = make("li");
    item.append(make("b", word), " ");
    return withCells(item, rest.join(" "));
  };
  const table = (lines, failed, done) => {
    const cells = (line) => line.trim().slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, "|"));
    const whole = make("table"), head = make("tr"), body = make("tbody"), around = make("div", undefined, "sideways");
    const heading = (text) => { const cell = make("th", text); cell.scope = "col"; return cell; };
    cells(lines[0]).forEach((text) => head.append(heading(text)));
    head.append(heading(say.result_of));
    lines.slice(1).forEach((line, place) => {
      const row = make("tr");
      cells(line).forEach((text) => row.append(make("td", text)));
      const bad = failed.has(done + place + 1);
      row.append(make("td", bad ? "✗ " + say.failed : "✓ " + say.passed, bad ? "bad" : "good"));
      body.append(row);
    });
    whole.append(make("thead"), body);
    whole.tHead.append(head);
    around.tabIndex = 0;
    around.setAttribute("role", "group");
    around.setAttribute("aria-label", say.cases);
    around.append(whole);
    return around;
  };
  const render = (pre) => {
    const failed = new Set((pre.dataset.failed || "").trim().split(" ").filter(Boolean).map(Number));
    const made = document.createDocumentFragment();
    let steps = null, rows = [], done = 0;
    const flush = () => {
      if (rows.length) { made.append(table(rows, failed, done)); done += rows.length - 1; }
      rows = [];
    };
    for (const raw of pre.textContent.split("\n")) {
      const line = raw.trim();
      if (line.startsWith("|")) { rows.push(line); continue; }
      flush();
      if (!line || /^Dữ liệu:/.test(line)) { steps = null; continue; }
      if (/^(Biết|Cho|Khi|Thì|Và|Nhưng|\*) /.test(line)) {
        if (!steps) { steps = make("ol", undefined, "steps"); made.append(steps); }
        steps.append(step(line));
      } else { steps = null; made.append(make("p", line.replace(/^# */, ""), "said")); }
    }
    flush();
    if (!done && pre.closest(".scenario")) {
      const bad = failed.size > 0;
      made.append(make("p", bad ? `✗ ${say.failed}` : `✓ ${say.passed}`, bad ? "said bad" : "said good"));
    }
    pre.replaceWith(made);
  };
  let printing = false;
  const open = (details) => { if (!printing) for (const pre of details.querySelectorAll("pre")) render(pre); };
  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.classList.contains("scenarios")) open(event.target);
  }, true);

  // a link leads to its place, whatever is hidden
  const go = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      clear();
      status.textContent = say.shown_all;
    }
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    target.scrollIntoView({ block: "start" });
    const head = target.querySelector(":scope > h3, :scope > h4, :scope > summary") || target;
    head.focus({ preventScroll: true });
    requestAnimationFrame(() => target.scrollIntoView({ block: "start" }));
  };
  addEventListener("hashchange", go);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.getAttribute("href") !== location.hash) return;
    event.preventDefault(); // the browser would take the focus away again
    go();
  });

  let wait = 0;
  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(apply, 150); });
  for (const one of [only, ...selects]) one.addEventListener("change", apply);
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(wait); apply(); first(); });
  document.getElementById("den-dau").addEventListener("click", first);
  document.getElementById("bo-loc").addEventListener("click", () => { clear(); box.focus(); });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) { event.preventDefault(); box.focus(); box.scrollIntoView({ block: "center" }); }
    if (event.key === "Escape" && event.target === box) clear();
  });

  let opened = [];
  addEventListener("beforeprint", () => {
    printing = true;
    opened = [...document.querySelectorAll(".scenarios:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    setTimeout(() => { printing = false; }, 500);
  });

  form.hidden = false;
  for (const one of document.querySelectorAll(".scripted")) one.hidden = false;
  if (matchMedia("(max-width: 60rem)").matches) for (const one of document.querySelectorAll(".contents details")) one.open = false;
  document.getElementById("den-dau").hidden = document.getElementById("bo-loc").hidden = true;
  const total = [".rule", ".provision"].map((one) => document.querySelectorAll(one).length);
  status.textContent = say.hits_all + say.hits.replace("{rules}", total[0]).replace("{provisions}", total[1]);
  if (location.hash) go();
})();

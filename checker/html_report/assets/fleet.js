(() => {
  const data = JSON.parse(document.getElementById("du-lieu").textContent);
  const say = data.say;
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const number = (value) => (value === null || value === undefined ? "–" : String(value).replace(".", say.comma));
  const order = (one, other, down) => {
    if (one === null || other === null) return (one === null) - (other === null); // what has no value comes last
    const found = typeof one === "number" ? one - other : collator.compare(one, other);
    return down ? -found : found;
  };

  // headings become buttons that sort; numbers begin with the greatest
  const sortable = (table, sorted) => {
    const heads = [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort);
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      const label = head.textContent;
      button.textContent = label;
      head.replaceChildren(button);
      window.addEventListener("beforeprint", () => { head.textContent = label; }); // on paper headings return on each page, buttons do not
      window.addEventListener("afterprint", () => head.replaceChildren(button));
      button.addEventListener("click", () => {
        const before = head.getAttribute("aria-sort");
        const down = before ? before === "ascending" : head.dataset.sort === "number";
        for (const one of heads) one.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sorted(head.cellIndex, down, head.dataset.sort === "number");
      });
    }
  };

  // tables that stand in the page whole
  const key = (cell, numeric) => {
    const text = cell.dataset.v ?? (numeric ? (cell.title ? String(share(cell.title)) : cell.textContent) : cell.textContent);
    if (!numeric) return text;
    return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
  };
  const share = (counted) => { const [met, decided] = counted.split("/").map(Number); return met / decided; };
  const FEW = 25; // rows of a long table that are shown before somebody asks for more
  const plain = (table, form) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => [row, fold(row.textContent)]);
    const selects = form ? [...form.querySelectorAll("select")] : [];
    const more = form && document.getElementById(`${table.id}-du`);
    let most = form ? FEW : Infinity;
    const apply = () => {
      const wanted = form ? fold(form.querySelector("[data-text]").value).trim() : "";
      let count = 0;
      for (const [row, text] of rows) {
        const fits = text.includes(wanted) && selects.every((one) => !one.value || row.dataset[one.dataset.key] === one.value);
        count += fits ? 1 : 0;
        row.hidden = !fits || count > most;
      }
      if (!form) return;
      document.getElementById(`${table.id}-so`).textContent = fill(say.shown_rows, { shown: Math.min(count, most), count });
      more.hidden = count <= most;
    };
    sortable(table, (column, down, numeric) => {
      const keyed = rows.map((item) => [key(item[0].cells[column], numeric), item]);
      keyed.sort((one, other) => order(one[0], other[0], down));
      keyed.forEach(([, item], place) => { rows[place] = item; });
      body.append(...rows.map(([row]) => row));
      apply();
    });
    if (!form) return;
    form.addEventListener("input", apply);
    more.addEventListener("click", () => { most = Infinity; apply(); table.tHead.querySelector("button").focus(); });
    apply();
  };

  // units: rows from the data, a hundred at a time
  const PAGE = 100, LEAD = 0, REST = 1, FILE = 2, KIND = 3, AREA = 4, YEARS = 5, VALUE = 6, HIGH = 7, GRADE = 8, COUNTS = 9;
  const nameOf = (row) => data.leads[row[LEAD]] + row[REST];
  const areaOf = (row) => {
    const [commune, province] = data.areas[row[AREA]];
    return commune ? `${commune}, ${data.provinces[province]}` : data.provinces[province];
  };
  const units = (form, table) => {
    const body = table.tBodies[0];
    const several = data.years.length > 1;
    const chosen = Object.fromEntries([...form.querySelectorAll("select")].map((one) => [one.dataset.key, one]));
    const options = (select, labels) => labels.forEach((label, place) => select.add(new Option(label, place)));
    options(chosen.province, data.provinces);
    options(chosen.kind, data.kinds);
    options(chosen.grade, data.grades.map(([label]) => label));
    const only = document.getElementById("chi-vi-pham");
    const before = document.getElementById("trang-truoc"), after = document.getElementById("trang-sau");
    const status = document.getElementById(`${table.id}-so`);
    const value = (row) => row[VALUE];
    const keys = [
      nameOf, (row) => data.kinds[row[KIND]], areaOf,
      ...(several ? [(row) => data.years[row[YEARS]]] : []), value, (row) => row[HIGH], (row) => row[GRADE],
    ];
    let texts = null, rows = data.rows, first = 0;
    const make = (name, text, kind) => {
      const node = document.createElement(name);
      if (kind) node.className = kind;
      if (text !== undefined) node.textContent = text;
      return node;
    };
    const line = (row) => {
      const made = make("tr"), head = make("th"), link = make("a", nameOf(row));
      head.scope = "row";
      link.href = `${data.folder}/${encodeURIComponent(row[FILE])}.html`;
      head.append(link);
      const [label, tone] = row[GRADE] === null ? ["–", "none"] : data.grades[row[GRADE]];
      const grade = make("td");
      grade.append(make("span", label, `grade ${tone}`));
      const interval = row[HIGH] === row[VALUE] ? number(row[VALUE]) : `${number(row[VALUE])}–${number(row[HIGH])}`;
      made.append(
        head, make("td", data.kinds[row[KIND]]), make("td", areaOf(row)),
        ...(several ? [make("td", data.years[row[YEARS]])] : []), make("td", number(row[VALUE]), "number"),
        make("td", interval, "number plain"), grade, ...row.slice(COUNTS).map((count) => make("td", count, "number")),
      );
      return made;
    };
    const show = () => {
      const part = rows.slice(first, first + PAGE);
      body.replaceChildren(...part.map(line));
      before.disabled = first === 0;
      after.disabled = first + PAGE >= rows.length;
      status.textContent = rows.length
        ? fill(say.shown_units, { first: first + 1, last: first + part.length, count: rows.length }) : say.shown_none;
    };
    let sorting = null;
    const apply = () => {
      const wanted = fold(form.querySelector("[data-text]").value).trim();
      if (wanted && !texts) texts = new Map(data.rows.map((row) => [row, fold(`${nameOf(row)} ${row[FILE]} ${areaOf(row)}`)]));
      const is = (select, found) => select.value === "" || Number(select.value) === found;
      rows = data.rows.filter((row) => (!wanted || texts.get(row).includes(wanted))
        && is(chosen.province, data.areas[row[AREA]][1]) && is(chosen.kind, row[KIND])
        && is(chosen.grade, row[GRADE]) && (!only.checked || row[COUNTS] > 0));
      if (sorting) {
        const [found, down] = sorting;
        rows = rows.map((row) => [found(row), row]).sort((one, other) => order(one[0], other[0], down)).map(([, row]) => row);
      }
      first = 0;
      show();
    };
    sortable(table, (column, down) => {
      sorting = [keys[column] ?? ((row) => row[COUNTS + column - keys.length]), down];
      apply();
    });
    form.addEventListener("input", apply);
    before.addEventListener("click", () => { first -= PAGE; show(); });
    after.addEventListener("click", () => { first += PAGE; show(); });
    show();
  };

  for (const one of document.querySelectorAll(".scripted")) one.hidden = false;
  for (const form of document.querySelectorAll("form[data-for]")) {
    const table = document.getElementById(form.dataset.for);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (table.hasAttribute("data-sortable")) plain(table, form);
    else units(form, table);
  }
  for (const table of document.querySelectorAll(".heat")) plain(table, null);
})();

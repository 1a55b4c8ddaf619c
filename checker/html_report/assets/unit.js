"use strict";
(() => {
  const all = [...document.querySelectorAll("details")];
  const set = (open) => () => all.forEach((one) => { one.open = open; });
  document.getElementById("mo-het").addEventListener("click", set(true));
  document.getElementById("dong-het").addEventListener("click", set(false));
  for (const one of document.querySelectorAll(".scripted")) one.hidden = false;
})();

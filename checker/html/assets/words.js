"use strict";
// texts as they are looked for: words between single spaces, as written or without diacritics
const words = (text) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
const lower = (text) => words(text.normalize("NFC").toLowerCase());
const fold = (text) => words(text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, ""));

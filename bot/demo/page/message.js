/** One message as an element: its bubble and, below it, its keyboard. */

import { element, icon } from "./dom.js";
import { elsewhereButton, opensOutside, renderText, startPayload } from "./text.js";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const ODDITIES = { sticker: "Sticker", voice: "Voice message", contact: "Contact" };
const STYLES = new Set(["danger", "success", "primary"]);

/** The element of a message; `repliedTo` is the message it answers, where the chat still has it. */
export function renderMessage(message, { botUsername, repliedTo }) {
  const mine = message.from === "me";
  const time = CLOCK.format(message.date * 1000);
  return element(
    "article",
    {
      class: `message ${mine ? "mine" : "bots"}`,
      tabindex: "-1",
      "data-id": message.id,
      "aria-label": `${mine ? "You" : "Bot"}, ${time}`,
    },
    element("p", { class: "day" }),
    element(
      "div",
      { class: "bubble" },
      repliedTo ? renderQuote(repliedTo) : null,
      message.photo ? renderPhoto(message.photo) : null,
      message.document ? renderDocument(message.document) : null,
      message.kind in ODDITIES ? element("p", { class: "oddity" }, icon(message.kind), ODDITIES[message.kind]) : null,
      element(
        "div",
        { class: message.html ? "words" : "words wordless", dir: "auto" },
        element("div", { class: "text" }, renderText(message.html, botUsername)),
        element("span", { class: "stamp" }, message.edited ? `edited ${time}` : time),
      ),
    ),
    message.keyboard.length ? renderKeyboard(message.keyboard, botUsername) : null,
  );
}

/** What a message says in one line, for quotes and for the bar above the composer. */
export function gist(message) {
  return message.text || message.document?.name || ODDITIES[message.kind] || "Photo";
}

function renderQuote(repliedTo) {
  const author = element("strong", {}, repliedTo.from === "me" ? "You" : "Bot");
  const words = element("span", { dir: "auto" }, gist(repliedTo));
  return element("button", { class: "quote", type: "button", "data-quotes": repliedTo.id }, author, words);
}

function renderPhoto({ url, width, height }) {
  const picture = element("img", { src: url, width, height, alt: "Photo", decoding: "async" });
  const button = element("button", { class: "photo", type: "button", "aria-label": "Enlarge the photo" }, picture);
  // Its size on the screen follows from its shape alone, so that nothing moves when it has loaded.
  button.style.setProperty("--shape", width / height);
  return button;
}

function renderDocument({ url, name, size }) {
  const about = element("span", {}, element("strong", { dir: "auto" }, name), element("small", {}, fileSize(size)));
  return element("a", { class: "document", href: url, download: name }, icon("document"), about);
}

function fileSize(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function renderKeyboard(rows, botUsername) {
  const renderRow = (row, y) =>
    element("div", { class: "keys" }, row.map((button, x) => renderKey(button, y, x, botUsername)));
  return element("div", { class: "keyboard" }, rows.map(renderRow));
}

function renderKey({ text, url, copy, style }, row, column, botUsername) {
  const payload = url === null ? null : startPayload(url, botUsername);
  const outside = url !== null && payload === null && opensOutside(url);
  const kind = STYLES.has(style) ? `key ${style}` : "key";
  const mark = copy !== null ? "copy" : url !== null ? "outward" : null;
  const label = element("span", { class: "label" }, text);
  const key = element(
    outside ? "a" : "button",
    {
      class: kind,
      dir: "auto",
      title: text,
      ...(outside ? { href: url, target: "_blank", rel: "noopener noreferrer" } : { type: "button" }),
      "data-row": row,
      "data-column": column,
      "data-copies": copy,
      "data-start": payload,
    },
    label,
    mark ? icon(mark) : null,
  );
  return payload === null ? key : element("div", { class: "split" }, key, elsewhereButton(payload));
}

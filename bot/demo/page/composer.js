/** The line at the foot of a phone: writing, replying, editing and attaching, or the one button a chat begins with. */

import { openMenu } from "./menu.js";

const FILE_KINDS = [
  { kind: "photo", label: "Photo", accepts: "image/*" },
  { kind: "document", label: "Document", accepts: "" },
];

export class Composer {
  /** What the next sending is about: `{kind: "reply" or "edit", id}` or `{kind: "photo" or "document", file}`. */
  #subject = null;
  #pickedKind = null;

  /**
   * `deliver(text, subject)` sends, and resolves to null where that failed; `openCommands(at)` opens the list of
   * commands.
   */
  constructor(form, { deliver, openCommands }) {
    this.form = form;
    this.deliver = deliver;
    this.draft = form.querySelector("textarea");
    this.bar = form.querySelector(".subject");
    this.entry = form.querySelector(".entry");
    this.gate = form.querySelector(".gate");
    this.picker = form.querySelector("input[type=file]");

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.draft.addEventListener("input", () => this.#fit());
    this.draft.addEventListener("keydown", (event) => this.#pressed(event));
    this.bar.querySelector("button").addEventListener("click", () => this.#cancel());
    this.picker.addEventListener("change", () => this.#filePicked());
    form.querySelector(".attach").addEventListener("click", ({ currentTarget }) => this.#chooseKind(currentTarget));
    form.querySelector(".commands").addEventListener("click", ({ currentTarget }) => {
      openCommands(currentTarget.getBoundingClientRect());
    });
  }

  /** Let the next message answer another one, of which `words` is the gist. */
  reply(id, words) {
    this.#take({ kind: "reply", id }, "reply", "Reply", words);
  }

  /** Let the next sending change a message that was sent. */
  edit(id, text) {
    this.#take({ kind: "edit", id }, "edit", "Edit message", text);
    this.#write(text);
  }

  /** Put one button in the place of the line, such as START; null brings the line back. */
  showGate(label, press) {
    this.entry.hidden = label !== null;
    this.gate.hidden = label === null;
    this.gate.textContent = label;
    this.gate.onclick = press;
    if (label !== null) this.#drop();
  }

  /** Forget what the next sending was about, if that message is among these: it is gone. */
  forget(ids) {
    if (ids.includes(this.#subject?.id)) this.#cancel();
  }

  focus() {
    this.draft.focus();
  }

  async #submit() {
    const text = this.draft.value.trim();
    const subject = this.#subject;
    if (!text && !subject?.file) return;
    this.#drop();
    this.#write("");
    const sent = await this.deliver(text, subject);
    // The words are the person's: after a refusal they stand there again, unless something newer does.
    if (sent === null && !this.draft.value) this.#write(text);
  }

  #take(subject, symbol, title, words) {
    this.#subject = subject;
    this.bar.querySelector("use").setAttribute("href", `#${symbol}`);
    this.bar.querySelector("strong").textContent = title;
    this.bar.querySelector("span").textContent = words;
    this.bar.hidden = false;
    this.focus();
  }

  #drop() {
    this.#subject = null;
    this.bar.hidden = true;
  }

  #cancel() {
    if (this.#subject?.kind === "edit") this.#write("");
    this.#drop();
    this.focus();
  }

  #write(text) {
    this.draft.value = text;
    this.#fit();
  }

  #fit() {
    this.draft.style.height = "auto";
    if (this.draft.value) this.draft.style.height = `${this.draft.scrollHeight}px`;
  }

  #pressed(event) {
    if (event.key === "Escape" && this.#subject) this.#cancel();
    // While an input method is composing, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  #chooseKind(button) {
    const pick = ({ kind, accepts }) => {
      this.#pickedKind = kind;
      this.picker.accept = accepts;
      this.picker.click();
    };
    const items = FILE_KINDS.map((each) => ({ label: each.label, symbol: each.kind, choose: () => pick(each) }));
    openMenu(button.getBoundingClientRect(), "Attach", items);
  }

  #filePicked() {
    const [file] = this.picker.files;
    // Emptied, so that picking the same file again is a change again.
    this.picker.value = "";
    const { kind, label } = FILE_KINDS.find((each) => each.kind === this.#pickedKind);
    this.#take({ kind, file }, kind, label, file.name);
  }
}

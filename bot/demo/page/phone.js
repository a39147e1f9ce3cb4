/** One phone: a person's chat with the bot, joined to the server. */

import { Chat } from "./chat.js";
import { listen, phoneClient } from "./client.js";
import { Composer } from "./composer.js";
import { openMenu } from "./menu.js";
import { Notices } from "./notices.js";
import { watchPresses } from "./presses.js";
import { Taps } from "./taps.js";

/** Telegram shows "typing…" for five seconds, or until the next message. */
const TYPING_MS = 5000;
const ODDITIES = [
  { kind: "sticker", label: "Send a sticker" },
  { kind: "voice", label: "Send a voice message" },
  { kind: "contact", label: "Send a contact" },
];

export class Phone {
  #state = { commands: [], blocked: false, started: true };
  #loaded;
  #typing;

  /** `desk` knows the other phones, brings one to the front, and is told of messages that came. */
  constructor(person, bot, desk) {
    this.person = person;
    this.desk = desk;
    this.client = phoneClient(person.id);
    this.root = document.querySelector("#phone").content.cloneNode(true).firstElementChild;
    this.chat = new Chat(this.root.querySelector(".screen"), bot.username);
    this.notices = new Notices(this.root.querySelector(".device"));
    this.taps = new Taps((...key) => this.attempt(() => this.client.tap(...key)), this.notices);
    this.composer = new Composer(this.root.querySelector(".composer"), {
      deliver: (text, subject) => this.attempt(() => this.#deliver(text, subject)),
      openCommands: (at) => this.#openCommands(at),
    });
    this.root.querySelector(".more").addEventListener("click", ({ currentTarget }) => {
      this.#openMore(currentTarget.getBoundingClientRect());
    });
    this.#label(bot);
    watchPresses(this);
  }

  /** Load the chat and follow what happens in it. */
  connect() {
    const line = this.root.querySelector(".line");
    listen(this.person.id, {
      opened: async () => {
        await this.#load();
        line.textContent = "";
      },
      heard: async (event) => {
        // What is heard while the state is being loaded waits for it, in order: messages are put by id, so one that
        // the state holds already does no harm.
        await this.#loaded;
        this.#hear(event);
      },
      lost: () => {
        line.textContent = "Reconnecting…";
      },
    });
  }

  /** Open the bot by a link, as pressing START does. */
  start(payload) {
    return this.attempt(async () => {
      await this.client.start(payload);
      this.#change({ started: true });
    });
  }

  /** What `action` resolves to, or null where it failed: then a toast says why. */
  async attempt(action) {
    try {
      return await action();
    } catch (error) {
      this.notices.toast(error.message);
      return null;
    }
  }

  #label(bot) {
    const { id, name, role } = this.person;
    const write = (selector, text) => {
      this.root.querySelector(selector).textContent = text;
    };
    this.root.dataset.person = id;
    this.root.setAttribute("aria-label", `Phone of ${name}, ${role}`);
    this.chat.log.setAttribute("aria-label", `Chat of ${name} with ${bot.name}`);
    write(".initials", initials(name));
    write(".holder-name", name);
    write(".bot-name", bot.name);
    write(".owner-name", name);
    write(".owner-role", role);
  }

  async #load() {
    const loading = this.client.load();
    // Kept without its failure: the listener retries, and what was heard meanwhile must not stay waiting.
    this.#loaded = loading.catch(() => {});
    const { messages, description, commands, blocked, started } = await loading;
    this.chat.show(messages, description);
    this.#change({ commands, blocked, started });
  }

  #hear(event) {
    switch (event.event) {
      case "message":
        this.#showTyping(false);
        this.chat.add(event.message);
        if (event.message.from === "bot") this.desk.tellOfNews(this);
        else this.#change({ started: true });
        break;
      case "edited":
        this.chat.put(event.message);
        break;
      case "deleted":
        this.chat.remove(event.ids);
        this.composer.forget(event.ids);
        break;
      case "toast":
        this.taps.answered(event);
        break;
      case "commands":
        this.#change({ commands: event.commands });
        break;
      case "action":
        this.#showTyping(true);
        break;
    }
  }

  #change(changes) {
    Object.assign(this.#state, changes);
    if (this.#state.blocked) this.composer.showGate("UNBLOCK", () => this.#block(false));
    else if (!this.#state.started) this.composer.showGate("START", () => this.start());
    else this.composer.showGate(null);
  }

  #deliver(text, subject) {
    if (subject?.kind === "edit") return this.client.edit(subject.id, text);
    if (subject?.file) return this.client.sendFile(subject.file, subject.kind, text);
    return this.client.send(text, subject?.id);
  }

  #showTyping(shown) {
    clearTimeout(this.#typing);
    this.root.querySelector(".activity").hidden = !shown;
    if (shown) this.#typing = setTimeout(() => this.#showTyping(false), TYPING_MS);
  }

  #openCommands(at) {
    const items = this.#state.commands.map(({ command, description }) => ({
      label: `/${command}`,
      detail: description,
      choose: () => this.attempt(() => this.client.send(`/${command}`)),
    }));
    if (items.length) openMenu(at, "Commands", items);
    else this.notices.toast("The bot offers no commands here.");
  }

  #openMore(at) {
    const { blocked } = this.#state;
    const odd = ({ kind, label }) => ({
      label,
      symbol: kind,
      choose: () => this.attempt(() => this.client.sendOddity(kind)),
    });
    openMenu(at, "More", [
      ...ODDITIES.map(odd),
      { label: blocked ? "Unblock the bot" : "Block the bot", symbol: "block", choose: () => this.#block(!blocked) },
      { label: "Clear the chat", symbol: "clear", danger: true, choose: () => this.#clear() },
    ]);
  }

  #block(blocked) {
    return this.attempt(async () => {
      await this.client.block(blocked);
      this.#change({ blocked });
    });
  }

  #clear() {
    return this.attempt(async () => {
      await this.client.clear();
      await this.#load();
    });
  }
}

/** The first letters of a name's first and last word. */
function initials(name) {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...word][0] ?? "").join("");
}

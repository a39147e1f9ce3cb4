/** The desk: four phones side by side where there is room, one at a time behind tabs where there is not. */

import { loadDesk } from "./client.js";
import { element } from "./dom.js";
import { Phone } from "./phone.js";

const tabs = document.querySelector(".tabs");
const room = document.querySelector(".desk");
const phones = [];

const desk = {
  others: (phone) => phones.filter((other) => other !== phone),
  show: (phone) => {
    location.hash = `person=${phone.person.id}`;
  },
  tellOfNews: (phone) => {
    if (!isSelected(phone)) tabOf(phone).querySelector(".news").hidden = false;
  },
};

async function open() {
  const { people, bot, sample, note } = await loadDesk();
  document.title = `${bot.name}: demo`;
  document.querySelector(".sample").hidden = !sample;
  document.querySelector(".note").textContent = note;
  for (const person of people) {
    const phone = new Phone(person, bot, desk);
    phones.push(phone);
    tabs.append(renderTab(person));
    room.append(phone.root);
  }
  select();
  addEventListener("hashchange", select);
  for (const phone of phones) phone.connect();
}

function renderTab({ id, name, role }) {
  return element(
    "a",
    { href: `#person=${id}` },
    element("span", { class: "tab-name", dir: "auto" }, name.split(/\s+/)[0]),
    element("span", { class: "tab-role", dir: "auto" }, role),
    element("span", { class: "news", role: "img", "aria-label": "new messages", hidden: true }),
  );
}

/** Bring the phone that the address names to the front; without one, the first. */
function select() {
  const id = new URLSearchParams(location.hash.slice(1)).get("person");
  const selected = phones.find(({ person }) => String(person.id) === id) ?? phones[0];
  for (const phone of phones) {
    phone.root.classList.toggle("selected", phone === selected);
    tabOf(phone).ariaCurrent = phone === selected ? "true" : null;
  }
  tabOf(selected).querySelector(".news").hidden = true;
  selected.root.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function isSelected(phone) {
  return phone.root.classList.contains("selected");
}

function tabOf(phone) {
  return tabs.children[phones.indexOf(phone)];
}

open().catch(({ message }) => {
  const failure = document.querySelector(".failure");
  failure.textContent = `${message} Reload this page once it runs.`;
  failure.hidden = false;
});

/** Building elements without markup strings: what others wrote can only ever become text. */

const SVG = "http://www.w3.org/2000/svg";

/** A new element with the attributes that are not null or false, and the children that are not null. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

/** One of the symbols at the end of index.html, hidden from assistive technology. */
export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#${name}`);
  picture.setAttribute("aria-hidden", "true");
  picture.append(use);
  return picture;
}

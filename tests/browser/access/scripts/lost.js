// What is lost at this size: sideways scrolling of the page, and text that sticks out of a box that cuts it off, or out of the page.
const complaints = [];
const overflow = document.documentElement.scrollWidth - innerWidth;
if (overflow > 0) complaints.push(`the page scrolls sideways by ${overflow}`);
// A box is asked once for all the texts inside it.
const once = (ask, known = new Map()) => (element) => known.get(element) ?? known.set(element, ask(element)).get(element);
const edgeOf = once((element) => element.getBoundingClientRect());
const cuts = once((element) => /hidden|clip/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY));
const isForEarsOnly = once((element) => element !== document.body && (getComputedStyle(element).clipPath !== "none" || isForEarsOnly(element.parentElement)));
for (const element of document.querySelectorAll("body *")) {
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
  if (!hasText || !element.checkVisibility() || element.closest("svg, option, .scale, .wide-table") || isForEarsOnly(element)) continue;
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const name = `${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 40)}`;
  if (text.left < -1 || text.right > innerWidth + 1) complaints.push(`outside the page: ${name}`);
  for (let box = element; box !== document.body; box = box.parentElement) {
    const edge = edgeOf(box);
    const isOut = text.right > edge.right + 1 || text.left < edge.left - 1 || text.bottom > edge.bottom + 1;
    if (isOut && cuts(box)) complaints.push(`cut off: ${name}`);
    const isControl = box.matches("button, .segment span, .number");
    if (isControl && (text.right > edge.right + 1 || text.bottom > edge.bottom + 1)) complaints.push(`sticks out of its control: ${name}`);
  }
}
return complaints;

// What has the focus, and what is wrong with it. `arguments[0]` is true where the walk begins anew.
const LEAST_CONTRAST = 3;
const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
const luminance = (colour) => {
  const [red, green, blue] = parts(colour).map((part) => channel(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const isClear = (colour) => parts(colour)[3] === 0;
const ground = (element) => {
  const colour = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
  return element && isClear(colour) ? ground(element.parentElement) : colour;
};
// A radio button is drawn by the text beside it.
const drawn = (control) => (control.matches("input[type=radio]") ? control.nextElementSibling : control);
const outline = (control) => {
  const style = getComputedStyle(drawn(control));
  return style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
};

const stop = document.activeElement;
if (stop === null || stop === document.body) return null;
const complaints = [];
const shown = drawn(stop);
const style = getComputedStyle(shown);
if (outline(stop) < 2) complaints.push("no outline of 2 pixels");
// An outline inside the control lies on its own ground, one outside on that of what is around.
const behind = ground(parseFloat(style.outlineOffset) < 0 ? shown : shown.parentElement);
if (contrast(style.outlineColor, behind) < LEAST_CONTRAST) complaints.push(`outline ${style.outlineColor} on ${behind}`);
const others = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((other) => other !== stop && outline(other) > 0);
if (others.length > 0) complaints.push(`${others.length} more are outlined`);

// A link over several lines or columns is looked for where it begins.
const box = shown.getClientRects()[0];
const at = (x, y) => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
const places = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => at(x, y)));
const isOwn = (hit) => hit !== null && (shown.contains(hit) || hit === stop || hit.control === stop || hit.closest("label")?.contains(stop));
if (!places.some(isOwn)) complaints.push("nothing of it can be seen");
if (stop.tabIndex > 0) complaints.push("it jumps the queue");
const before = window.lastStop;
window.lastStop = stop;
const goesBack = before?.isConnected && before !== stop && before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
if (!arguments[0] && goesBack) complaints.push("it stands before the last one");

const name = stop.matches("input[type=radio]") ? stop.name : stop.id || stop.className || stop.textContent.trim();
return { kind: stop.type || stop.tagName.toLowerCase(), name, mark: mark(stop), complaints };

function mark(element) {
  window.marks ??= new WeakMap();
  window.markCount ??= 0;
  const key = element.matches("input[type=radio]") ? document.getElementsByName(element.name)[0] : element;
  if (!window.marks.has(key)) window.marks.set(key, ++window.markCount);
  return window.marks.get(key);
}

// The controls that are smaller than 44 by 44 CSS pixels. A link inside running text is as high as its line: WCAG 2.5.5 and 2.5.8 exempt it.
const LEAST = 44;
const isInline = (link) =>
  link.matches("p a, li a, td a, th a") && [...link.parentElement.childNodes].some((node) => node !== link && node.textContent.trim() !== "");
const target = (control) => (control.matches("input[type=radio], input[type=file]") ? control.closest("label") : control);
const controls = [...document.querySelectorAll("button, a[href], input, select, textarea, summary")].filter(
  (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(".skip") && !isInline(control),
);
return [...new Set(controls.map(target))]
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => Math.round(box.width) < LEAST || Math.round(box.height) < LEAST)
  .map(([element, box]) => `${element.outerHTML.slice(0, 100)}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`);

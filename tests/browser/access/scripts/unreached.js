// The controls in view that the keyboard has not stopped at; `arguments[0]` are the marks of the stops. A group of radio buttons is one stop.
const reached = new Set(arguments[0]);
const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(
  (control) => control.checkVisibility() && !control.disabled,
);
const key = (control) => (control.matches("input[type=radio]") ? document.getElementsByName(control.name)[0] : control);
return [...new Set(controls.map(key))]
  .filter((control) => !reached.has(window.marks?.get(control)))
  .map((control) => control.outerHTML.slice(0, 120));

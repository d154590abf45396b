// The contrast of a colour of the first element found by `selector` with the ground around it.
const [selector, property] = arguments;
const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
const luminance = (colour) => {
  const [red, green, blue] = parts(colour).map((part) => channel(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ground = (element) => {
  const colour = getComputedStyle(element).backgroundColor;
  return parts(colour)[3] === 0 ? ground(element.parentElement) : colour;
};
const element = document.querySelector(selector);
const [light, dark] = [getComputedStyle(element)[property], ground(element.parentElement)].map(luminance).sort((a, b) => b - a);
return (light + 0.05) / (dark + 0.05);

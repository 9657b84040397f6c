// What a browser makes of a map for the web, told in lines that .ci/test-render reads: "name: value".
const told = [];
const tell = (name, value) => told.push(`${name}: ${value}`);

const channels = (colour) => (colour.match(/[\d.]+/g) || []).slice(0, 3).map(Number);
const luminance = (colour) =>
  channels(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const isColour = (text) => /^rgb\(/.test(text);

/** The colour that a text stands on: of what lies below its middle, the first with a fill. */
function ground(text) {
  const box = text.getBoundingClientRect();
  const below = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const place = below.indexOf(text);
  const under = below.slice(place + 1).find((one) => isColour(getComputedStyle(one).fill) && one.closest("svg"));
  return under ? getComputedStyle(under).fill : null;
}

function look() {
  const svg = document.querySelector("svg");
  const box = svg.getBoundingClientRect();
  tell("dark", matchMedia("(prefers-color-scheme: dark)").matches);
  tell("size", `${Math.round((box.width / 96) * 25.4)} x ${Math.round((box.height / 96) * 25.4)} mm`);
  tell("name", svg.computedName || "");
  tell("role", svg.computedRole || svg.getAttribute("role"));

  let least = [99, ""];
  let texts = 0;
  for (const text of svg.querySelectorAll("text:not([aria-hidden])")) {
    const under = ground(text);
    if (!under) continue;
    texts += 1;
    const value = contrast(getComputedStyle(text).fill, under);
    if (value < least[0]) least = [value, `${text.textContent} (${getComputedStyle(text).fill} on ${under})`];
  }
  tell("texts", texts);
  tell("least text contrast", `${least[0].toFixed(2)} ${least[1]}`);

  // The rims of badges, areas and frames among the signs, against what they lie on: the page or the chip.
  let rim = [99, ""];
  for (const line of svg.querySelectorAll("[id$='furniture'] line")) {
    const chip = line.previousElementSibling;
    const paper = svg.querySelector("[id$='paper'] rect");
    const under = chip && chip.classList.contains("chip") ? chip : paper;
    const style = getComputedStyle(line);
    const value = contrast(style.stroke, getComputedStyle(under).fill);
    if (value < rim[0]) rim = [value, `${style.stroke} on ${getComputedStyle(under).fill}`];
  }
  tell("least line contrast", `${rim[0].toFixed(2)} ${rim[1]}`);

  const stops = [...document.querySelectorAll("[tabindex], a[href]")];
  tell("stops", stops.length);
  tell("stop ids", stops.map((one) => one.id).join(" "));
  tell("unnamed stops", stops.filter((one) => !(one.computedName || one.getAttribute("aria-label"))).length);
  tell("stops out of order", stops.filter((one) => one.tabIndex !== 0).length);
  if (stops.length > 0) {
    stops[0].focus();
    tell("focus", document.activeElement === stops[0]);
    tell("focus line", getComputedStyle(stops[0].querySelector("path")).strokeWidth);
  }
  tell("titles", svg.querySelectorAll("g > title").length);
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  tell("repeated ids", ids.length - new Set(ids).size);
}

// Without #look the page is left as it is, for pictures of it.
if (location.hash === "#look") {
  look();
  const result = document.createElement("pre");
  result.id = "told";
  result.textContent = told.join("\n");
  document.body.append(result);
}

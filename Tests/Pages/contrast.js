// The least contrast of a text in a drawing against what it stands on, which axe leaves undecided: of all that is painted
// below the middle of the text, the first with a fill. Letters with a halo stand on that.
() => {
  const style = document.createElement("style");
  style.textContent = "svg * { pointer-events: auto !important }";
  document.head.append(style);
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
  const low = [];
  let texts = 0;
  for (const text of document.querySelectorAll(".map svg text:not([aria-hidden])")) {
    if (!text.checkVisibility()) continue;
    text.scrollIntoView({ block: "center", inline: "center" });
    const box = text.getBoundingClientRect();
    const below = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const place = below.indexOf(text);
    const before = text.previousElementSibling;
    const halo = before?.tagName === "text" && before.hasAttribute("aria-hidden") && before.textContent === text.textContent;
    const under = below
      .slice(place + 1)
      .find((one) => one.closest("svg") && /^rgb\(/.test(getComputedStyle(one).fill) && one.tagName !== "svg" && one.tagName !== "g");
    if (!under && !halo) continue;
    texts += 1;
    const [ink, ground] = [getComputedStyle(text).fill, halo ? getComputedStyle(before).stroke : getComputedStyle(under).fill];
    const value = contrast(ink, ground);
    if (value < 4.5) low.push(`${value.toFixed(2)}: '${text.textContent}', ${ink} on ${ground}`);
  }
  style.remove();
  return { texts, low };
}

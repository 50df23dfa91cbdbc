/**
 * The days on the circle of months: a dot each, where it stands in its month. For the eye only.
 */
const SVG = "http://www.w3.org/2000/svg";
const RIM = 68;
const SIZE = 6;
const NEAR = 11; // degrees: nearer than that, two dots would lie on each other

/** `filled`: [{date}], in order. Days near each other stand further in. */
export function dots(filled) {
  const placed = [];
  return filled.map(({ date }) => {
    const angle = (Number(date.slice(5, 7)) - 1) * 30 + ((Number(date.slice(8)) - 1) / 31) * 30;
    const depth = placed.filter((each) => Math.abs(each - angle) < NEAR).length;
    placed.push(angle);
    const dot = document.createElementNS(SVG, "circle");
    dot.setAttribute("r", SIZE);
    dot.setAttribute("transform", `rotate(${angle.toFixed(1)}) translate(0 ${-RIM + depth * (2 * SIZE + 1)})`);
    return dot;
  });
}

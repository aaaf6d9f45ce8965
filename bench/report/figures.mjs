/** A figure with its unit, as exact as it deserves: "1.43 ×", "138.9 kB", "412 ms", "0 taps". */
export function shown(value, unit) {
  if (!Number.isFinite(value)) return "none";
  return `${digits(value, unit)} ${unit}`;
}

function digits(value, unit) {
  if (unit === "×") return value.toFixed(2);
  if (unit === "kB") return value.toFixed(1);
  const rounded = Math.abs(value) < 10 && !Number.isInteger(value) ? Number(value.toFixed(1)) : Math.round(value);
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, ",");
}

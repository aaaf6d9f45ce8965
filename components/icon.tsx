/** Line drawings on a 24-unit square, drawn for right to left. `solid`: filled instead of stroked. */
const drawings = {
  check: { path: "m4 13 5.5 5.5L20 6.5", width: 3.2 },
  cross: { path: "m5.5 5.5 13 13m0-13-13 13", width: 3.2 },
  next: { path: "M20 12H5m6.5-7-7 7 7 7", width: 2.4 },
  back: { path: "M4 12h15m-6.5-7 7 7-7 7", width: 2.4 },
  fork: { path: "M12 21v-7L4.5 5M12 14l7.5-9M4 11V4.500h6.500m9.5 6.500V4.500h-6.500", width: 2.4 },
  document: { path: "M5 3h10l4 4v14H5zM8.5 11.5h7m-7 4h7", width: 2.2 },
  flag: { path: "M6 21.500V3.500h11.500l-2.500 4 2.500 4H6", width: 2.2 },
  grip: { path: "M5 8.500h14M5 15.500h14", width: 2.4 },
  up: { path: "M12 20V5m-6.5 6.5L12 5l6.5 6.5", width: 2.6 },
  down: { path: "M12 4v15m-6.5-6.5L12 19l6.5-6.5", width: 2.6 },
  chevron: { path: "m5 9 7 7 7-7", width: 3 },
  warning: { path: "M12 3.5 22 20.5H2zM12 10v5m0 1.5v2.2", width: 2.4 },
  share: { path: "M12 15V3.5M7.5 8 12 3.5 16.5 8M6 12H4v8.500h16V12h-2", width: 2.4 },
  swap: { path: "M7 4 3.500 7.500 7 11M4 7.500h16M17 13l3.500 3.500-3.500 3.500M20 16.500H4", width: 2.2 },
  lock: { path: "M6 11h12v9.500H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3", width: 2.2 },
  edit: { path: "m4 20 1-4.500L16 4.500l3.500 3.500L8.500 19z", width: 2.2 },
  undo: { path: "m15 5 5 5-5 5M20 10H10a5.500 5.500 0 0 0 0 11h3", width: 2.4 },
  redo: { path: "m9 5-5 5 5 5M4 10h10a5.500 5.500 0 0 1 0 11h-3", width: 2.4 },
  half: {
    path: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 5v7H19a7 7 0 0 0-7-7m0 0a7 7 0 0 0-7 7h7z",
    width: 0,
  },
  theme: { path: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 5v14a7 7 0 0 0 0-14", width: 0 },
} as const satisfies Record<string, { path: string; width: number }>;

export type IconName = keyof typeof drawings;

const directional: ReadonlySet<IconName> = new Set<IconName>(["next", "back", "undo", "redo"]);

/** A picture beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  const { path, width } = drawings[name];
  const solid = width === 0;
  return (
    <svg
      className={solid ? "icon icon--solid" : "icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-flip={directional.has(name) ? "" : undefined}
    >
      <path d={path} {...(solid ? { fillRule: "evenodd" as const } : { strokeWidth: width })} />
    </svg>
  );
}

import { ImageResponse } from "next/og";

const strips = Array.from({ length: 10 }, (_, id) => ({ id, isRight: id < 8 }));

/** A card as wide as ours, in plain Latin and the renderer's own typeface. `name`: what makes it another one. */
export function GET(request) {
  const name = new URL(request.url).searchParams.get("name");
  const column = { display: "flex", flexDirection: "column", width: "100%", height: "100%", padding: 64 };
  return new ImageResponse(
    <div style={{ ...column, justifyContent: "space-between", background: "#ffffff", color: "#222222" }}>
      <div style={{ fontSize: 40 }}>Sanad</div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: 64 }}>Answers that can be proved</div>
        <div style={{ fontSize: 120 }}>8 of 10</div>
        <div style={{ fontSize: 36 }}>{name}</div>
      </div>
      <div style={{ display: "flex" }}>
        {strips.map(({ id, isRight }) => (
          <div
            key={id}
            style={{ width: 90, height: 16, marginRight: 12, background: isRight ? "#22774d" : "#bbbbbb" }}
          />
        ))}
      </div>
    </div>,
    { width: 1200, height: 630 },
  );
}
